package app.zhanggui.shell.today;

import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.Due;
import app.zhanggui.customer.BalanceDue;
import app.zhanggui.customer.NearDay;
import app.zhanggui.customer.Promise;
import app.zhanggui.purchase.GrowthStore;
import app.zhanggui.visit.BeforeVisit;
import app.zhanggui.visit.DayVisit;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.Overdue;
import app.zhanggui.visit.TickedVisit;
import app.zhanggui.visit.VisitOutcome;
import app.zhanggui.visit.VisitResult;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands on the page, as of one moment.
 *
 * @param waiting things due today and overdue, for the rail
 * @param turnsAt when time alone makes it another page: at midnight, or sooner
 * @param complaints open ones, the most overdue first (S4-67)
 * @param promises open ones, the next due first
 * @param silent who was left alone longer than the rules allow, the longest first
 */
public record TodayPage(
        LocalDate day,
        int waiting,
        LocalDateTime turnsAt,
        Visiting visiting,
        Top<ComplaintDue> complaints,
        Top<Owed> promises,
        Days days,
        Top<BalanceDue> money,
        Top<Overdue> silent,
        Cards cards) {

    /**
     * The visits.
     *
     * @param planned whether there is a plan for this month
     * @param visits of today, the calls behind the visits in person
     * @param unfinished days gone by, the latest first
     */
    public record Visiting(
            boolean planned, List<VisitToday> visits, List<Unfinished> unfinished, Month month) {
        public Visiting {
            visits = List.copyOf(visits);
            unfinished = List.copyOf(unfinished);
        }
    }

    /** A visit of today and what to know before it. */
    public record VisitToday(TickedVisit ticked, BeforeVisit before) {
        boolean isCall() {
            return ticked.visit().mode() == Mode.PHONE;
        }

        /** Whether it was made, by whatever means. */
        boolean isMade() {
            return ticked.result()
                    .map(VisitResult::outcome)
                    .filter(VisitOutcome::isContact)
                    .isPresent();
        }

        DayVisit known() {
            return new DayVisit(ticked.visit(), before);
        }
    }

    /** A day gone by on which nobody said what came of some visits. */
    public record Unfinished(LocalDate day, int visits) {}

    /** The month's visits by what became of them; {@code left} are to come, or not told of. */
    public record Month(int all, int done, int missed, int left) {}

    /**
     * Days to remember.
     *
     * @param near from today on, the soonest first
     * @param missed a moment ago, the latest first
     */
    public record Days(Top<NearDay> near, List<NearDay> missed) {
        public Days {
            missed = List.copyOf(missed);
        }
    }

    /** An open complaint, and by when it wants what. */
    public record ComplaintDue(ComplaintLine line, Due due) {}

    /** A promise and the name of whom it was given to. */
    public record Owed(Promise promise, String customer) {}

    /** How many cards there are, and the latest twelve months. */
    public record Cards(int all, List<GrowthStore.Added> months) {
        public Cards {
            months = List.copyOf(months);
        }
    }
}
