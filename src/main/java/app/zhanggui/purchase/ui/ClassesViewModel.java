package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.Relationship;
import app.zhanggui.db.BatchId;
import app.zhanggui.purchase.Account;
import app.zhanggui.purchase.ClassRule;
import app.zhanggui.purchase.ClassStore;
import app.zhanggui.purchase.Classing;
import app.zhanggui.purchase.Ledger;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.purchase.Suggestion;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** Classes suggested by what customers bought, and which of them the owner takes (S4-31). */
final class ClassesViewModel {
    /** Where the amounts come from. */
    enum Source {
        /** What was written down as bought. */
        LOG,
        /** The amount the owner wrote on each card. */
        CARD
    }

    private record Figures(List<Account> accounts, Ledger ledger) {}

    private final ClassStore store;
    private final PurchaseStore purchases;
    private final Jobs jobs;
    private final Notices notices;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<ClassRule> rule =
            new ReadOnlyObjectWrapper<>(ClassRule.standard());
    private final ReadOnlyObjectWrapper<Source> source = new ReadOnlyObjectWrapper<>(Source.LOG);
    private final ReadOnlyObjectWrapper<Classing> classing =
            new ReadOnlyObjectWrapper<>(new Classing(List.of(), new Money(0), 0));
    private final ReadOnlyObjectWrapper<Boolean> onlyChanges = new ReadOnlyObjectWrapper<>(true);
    private final ObservableList<Suggestion> rows = FXCollections.observableArrayList();
    private final ObservableSet<CustomerId> chosen = FXCollections.observableSet();
    private Optional<Source> wished = Optional.empty();
    private Figures figures = new Figures(List.of(), null);

    ClassesViewModel(
            ClassStore store, PurchaseStore purchases, Jobs jobs, Notices notices, Clock clock) {
        this.store = store;
        this.purchases = purchases;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<ClassRule> rule() {
        return rule.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Source> source() {
        return source.getReadOnlyProperty();
    }

    /** All suggestions; set after {@link #rows} and {@link #chosen}. */
    ReadOnlyObjectProperty<Classing> classing() {
        return classing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Boolean> onlyChanges() {
        return onlyChanges.getReadOnlyProperty();
    }

    /** The suggestions in the list. */
    ObservableList<Suggestion> rows() {
        return rows;
    }

    /** Whose suggestions would be taken. */
    ObservableSet<CustomerId> chosen() {
        return chosen;
    }

    /** Whether something is logged, so that the owner may choose the source. */
    boolean hasLog() {
        return figures.ledger() != null && !figures.ledger().isEmpty();
    }

    /** Reads cards and purchases anew. */
    void read() {
        jobs.run(
                Message.of("purchase.job.classes"),
                progress -> new Figures(store.accounts(), purchases.ledger()),
                fresh -> {
                    figures = fresh;
                    rule.set(store.rule());
                    suggest();
                });
    }

    void source(Source chosenSource) {
        wished = Optional.of(chosenSource);
        suggest();
    }

    /** Takes another rule, keeps it, and suggests anew. */
    void rule(ClassRule changed) {
        if (!changed.equals(rule.get())) {
            store.save(changed);
            rule.set(changed);
            suggest();
        }
    }

    void onlyChanges(boolean only) {
        onlyChanges.set(only);
        fill();
    }

    private void suggest() {
        source.set(wished.filter(one -> hasLog()).orElse(hasLog() ? Source.LOG : Source.CARD));
        Map<CustomerId, Money> amounts = amounts();
        List<Account> accounts =
                figures.accounts().stream()
                        .filter(
                                one ->
                                        one.relationship() == Relationship.EXISTING
                                                || amounts.containsKey(one.id()))
                        .toList();
        Classing fresh = Classing.of(accounts, amounts, rule.get());
        chosen.clear();
        fresh.suggestions().stream()
                .filter(Suggestion::isChange)
                .forEach(one -> chosen.add(one.account().id()));
        classing.set(fresh);
        fill();
    }

    /** Whoever bought some time, but not in the days that count, has an amount of nothing. */
    private Map<CustomerId, Money> amounts() {
        Map<CustomerId, Money> amounts = new HashMap<>();
        if (source.get() == Source.LOG) {
            if (hasLog()) {
                figures.ledger().customers().forEach(one -> amounts.put(one, new Money(0)));
                amounts.putAll(figures.ledger().amounts(rule.get().span(LocalDate.now(clock))));
            }
        } else {
            figures.accounts()
                    .forEach(
                            one ->
                                    one.cardTotal()
                                            .ifPresent(total -> amounts.put(one.id(), total)));
        }
        return amounts;
    }

    private void fill() {
        rows.setAll(
                classing.get().suggestions().stream()
                        .filter(one -> !onlyChanges.get() || one.isChange())
                        .toList());
    }

    void choose(Suggestion one, boolean taken) {
        if (taken && one.isChange()) {
            chosen.add(one.account().id());
        } else {
            chosen.remove(one.account().id());
        }
    }

    void chooseAll() {
        changes().forEach(one -> chosen.add(one.account().id()));
    }

    void chooseNone() {
        chosen.clear();
    }

    private List<Suggestion> changes() {
        return classing.get().suggestions().stream().filter(Suggestion::isChange).toList();
    }

    /** How many suggestions differ from the cards. */
    int changesCount() {
        return changes().size();
    }

    /** How many customers have that class now; empty asks for those without any. */
    long now(Optional<Level> level) {
        return figures.accounts().stream().filter(one -> one.level().equals(level)).count();
    }

    /** How many would have it once the chosen suggestions are taken. */
    long then(Optional<Level> level) {
        List<Suggestion> taken =
                changes().stream().filter(one -> chosen.contains(one.account().id())).toList();
        long gone = taken.stream().filter(one -> one.account().level().equals(level)).count();
        long come =
                taken.stream().filter(one -> Optional.of(one.suggested()).equals(level)).count();
        return now(level) - gone + come;
    }

    /** Writes the chosen classes on the cards, as one step that can be taken back. */
    void accept() {
        Map<CustomerId, Level> levels =
                changes().stream()
                        .filter(one -> chosen.contains(one.account().id()))
                        .collect(
                                Collectors.toMap(
                                        one -> one.account().id(),
                                        Suggestion::suggested,
                                        (one, same) -> one,
                                        LinkedHashMap::new));
        if (levels.isEmpty()) {
            return;
        }
        jobs.run(
                Message.of("purchase.job.accept"),
                progress -> store.accept(levels, progress),
                step -> {
                    notices.undoable(
                            Message.of("purchase.classes.accepted", levels.size()),
                            () -> undo(step));
                    read();
                });
    }

    private void undo(BatchId step) {
        notices.attempt(
                () -> {
                    purchases.undo(step);
                    read();
                });
    }
}
