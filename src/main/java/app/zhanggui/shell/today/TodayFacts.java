package app.zhanggui.shell.today;

import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.customer.BalanceDue;
import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.DayStore;
import app.zhanggui.customer.NearDay;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.UpcomingDay;
import app.zhanggui.purchase.GrowthStore;
import app.zhanggui.shell.today.TodayPage.Cards;
import app.zhanggui.shell.today.TodayPage.ComplaintDue;
import app.zhanggui.shell.today.TodayPage.Days;
import app.zhanggui.shell.today.TodayPage.Owed;
import app.zhanggui.visit.MonthPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers the page from the rooms: each asks the card file once, whatever the number of cards. */
public final class TodayFacts {
    /** A day that was missed can still be made good so many days later. */
    private static final int DAYS_BACK = 3;

    private final Sources from;
    private final VisitsToday visits;
    private final Clock clock;

    /** Where the facts come from. */
    public record Sources(
            VisitsToday.Sources visits,
            MonthPlans plans,
            ComplaintStore complaints,
            PromiseStore promises,
            DayStore days,
            GrowthStore growth,
            CardIndex index) {}

    public TodayFacts(Sources from, Clock clock) {
        this.from = from;
        this.clock = clock;
        visits = new VisitsToday(from.visits());
    }

    /**
     * Reads everything.
     *
     * @param daysAhead how far birthdays and other days are looked ahead to
     */
    TodayPage page(int daysAhead) {
        LocalDateTime now = now();
        LocalDate today = now.toLocalDate();
        List<CardLine> cards = from.index().find(CardFilter.ALL).lines();
        ComplaintBook book = from.complaints().book();
        List<Promise> promises = from.promises().open();
        return new TodayPage(
                today,
                waiting(today, promises, book.waiting(now).size()),
                turnsAt(book, now),
                visits.of(today),
                Top.of(complaints(book, now)),
                Top.of(promises.stream().flatMap(one -> owed(one).stream()).toList()),
                days(from.days().near(today, new UpcomingDay.Span(DAYS_BACK, daysAhead))),
                Top.of(BalanceDue.near(cards, today)),
                Top.of(from.plans().overdue(cards)),
                new Cards(cards.size(), from.growth().added()));
    }

    /**
     * Counts what is due today and overdue: visits of today, promises and complaints. Visits of
     * earlier days are not in it: they want to be told of, not to be made.
     */
    int waiting() {
        LocalDateTime now = now();
        return waiting(
                now.toLocalDate(),
                from.promises().open(),
                from.complaints().book().waiting(now).size());
    }

    private int waiting(LocalDate today, List<Promise> promises, int complaints) {
        long due =
                promises.stream()
                        .filter(one -> one.dueOn().filter(on -> !on.isAfter(today)).isPresent())
                        .count();
        return Math.toIntExact(visits.toMake(today) + due + complaints);
    }

    private static Days days(List<NearDay> near) {
        List<NearDay> missed =
                new ArrayList<>(near.stream().filter(one -> one.day().daysAhead() < 0).toList());
        List<NearDay> toCome = near.subList(missed.size(), near.size());
        Collections.reverse(missed);
        return new Days(Top.of(toCome), missed);
    }

    private static List<ComplaintDue> complaints(ComplaintBook book, LocalDateTime now) {
        return book.open(now).stream()
                .map(line -> new ComplaintDue(line, book.due(line.complaint(), now)))
                .toList();
    }

    private Optional<Owed> owed(Promise promise) {
        return from.index().line(promise.customer()).map(card -> new Owed(promise, card.name()));
    }

    /** An answer may be due at an hour of today. */
    private static LocalDateTime turnsAt(ComplaintBook book, LocalDateTime now) {
        return Stream.concat(
                        Stream.of(now.toLocalDate().plusDays(1).atStartOfDay()),
                        book.open(now).stream().map(line -> book.due(line.complaint(), now).at()))
                .filter(at -> at.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
