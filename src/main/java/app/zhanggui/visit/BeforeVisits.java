package app.zhanggui.visit;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.customer.UpcomingDay;
import app.zhanggui.purchase.Buying;
import app.zhanggui.purchase.PurchaseStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what to know before visits from the card file. */
public final class BeforeVisits {
    /** A birthday so many days ahead is worth a word. */
    private static final int DAYS_AHEAD = 30;

    private final CustomerStore customers;
    private final TalkStore talks;
    private final PromiseStore promises;
    private final PurchaseStore purchases;
    private final VisitStore visits;
    private final Function<CustomerId, List<OpenComplaint>> complaints;
    private final Clock clock;

    /** The stores of the card file that know something of a customer. */
    public record Stores(
            CustomerStore customers,
            TalkStore talks,
            PromiseStore promises,
            PurchaseStore purchases,
            VisitStore visits) {}

    /**
     * @param complaints those of a customer that are not settled
     */
    public BeforeVisits(
            Stores stores, Function<CustomerId, List<OpenComplaint>> complaints, Clock clock) {
        customers = stores.customers();
        talks = stores.talks();
        promises = stores.promises();
        purchases = stores.purchases();
        visits = stores.visits();
        this.complaints = complaints;
        this.clock = clock;
    }

    /** The visits from one day to another, both included, in the order of the days. */
    public List<DayVisit> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).flatMap(day -> on(day).stream()).toList();
    }

    /** The visits of a day, in the order of the day; those put off or given up are left out. */
    public List<DayVisit> on(LocalDate day) {
        return known(visits.visitsOn(day).stream().filter(Visit::takesRoom).toList());
    }

    /** Visits with what to know before each; one to a customer who is gone is left out. */
    public List<DayVisit> known(List<Visit> wanted) {
        Map<CustomerId, BeforeVisit> known =
                customers.cards(wanted.stream().map(Visit::customer).distinct().toList()).stream()
                        .collect(Collectors.toMap(CustomerCard::id, this::of));
        return wanted.stream()
                .filter(visit -> known.containsKey(visit.customer()))
                .map(visit -> new DayVisit(visit, known.get(visit.customer())))
                .toList();
    }

    private BeforeVisit of(CustomerCard card) {
        return new BeforeVisit(
                card,
                talks.of(card.id()),
                promises.of(card.id()).stream().filter(Promise::isOpen).toList(),
                complaints.apply(card.id()),
                UpcomingDay.of(card, LocalDate.now(clock), DAYS_AHEAD),
                Buying.of(purchases.of(card.id())).rhythm());
    }
}
