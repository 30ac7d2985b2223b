package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE;
import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * What batches after a given one changed and nobody put back since. A batch may be taken back in
 * part; what it kept then still counts.
 *
 * @param units cards, plans and complaints that were changed themselves
 * @param cards customers whose card was changed, or had something hung on it, as a visit
 */
record LaterChanges(Set<Long> units, Set<Long> cards) {

    static LaterChanges than(DSLContext sql, BatchId id) {
        Map<Long, Set<Long>> putBack = putBack(sql, id);
        LaterChanges later = new LaterChanges(new HashSet<>(), new HashSet<>());
        sql.selectDistinct(CHANGE.BATCH_ID, CHANGE.UNIT_ID, CHANGE.CARD_ID)
                .from(CHANGE)
                .join(CHANGE_BATCH)
                .on(CHANGE_BATCH.ID.eq(CHANGE.BATCH_ID))
                .where(CHANGE_BATCH.ID.gt(id.value()))
                .and(CHANGE_BATCH.UNDOES_ID.isNull())
                .forEach(row -> later.take(row.value1(), row.value2(), row.value3(), putBack));
        return later;
    }

    private void take(Long batch, Long unit, Long card, Map<Long, Set<Long>> putBack) {
        if (!putBack.getOrDefault(batch, Set.of()).contains(unit)) {
            units.add(unit);
            cards.add(card);
        }
    }

    /** The units each later batch lost again to an undo that stands. */
    private static Map<Long, Set<Long>> putBack(DSLContext sql, BatchId id) {
        return sql
                .selectDistinct(CHANGE_BATCH.UNDOES_ID, CHANGE.UNIT_ID)
                .from(CHANGE)
                .join(CHANGE_BATCH)
                .on(CHANGE_BATCH.ID.eq(CHANGE.BATCH_ID))
                .where(CHANGE_BATCH.UNDOES_ID.gt(id.value()))
                .and(CHANGE_BATCH.UNDONE_AT.isNull())
                .fetchGroups(row -> row.value1(), row -> row.value2())
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, batch -> new HashSet<>(batch.getValue())));
    }
}
