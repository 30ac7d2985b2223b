package app.zhanggui.visit.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The board: which half-day is looked at, and which visit in it. */
public final class BoardViewModel {
    private final MonthPlanViewModel month;
    private final CustomerStore customers;
    private final Jobs jobs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Board>> board =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Slot>> slot =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CustomerId>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Stop> stops = FXCollections.observableArrayList();

    public BoardViewModel(
            MonthPlanViewModel month, CustomerStore customers, Jobs jobs, Texts texts) {
        this.month = month;
        this.customers = customers;
        this.jobs = jobs;
        this.texts = texts;
        month.shown().addListener((o, was, is) -> planShown());
    }

    public ReadOnlyObjectProperty<Optional<Board>> board() {
        return board.getReadOnlyProperty();
    }

    /** The half-day that is looked at. */
    public ReadOnlyObjectProperty<Optional<Slot>> slot() {
        return slot.getReadOnlyProperty();
    }

    /** Whose visit of that half-day is chosen. */
    public ReadOnlyObjectProperty<Optional<CustomerId>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The visits of that half-day, in order of the way. */
    public ObservableList<Stop> stops() {
        return stops;
    }

    private void planShown() {
        Optional<Board> shown =
                month.plan().map(plan -> BoardFiller.board(plan, texts, month.today()));
        board.set(shown);
        Optional<Slot> stays = shown.flatMap(it -> slot.get().filter(it::shows));
        look(stays.or(() -> shown.flatMap(it -> it.firstFrom(month.today()))));
    }

    /** Looks at a half-day. */
    public void look(Slot wanted) {
        look(Optional.of(wanted));
    }

    /** Looks at a visit in its half-day. */
    public void choose(Visit visit) {
        look(visit.slot());
        chosen.set(Optional.of(visit.customer()));
    }

    private void look(Optional<Slot> wanted) {
        if (!wanted.equals(slot.get())) {
            chosen.set(Optional.empty());
        }
        slot.set(wanted);
        List<Stop> here =
                wanted.flatMap(at -> month.plan().map(plan -> stops(plan, at))).orElse(List.of());
        if (!here.equals(stops.stream().map(stop -> stop.reachedBy("", "")).toList())) {
            stops.setAll(here);
            reachThem(here);
        }
    }

    private List<Stop> stops(MonthPlan plan, Slot at) {
        return plan.visits(at).stream()
                .map(
                        visit ->
                                new Stop(
                                        visit,
                                        plan.audience(visit.customer()),
                                        plan.client(visit.customer()).name(),
                                        plan.client(visit.customer()).region(),
                                        "",
                                        ""))
                .toList();
    }

    /** Adds whom to ask for and the number, once they are read. */
    private void reachThem(List<Stop> here) {
        if (here.isEmpty()) {
            return;
        }
        List<CustomerId> ids = here.stream().map(stop -> stop.visit().customer()).toList();
        jobs.run(
                Message.of("visit.job.read"),
                progress -> customers.lines(ids),
                lines -> {
                    if (stops.equals(here)) {
                        stops.setAll(reached(here, lines));
                    }
                });
    }

    private static List<Stop> reached(List<Stop> here, List<CardLine> lines) {
        Map<CustomerId, CardLine> byId =
                lines.stream().collect(Collectors.toMap(CardLine::id, line -> line));
        return here.stream()
                .map(
                        stop ->
                                Optional.ofNullable(byId.get(stop.visit().customer()))
                                        .map(line -> stop.reachedBy(line.contact(), line.number()))
                                        .orElse(stop))
                .toList();
    }

    /** Goes so many days on or back on the board; a whole week keeps the weekday. */
    public void step(int days) {
        slot.get()
                .flatMap(at -> board.get().flatMap(shown -> shown.daysFrom(at, days)))
                .ifPresent(this::look);
    }

    private boolean inMonth(LocalDate date) {
        return YearMonth.from(date).equals(month.month().get());
    }

    /** Goes from the morning to the afternoon and on to the week below, or back up. */
    public void stepHalf(boolean down) {
        slot.get()
                .ifPresent(
                        at -> {
                            if (down == (at.half() == HalfDay.AM)) {
                                look(new Slot(at.date(), other(at.half())));
                            } else {
                                LocalDate date = at.date().plusWeeks(down ? 1 : -1);
                                if (inMonth(date)) {
                                    look(new Slot(date, other(at.half())));
                                }
                            }
                        });
    }

    private static HalfDay other(HalfDay half) {
        return half == HalfDay.AM ? HalfDay.PM : HalfDay.AM;
    }

    /** Chooses the visit so many places below the chosen one. */
    public void stepStop(int places) {
        if (!stops.isEmpty()) {
            int at = chosenVisit().map(this::place).orElse(places > 0 ? -1 : stops.size());
            int next = Math.max(0, Math.min(stops.size() - 1, at + places));
            chosen.set(Optional.of(stops.get(next).visit().customer()));
        }
    }

    private int place(Visit visit) {
        return stops.stream().map(Stop::visit).toList().indexOf(visit);
    }

    /** The chosen visit of the half-day. */
    public Optional<Visit> chosenVisit() {
        return chosen.get()
                .flatMap(
                        id ->
                                stops.stream()
                                        .map(Stop::visit)
                                        .filter(visit -> visit.customer().equals(id))
                                        .findFirst());
    }

    /** Pins the visit, or takes the pin off. */
    public void pin(Visit visit) {
        month.change(plan -> plan.pinned(visit, !visit.pinned()));
    }

    /** Says what the visit is for; it is pinned. */
    public void setReason(Visit visit, VisitReason reason) {
        if (visit.reason() != reason) {
            month.change(plan -> plan.forReason(visit, reason));
        }
    }

    /** Whether the customer can be made one of the greatest. */
    boolean canPromote(Visit visit) {
        return month.isOpen()
                && month.plan()
                        .map(plan -> plan.audience(visit.customer()))
                        .filter(audience -> audience == Audience.B || audience == Audience.C)
                        .isPresent();
    }

    /** Puts the visit so many places later in its half-day, or earlier; it stays chosen. */
    public void shift(Visit visit, int places) {
        if (month.isOpen()) {
            month.change(plan -> plan.shifted(visit, places));
        }
    }

    LocalDate today() {
        return month.today();
    }

    /** Takes the visit out of the plan, which must be open for changes. */
    public void remove(Visit visit) {
        if (month.isOpen()) {
            month.change(plan -> plan.without(visit));
        }
    }
}
