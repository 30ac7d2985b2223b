package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.DeckType;
import app.zhanggui.db.BatchId;
import app.zhanggui.purchase.DeckStore;
import app.zhanggui.purchase.DeckSuggestion;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** Decks suggested by whose goods customers have, and which of them the owner takes (S4-33). */
final class DecksViewModel {
    private record Figures(
            List<DeckSuggestion.Account> accounts, List<DeckSuggestion> suggestions) {}

    /** What the suggestions are made of. */
    record Stores(DeckStore decks, OwnedItemStore owned, PurchaseStore purchases) {}

    private final Stores stores;
    private final Jobs jobs;
    private final Notices notices;
    private final ObservableList<DeckSuggestion> rows = FXCollections.observableArrayList();
    private final ObservableSet<CustomerId> chosen = FXCollections.observableSet();
    private List<DeckSuggestion.Account> accounts = List.of();

    DecksViewModel(Stores stores, Jobs jobs, Notices notices) {
        this.stores = stores;
        this.jobs = jobs;
        this.notices = notices;
    }

    /** Suggestions that differ from the cards; set after {@link #chosen}. */
    ObservableList<DeckSuggestion> rows() {
        return rows;
    }

    /** Whose suggestions would be taken. */
    ObservableSet<CustomerId> chosen() {
        return chosen;
    }

    /** How many cards stand in that deck now; empty asks for those in none. */
    long now(Optional<DeckType> deck) {
        return accounts.stream().filter(one -> one.deck().equals(deck)).count();
    }

    /** Reads everything anew. */
    void read() {
        jobs.run(
                Message.of("purchase.job.classes"),
                progress -> {
                    List<DeckSuggestion.Account> all = stores.decks().accounts();
                    return new Figures(
                            all,
                            DeckSuggestion.of(
                                    all,
                                    stores.owned().all(),
                                    stores.purchases().ledger().customers()));
                },
                this::show);
    }

    private void show(Figures figures) {
        accounts = figures.accounts();
        List<DeckSuggestion> changes =
                figures.suggestions().stream().filter(DeckSuggestion::isChange).toList();
        chosen.clear();
        changes.forEach(one -> chosen.add(one.account().id()));
        rows.setAll(changes);
    }

    void choose(DeckSuggestion one, boolean taken) {
        if (taken) {
            chosen.add(one.account().id());
        } else {
            chosen.remove(one.account().id());
        }
    }

    void chooseAll() {
        rows.forEach(one -> chosen.add(one.account().id()));
    }

    void chooseNone() {
        chosen.clear();
    }

    /** Puts the chosen cards into their decks, as one step that can be taken back. */
    void accept() {
        Map<CustomerId, DeckType> decks = new LinkedHashMap<>();
        rows.stream()
                .filter(one -> chosen.contains(one.account().id()))
                .forEach(one -> decks.put(one.account().id(), one.suggested()));
        if (decks.isEmpty()) {
            return;
        }
        jobs.run(
                Message.of("purchase.job.accept"),
                progress -> stores.decks().accept(decks, progress),
                step -> {
                    notices.undoable(
                            Message.of("purchase.decks.accepted", decks.size()), () -> undo(step));
                    read();
                });
    }

    private void undo(BatchId step) {
        notices.attempt(
                () -> {
                    stores.decks().undo(step);
                    read();
                });
    }
}
