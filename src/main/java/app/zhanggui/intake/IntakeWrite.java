package app.zhanggui.intake;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Pieces;
import app.zhanggui.work.Progress;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes one preview: new cards, and rows that go into cards or into rows above them. */
final class IntakeWrite {
    private final IntakePreview preview;
    private final IntakeStore store;
    private final CustomerStore customers;
    private final Function<Collection<CustomerId>, Map<CustomerId, CustomerCard>> cards;
    private final Map<RowKey, CustomerCard> fresh = new LinkedHashMap<>();
    private final Map<CustomerId, CustomerCard> standing = new HashMap<>();
    private final Set<CustomerId> changed = new LinkedHashSet<>();

    IntakeWrite(
            IntakePreview preview,
            IntakeStore store,
            CustomerStore customers,
            Function<Collection<CustomerId>, Map<CustomerId, CustomerCard>> cards) {
        this.preview = preview;
        this.store = store;
        this.customers = customers;
        this.cards = cards;
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
                List.of());
    }

    private Optional<IntakeStore.Written> write(Changes changes, Progress progress) {
        if (IntakeStore.version(changes.sql()) != preview.cardsVersion()) {
            throw UserFault.unusable("intake.fault.stale");
        }
        prepare();
        long total = fresh.size() + changed.size();
        long done = 0;
        for (List<CustomerCard> some : Pieces.of(List.copyOf(fresh.values()))) {
            progress.at(done, total);
            customers.addAll(changes, some);
            done += some.size();
        }
        for (List<CustomerId> some : Pieces.of(List.copyOf(changed))) {
            progress.at(done, total);
            customers.saveAll(changes, some.stream().map(standing::get).toList());
            done += some.size();
        }
        progress.at(done, total);
        if (total == 0) {
            return Optional.empty();
        }
        remember(changes);
        return Optional.of(store.log(changes, preview));
    }

    private void prepare() {
        Set<CustomerId> ids = new LinkedHashSet<>();
        preview.rows().forEach(row -> row.target().flatMap(Match::card).ifPresent(ids::add));
        standing.putAll(cards.apply(ids));
        for (PreviewRow row : preview.rows()) {
            if (row.decision() == Decision.NEW) {
                fresh.put(row.key(), row.draft().card());
            }
        }
        for (PreviewRow row : preview.rows()) {
            if (row.decision() == Decision.UPDATE) {
                update(row, row.target().orElseThrow());
            }
        }
    }

    private void update(PreviewRow row, Match target) {
        UpdateRule rule = rule();
        if (target.card().isPresent()) {
            CustomerId id = target.card().get();
            CustomerCard before = standing.get(id);
            if (before == null) {
                throw UserFault.unusable("intake.fault.stale");
            }
            standing.put(id, row.draft().into(before, rule));
            changed.add(id);
        } else {
            fresh.computeIfPresent(
                    target.row(), (key, card) -> row.draft().into(card, UpdateRule.FILL_BLANKS));
        }
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
                                        .map(column -> HeadingWords.plain(column.heading()))
                                        .forEach(
                                                heading ->
                                                        store.remember(changes, heading, field)));
    }
}
