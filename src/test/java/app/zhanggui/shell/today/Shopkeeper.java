package app.zhanggui.shell.today;

import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.SettableClock;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLifeStore;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.DayStore;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.Standing;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.Database;
import app.zhanggui.purchase.GrowthStore;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.RecordingNotices;
import app.zhanggui.ui.Remembered;
import app.zhanggui.visit.BeforeVisits;
import app.zhanggui.visit.CalendarStore;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.MonthPlans;
import app.zhanggui.visit.Occasions;
import app.zhanggui.visit.PlanState;
import app.zhanggui.visit.RuleStore;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitResultStore;
import app.zhanggui.visit.VisitResults;
import app.zhanggui.visit.VisitStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Somebody who looks at the page of the day, over a real card file in memory. */
final class Shopkeeper implements AutoCloseable {
    final SettableClock clock;
    final Texts texts = Texts.chinese();
    final Database database;
    final CustomerStore customers;
    final TalkStore talks;
    final VisitStore visits;
    final MonthPlans plans;
    final VisitResults results;
    final PromiseStore promises;
    final ComplaintStore complaints;
    final RecordingNotices told = new RecordingNotices();
    final Remembered remembered = Remembered.forNow();
    final TodayViewModel model;

    /**
     * @param now the shop's date and time
     */
    Shopkeeper(String now) {
        clock = new SettableClock(now);
        database = Database.inMemory(clock);
        customers = new CustomerStore(database);
        talks = new TalkStore(database);
        visits = new VisitStore(database);
        promises = new PromiseStore(database);
        complaints = new ComplaintStore(database);
        plans =
                new MonthPlans(
                        customers,
                        talks,
                        visits,
                        new RuleStore(database),
                        new CalendarStore(database),
                        Occasions.none(),
                        clock);
        results =
                new VisitResults(
                        plans, visits, new VisitResultStore(database, talks), customers, texts);
        model =
                new TodayViewModel(
                        facts(),
                        new TodayViewModel.Ticks(results, promises),
                        Jobs.direct(),
                        told,
                        remembered);
    }

    private TodayFacts facts() {
        BeforeVisits before =
                new BeforeVisits(
                        new BeforeVisits.Stores(
                                customers, talks, promises, new PurchaseStore(database), visits),
                        customer -> List.of(),
                        clock);
        return new TodayFacts(
                new TodayFacts.Sources(
                        new VisitsToday.Sources(visits, results, before),
                        plans,
                        complaints,
                        promises,
                        new DayStore(database),
                        new GrowthStore(database, new CardLifeStore(database)),
                        CardIndex.over(customers, new NeedleStore(database, List::of))),
                clock);
    }

    /** The page as it is now. */
    TodayPage page() {
        model.inFront(true);
        return model.page().get().orElseThrow();
    }

    CustomerId customer(String name) {
        Customer customer =
                Customer.named(name)
                        .withStanding(Standing.UNGRADED.withLevel(Optional.of(Level.A)));
        return customers.add(CustomerCard.of(customer)).id();
    }

    /** Stores a plan with visits in the mornings. */
    void plan(LocalDate month, List<Visit> wanted) {
        plans.save(
                new MonthPlan(
                        plans.fresh(YearMonth.from(month)), PlanState.FINAL, wanted, List.of()));
    }

    static Visit visit(CustomerId customer, LocalDate on, Mode mode) {
        return Visit.planned(customer, new Slot(on, HalfDay.AM), mode);
    }

    Promise promise(CustomerId customer, String text, LocalDate due) {
        LocalDate made = LocalDate.now(clock);
        return promises.add(Promise.of(customer, made, text, Optional.of(due)));
    }

    void day(CustomerId customer, String date) {
        customers.change(
                customers.card(customer).orElseThrow(),
                card -> card.with(ImportantDate.birthday(PartialDate.parse(date).orElseThrow())));
    }

    @Override
    public void close() {
        database.close();
    }
}
