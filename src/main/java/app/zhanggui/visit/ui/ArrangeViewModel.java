package app.zhanggui.visit.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.MonthPlans;
import app.zhanggui.visit.Opening;
import app.zhanggui.visit.Reason;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Unplaced;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 安排拜访: one visit or call put into the months' plans by hand, from the customer's card. */
public final class ArrangeViewModel {
    private static final int MONTHS_AT_FIRST = 2;

    private final MonthPlans plans;
    private final Jobs jobs;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;
    private final List<MonthPlan> months = new ArrayList<>();
    private final ObservableList<Opening> openings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Message>> objection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Mode mode = Mode.IN_PERSON;
    private CustomerId customer;

    public ArrangeViewModel(
            MonthPlans plans, Jobs jobs, Notices notices, Texts texts, Clock clock) {
        this.plans = plans;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Looks for half-days from today to the end of next month.
     *
     * @param ready runs when they are found
     */
    public void open(CustomerId wanted, Runnable ready) {
        customer = wanted;
        mode = Mode.IN_PERSON;
        months.clear();
        openings.clear();
        read(YearMonth.now(clock), MONTHS_AT_FIRST, ready);
    }

    /** Looks one month further. */
    public void later() {
        read(months.get(months.size() - 1).month().plusMonths(1), 1, () -> {});
    }

    private void read(YearMonth first, int count, Runnable ready) {
        CustomerId wanted = customer;
        jobs.run(
                Message.of("visit.job.read"),
                progress -> {
                    List<MonthPlan> read = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        read.add(plans.planOrNew(first.plusMonths(i)));
                    }
                    return read;
                },
                read -> {
                    if (wanted.equals(customer)) {
                        months.addAll(read);
                        look();
                        ready.run();
                    }
                });
    }

    /** Whether to go or to call; what is open depends on it. */
    public void by(Mode chosen) {
        mode = chosen;
        look();
    }

    public Mode mode() {
        return mode;
    }

    public String name() {
        return months.get(0).client(customer).name();
    }

    /** The half-days that would take the visit, the soonest first. */
    public ObservableList<Opening> openings() {
        return openings;
    }

    /** What is in the way, where nothing is open. */
    public ReadOnlyObjectProperty<Optional<Message>> objection() {
        return objection.getReadOnlyProperty();
    }

    private void look() {
        openings.setAll(
                months.stream().flatMap(month -> Opening.of(month, wish(month)).stream()).toList());
        MonthPlan last = months.get(months.size() - 1);
        Slot end = new Slot(last.month().atEndOfMonth(), HalfDay.AM);
        objection.set(openings.isEmpty() ? last.objection(wish(last), end) : Optional.empty());
    }

    /** What waits for a place already is what gets one. */
    private Unplaced wish(MonthPlan month) {
        return month.unplaced().stream()
                .filter(one -> one.customer().equals(customer) && one.mode() == mode)
                .findFirst()
                .orElseGet(() -> new Unplaced(customer, mode, Reason.FULL));
    }

    /** Puts it into the plan of its month, pinned. */
    public void arrange(Opening opening) {
        YearMonth month = YearMonth.from(opening.slot().date());
        Message where =
                Message.of("visit.arrange.done", name(), new SlotWords(texts).of(opening.slot()));
        jobs.run(
                Message.of("visit.job.save"),
                progress -> {
                    MonthPlan plan = plans.planOrNew(month);
                    return plans.save(plan.placed(wish(plan), opening.slot()));
                },
                kept -> notices.done(where));
    }
}
