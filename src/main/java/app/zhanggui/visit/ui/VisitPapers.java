package app.zhanggui.visit.ui;

import app.zhanggui.print.Pdf;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.visit.BeforeVisits;
import app.zhanggui.visit.DayVisit;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitPrint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The papers of the plan as the screen stands: of its month, of the week and the day looked at, of
 * the visit chosen. Making one is a job; empty where there is nothing to print.
 */
public final class VisitPapers {
    private static final int WEEK = 7;

    private final MonthPlanViewModel month;
    private final BoardViewModel board;
    private final BeforeVisits before;
    private final VisitPrint print;

    public VisitPapers(
            MonthPlanViewModel month, BoardViewModel board, BeforeVisits before, VisitPrint print) {
        this.month = month;
        this.board = board;
        this.before = before;
        this.print = print;
    }

    Optional<Jobs.Work<Pdf>> month() {
        return month.sheets();
    }

    /** The day looked at. */
    Optional<LocalDate> day() {
        return board.slot().get().map(Slot::date);
    }

    /** The list of the week looked at, in both months where it lies in two. */
    Optional<Jobs.Work<Pdf>> weekPaper() {
        return day().map(
                        day ->
                                progress -> {
                                    LocalDate monday = VisitPrint.monday(day);
                                    LocalDate sunday = monday.plusDays(WEEK - 1);
                                    return print.week(day, before.between(monday, sunday));
                                });
    }

    /** The paper of the day looked at. */
    Optional<Jobs.Work<Pdf>> dayPaper() {
        return day().map(this::dayPaper);
    }

    /** The paper of a day. */
    Jobs.Work<Pdf> dayPaper(LocalDate day) {
        return progress -> print.day(day, before.on(day), progress);
    }

    /** 访前一页 of the visit chosen. */
    Optional<Jobs.Work<Pdf>> beforePaper() {
        return board.chosenVisit().map(visit -> progress -> print.before(known(visit)));
    }

    private DayVisit known(Visit visit) {
        return before.known(List.of(visit)).stream()
                .findFirst()
                .orElseThrow(() -> UserFault.unusable("visit.papers.gone"));
    }
}
