package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.db.schema.Tables;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeStoreTest {
    private Database database;
    private CustomerStore customers;
    private TalkStore talks;
    private MergeStore store;
    private int rows;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        customers = new CustomerStore(database);
        talks = new TalkStore(database);
        store = new MergeStore(database, customers);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void values_chosen_field_by_field_stand_on_the_survivor_and_the_other_is_in_the_bin() {
        CustomerCard one = customers.add(with("宏达五金", CardField.REGION, "城东"));
        CustomerCard other = customers.add(with("杭州宏达五金有限公司", CardField.REGION, "下沙"));
        CardMerge merge = CardMerge.proposed(List.of(one, other), 0, List.of());
        store.merge(merge.choosing(CardField.REGION, 0));
        CustomerCard merged = customers.card(one.id()).orElseThrow();
        assertThat(merged.customer().name()).isEqualTo("杭州宏达五金有限公司");
        assertThat(merged.customer().fact(CardField.REGION)).isEqualTo("城东");
        assertThat(customers.card(other.id())).isEmpty();
    }

    @Test
    void every_table_that_names_a_customer_names_it_by_a_foreign_key() {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (table.field("CUSTOMER_ID") != null) {
                assertThat(CustomerReferenceStore.all())
                        .as(table.getName())
                        .anyMatch(
                                one ->
                                        one.table().equals(table)
                                                && one.column().getName().equals("CUSTOMER_ID"));
            }
        }
    }

    @Test
    void a_row_of_whatever_table_goes_to_the_survivor_and_undo_takes_it_back() {
        CustomerCard one = customers.add(Cards.named("宏达五金"));
        CustomerCard other = customers.add(Cards.named("宏达五金店"));
        fillEveryTable(other.id().value());
        Map<String, String> before = everything();
        CardMerge merge =
                CardMerge.proposed(customers.cards(List.of(one.id(), other.id())), 0, List.of());
        var step = store.merge(merge);
        for (CustomerReferenceStore.Reference reference : CustomerReferenceStore.all()) {
            int left =
                    database.read(
                            sql ->
                                    sql.fetchCount(
                                            reference.table(),
                                            reference.column().eq(other.id().value())));
            assertThat(left).as(reference.toString()).isZero();
        }
        store.undo(step);
        assertThat(everything()).isEqualTo(before);
    }

    /** A row in each table that names a customer, whatever else the table asks for. */
    private void fillEveryTable(long customer) {
        database.write(
                ChangeKind.EDIT,
                Message.of("customer.change.log"),
                changes -> {
                    for (CustomerReferenceStore.Reference one : CustomerReferenceStore.all()) {
                        if (!one.table().equals(Tables.CUSTOMER)) {
                            insert(changes, one.table(), customer);
                        }
                    }
                    return null;
                });
    }

    private long insert(Changes changes, Table<?> table, long customer) {
        UpdatableRecord<?> row = (UpdatableRecord<?>) table.newRecord();
        for (Field<?> field : table.fields()) {
            if (!field.getName().equals("ID")
                    && !field.getDataType().nullable()
                    && !field.getDataType().defaulted()) {
                fill(row, field);
            }
        }
        for (ForeignKey<?, ?> key : table.getReferences()) {
            @SuppressWarnings("unchecked")
            Field<Long> column = (Field<Long>) key.getFields().get(0);
            Table<?> parent = key.getKey().getTable();
            if (parent.equals(Tables.CUSTOMER)) {
                row.set(column, customer);
            } else if (!column.getDataType().nullable()) {
                row.set(column, insert(changes, parent, customer));
            }
        }
        return changes.insert(row);
    }

    private <T> void fill(UpdatableRecord<?> row, Field<T> field) {
        Object value = any(field);
        row.set(field, field.getDataType().convert(value));
    }

    private Object any(Field<?> field) {
        String name = field.getName();
        Class<?> type = field.getType();
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 1).plusDays(++rows);
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.of(2026, 11, 1, 8, 0);
        } else if (type == String.class) {
            return known(name);
        } else if (type == Boolean.class) {
            return true;
        }
        return BigDecimal.ONE;
    }

    /** Words that the cards read back have to be such as the cards know. */
    private String known(String column) {
        return switch (column) {
            case "ON_DATE" -> "03-08";
            case "CHANNEL" -> "PHONE";
            case "KIND" -> "OTHER";
            default -> Integer.toString(++rows % 10);
        };
    }

    /** Every row of every table but the history's, as text. */
    private Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!table.getName().startsWith("CHANGE")) {
                all.put(
                        table.getName(),
                        database.read(
                                sql ->
                                        sql.selectFrom(table)
                                                .orderBy(table.field("ID"))
                                                .fetch()
                                                .formatJSON()));
            }
        }
        return all;
    }

    @Test
    void persons_days_and_talks_of_both_stand_on_the_survivor_each_person_once() {
        CustomerCard one =
                customers.add(Cards.with(Cards.named("宏达五金"), Cards.person("李红", "13957128841")));
        CustomerCard stored =
                customers.add(
                        Cards.with(
                                Cards.named("宏达五金店"),
                                Cards.person("李红", "13805712203"),
                                Cards.person("张敏", "")));
        CustomerCard other =
                customers.save(
                        stored.withDates(
                                List.of(
                                        Cards.birthdayOf(
                                                stored.contacts().get(0).id(), "农历八月十二"))));
        talks.log(
                new ContactRecord(
                        0,
                        other.id(),
                        LocalDate.of(2026, 11, 1),
                        Channel.PHONE,
                        "李红",
                        "",
                        "",
                        "看样品",
                        "",
                        Optional.empty(),
                        ""));
        store.merge(CardMerge.proposed(List.of(one, other), 0, List.of()));
        CustomerCard merged = customers.card(one.id()).orElseThrow();
        assertThat(merged.contacts()).extracting(Contact::name).containsExactly("李红", "张敏");
        assertThat(merged.contacts().get(0).mobile()).isEqualTo("13957128841 / 13805712203");
        assertThat(merged.dates().get(0).contact()).contains(merged.contacts().get(0).id());
        assertThat(talks.of(one.id())).hasSize(1);
    }

    @Test
    void what_no_field_of_the_choice_shows_is_filled_from_the_other_card() {
        CustomerCard one = customers.add(Cards.named("宏达五金"));
        CustomerCard other =
                customers.add(
                        CustomerCard.of(
                                Customer.named("宏达五金店")
                                        .withWishes(VisitWishes.NONE.withDoNotDisturb(true))));
        store.merge(CardMerge.proposed(List.of(one, other), 0, List.of()));
        assertThat(customers.card(one.id()).orElseThrow().customer().wishes().doNotDisturb())
                .isTrue();
    }

    @Test
    void a_card_changed_since_it_was_shown_stops_the_merge_with_a_sentence() {
        CustomerCard one = customers.add(Cards.named("宏达五金"));
        CustomerCard other = customers.add(Cards.named("宏达五金店"));
        CardMerge shown = CardMerge.proposed(List.of(one, other), 0, List.of());
        customers.save(CardValues.with(other, CardField.REMARK, "刚改"));
        assertThatThrownBy(() -> store.merge(shown)).isInstanceOf(UserFault.class);
        assertThat(customers.count()).isEqualTo(2);
    }

    @Test
    void three_cards_become_one() {
        List<CustomerCard> cards =
                List.of(
                        customers.add(with("宏达五金", CardField.MOBILE, "13805712203")),
                        customers.add(with("宏达五金店", CardField.MOBILE, "138-0571-2203")),
                        customers.add(with("宏达", CardField.MOBILE, "13957128841")));
        store.merge(CardMerge.proposed(cards, 1, List.of()));
        CustomerCard merged = customers.card(cards.get(1).id()).orElseThrow();
        assertThat(customers.count()).isEqualTo(1);
        assertThat(merged.customer().fact(CardField.MOBILE))
                .isEqualTo("138-0571-2203 / 13957128841");
    }

    @Test
    void pairs_kept_apart_are_remembered_and_go_with_the_survivor() {
        CustomerId one = customers.add(Cards.named("宏达五金")).id();
        CustomerId other = customers.add(Cards.named("宏达五金店")).id();
        CustomerId third = customers.add(Cards.named("宏达灯饰")).id();
        store.keepApart(List.of(new CardPair(other, third), new CardPair(one, other)));
        store.merge(CardMerge.proposed(customers.cards(List.of(one, other)), 0, List.of()));
        assertThat(store.apart()).containsExactly(new CardPair(one, third));
    }

    private static CustomerCard with(String name, CardField field, String text) {
        return CardValues.with(Cards.named(name), field, text);
    }
}
