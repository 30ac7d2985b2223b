package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CARD_VALUE;
import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.IMPORTANT_DATE;

import app.zhanggui.db.Changes;
import app.zhanggui.db.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Writes the rows below stored customers: their further facts, their persons, their days. */
final class CardRowStore {
    private CardRowStore() {}

    /** Makes the rows below stored cards the same as the cards have them. */
    static void replaceAll(Changes changes, List<CustomerCard> cards) {
        List<Long> ids = cards.stream().map(card -> card.id().value()).toList();
        List<CardPersons> now =
                cards.stream().map(card -> CardPersons.of(card.id(), card)).toList();
        Rows persons = new Rows();
        persons.compare(standing(changes, CONTACT, ids), rows(now, CardPersons::persons), "ID");
        Rows goneDays = new Rows();
        List<UpdatableRecord<?>> oldDays = standing(changes, IMPORTANT_DATE, ids);
        goneDays.compare(oldDays, rows(now, CardPersons::knownDays), "ID");
        changes.deleteAll(goneDays.gone); // a day may be of a person who goes
        persons.put(changes);
        Rows days = new Rows();
        oldDays.removeAll(goneDays.gone);
        days.compare(oldDays, rows(now, CardPersons::days), "ID");
        days.put(changes);
        changes.deleteAll(persons.gone);
        replaceFacts(changes, ids, cards);
    }

    private static void replaceFacts(Changes changes, List<Long> ids, List<CustomerCard> cards) {
        List<UpdatableRecord<?>> now = new ArrayList<>();
        cards.forEach(card -> now.addAll(FactRowStore.rows(card.id(), card.customer().facts())));
        Rows facts = new Rows();
        facts.compare(standing(changes, CARD_VALUE, ids), now, "CUSTOMER_ID", "FIELD");
        changes.deleteAll(facts.gone);
        facts.put(changes);
    }

    private static List<UpdatableRecord<?>> standing(
            Changes changes, Table<?> table, List<Long> customers) {
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        changes.sql()
                .selectFrom(table)
                .where(Ids.among(table.field("CUSTOMER_ID", Long.class), customers))
                .forEach(row -> rows.add((UpdatableRecord<?>) row));
        return rows;
    }

    private static List<UpdatableRecord<?>> rows(
            List<CardPersons> cards, Function<CardPersons, List<UpdatableRecord<?>>> which) {
        return cards.stream().map(which).flatMap(List::stream).toList();
    }

    /** The persons of a card that have a row: nobody is kept of whom not a word is written. */
    static List<Contact> kept(CustomerCard card) {
        return card.contacts().stream()
                .filter(
                        person ->
                                !person.isBlank()
                                        || card.dates().stream().anyMatch(day -> isOf(day, person)))
                .toList();
    }

    private static boolean isOf(ImportantDate day, Contact person) {
        return day.contact().filter(person.id()::equals).isPresent();
    }

    /** Rows of one table that are to be written so that what stands becomes what is wanted. */
    private static final class Rows {
        private final List<UpdatableRecord<?>> gone = new ArrayList<>();
        private final List<UpdatableRecord<?>> fresh = new ArrayList<>();
        private final List<UpdatableRecord<?>> changed = new ArrayList<>();

        /**
         * @param key columns that say which row is which
         */
        void compare(List<UpdatableRecord<?>> old, List<UpdatableRecord<?>> now, String... key) {
            Map<List<Object>, UpdatableRecord<?>> left = new LinkedHashMap<>();
            old.forEach(row -> left.put(values(row, key), row));
            for (UpdatableRecord<?> row : now) {
                UpdatableRecord<?> standing = left.remove(values(row, key));
                if (standing == null) {
                    fresh.add(row); // new, or taken away since the card was read
                } else if (isChanged(standing, row)) {
                    changed.add(standing);
                }
            }
            gone.addAll(left.values());
        }

        private static List<Object> values(UpdatableRecord<?> row, String... columns) {
            List<Object> values = new ArrayList<>();
            for (String column : columns) {
                values.add(row.get(column));
            }
            return values;
        }

        /** Takes over what is set anew, but never the id. */
        private static boolean isChanged(UpdatableRecord<?> standing, UpdatableRecord<?> now) {
            for (int i = 0; i < now.size(); i++) {
                boolean isId = now.field(i).getName().equals("ID");
                if (!isId && now.changed(i) && !Objects.equals(standing.get(i), now.get(i))) {
                    take(standing, now, now.field(i));
                }
            }
            return standing.changed();
        }

        private static <T> void take(
                UpdatableRecord<?> standing, UpdatableRecord<?> now, org.jooq.Field<T> column) {
            standing.set(column, now.get(column));
        }

        void put(Changes changes) {
            changes.insertAll(fresh);
            changes.updateAll(changed);
        }
    }

    /**
     * The persons of a card and their days as rows. Persons not stored yet have no id; the days are
     * made when they have got theirs.
     */
    private record CardPersons(CustomerId id, CustomerCard card, List<UpdatableRecord<?>> persons) {

        static CardPersons of(CustomerId id, CustomerCard card) {
            List<UpdatableRecord<?>> rows = new ArrayList<>();
            for (Contact person : kept(card)) {
                rows.add(ContactRowStore.row(id, person, rows.size()));
            }
            return new CardPersons(id, card, rows);
        }

        List<UpdatableRecord<?>> knownDays() {
            return card.dates().stream()
                    .filter(day -> !day.isNew())
                    .<UpdatableRecord<?>>map(day -> DayRowStore.row(id, day))
                    .toList();
        }

        List<UpdatableRecord<?>> days() {
            Map<ContactId, ContactId> stored = new LinkedHashMap<>();
            List<Contact> kept = kept(card);
            for (int i = 0; i < kept.size(); i++) {
                stored.put(kept.get(i).id(), ContactRowStore.id(persons.get(i)));
            }
            return card.dates().stream()
                    .map(day -> day.withContact(day.contact().map(stored::get)))
                    .<UpdatableRecord<?>>map(day -> DayRowStore.row(id, day))
                    .toList();
        }
    }
}
