package app.zhanggui.intake;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Ahead;
import app.zhanggui.work.Pieces;
import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one preview: new cards, and rows that go into cards or into rows above them. */
final class IntakeWrite {
    private final IntakePreview preview;
    private final IntakeStore store;
    private final CustomerStore customers;
    private final List<PreviewRow> fresh = new ArrayList<>();
    private final Map<RowKey, List<PreviewRow>> intoRows = new HashMap<>();
    private final Map<CustomerId, List<PreviewRow>> intoCards = new LinkedHashMap<>();

    IntakeWrite(IntakePreview preview, IntakeStore store, CustomerStore customers) {
        this.preview = preview;
        this.store = store;
        this.customers = customers;
    }

    ImportResult into(Database database, Progress progress) {
        IntakePreview.Counts counts = preview.counts();
        Message label = Message.of("intake.change.import", preview.file().fileName());
        Optional<IntakeStore.Written> done =
                database.write(ChangeKind.IMPORT, label, changes -> write(changes, progress));
        return new ImportResult(
                done.map(IntakeStore.Written::batch),
                done.map(IntakeStore.Written::created).orElse(0),
                done.map(IntakeStore.Written::updated).orElse(0),
                counts.duplicate(),
                counts.problem(),
                List.of(),
                List.of());
    }

    private Optional<IntakeStore.Written> write(Changes changes, Progress progress) {
        if (IntakeStore.version(changes.sql()) != preview.cardsVersion()) {
            throw UserFault.unusable("intake.fault.stale");
        }
        sort();
        long total = (long) fresh.size() + intoCards.size();
        int created = addFresh(changes, progress, total);
        long done = fresh.size();
        for (List<CustomerId> some : Pieces.of(List.copyOf(intoCards.keySet()))) {
            progress.at(done, total);
            customers.saveAll(changes, updated(some));
            done += some.size();
        }
        progress.at(done, total);
        if (total == 0) {
            return Optional.empty();
        }
        remember(changes);
        return Optional.of(store.log(changes, preview, created));
    }

    /** Gives how many stand there then. */
    private int addFresh(Changes changes, Progress progress, long total) {
        int[] done = {0};
        Ahead.each(
                Pieces.of(fresh),
                some -> customers.toAdd(some.stream().map(this::card).toList()),
                ready -> {
                    progress.at(done[0], total);
                    done[0] += IntakeStore.standing(changes, ready.apply(changes));
                });
        return done[0];
    }

    private void sort() {
        for (PreviewRow row : preview.rows()) {
            if (row.decision() == Decision.NEW) {
                fresh.add(row);
            } else if (row.decision() == Decision.UPDATE) {
                Match target = row.target().orElseThrow();
                target.card()
                        .map(card -> intoCards.computeIfAbsent(card, id -> new ArrayList<>(1)))
                        .orElseGet(
                                () ->
                                        intoRows.computeIfAbsent(
                                                target.row(), key -> new ArrayList<>(1)))
                        .add(row);
            }
        }
    }

    /** Made only when it is written: many thousand cards at once would fill the memory. */
    private CustomerCard card(PreviewRow row) {
        CustomerCard card = row.draft().card();
        for (PreviewRow more : intoRows.getOrDefault(row.key(), List.of())) {
            card = more.draft().into(card, UpdateRule.FILL_BLANKS);
        }
        return card;
    }

    private List<CustomerCard> updated(List<CustomerId> ids) {
        List<CustomerCard> standing = customers.cards(ids);
        if (standing.size() != ids.size()) {
            throw UserFault.unusable("intake.fault.stale");
        }
        UpdateRule rule = rule();
        List<CustomerCard> updated = new ArrayList<>(standing.size());
        for (CustomerCard card : standing) {
            CustomerCard changed = card;
            for (PreviewRow row : intoCards.get(card.id())) {
                changed = row.toWrite().into(changed, rule);
            }
            updated.add(changed);
        }
        return updated;
    }

    /** Where the owner said "merge" although nothing is to be updated, blanks are filled. */
    private UpdateRule rule() {
        UpdateRule rule = preview.choices().update();
        return rule == UpdateRule.NEVER ? UpdateRule.FILL_BLANKS : rule;
    }

    private void remember(Changes changes) {
        store.remember(changes, preview.choices().values());
        preview.choices()
                .fields()
                .forEach(
                        (key, field) ->
                                preview.sheets().stream()
                                        .filter(sheet -> sheet.index() == key.sheet())
                                        .map(sheet -> sheet.columns().get(key.column()))
                                        .map(column -> HeadingText.plain(column.heading()))
                                        .forEach(
                                                heading ->
                                                        store.remember(changes, heading, field)));
        preview.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .filter(column -> column.isUnplaced() && column.target().isPresent())
                .forEach(
                        kept ->
                                store.remember(
                                        changes, HeadingText.plain(kept.heading()), kept.target()));
    }
}
