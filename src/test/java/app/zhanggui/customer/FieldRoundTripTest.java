package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Database;
import app.zhanggui.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every field, also for one that is added tomorrow. */
class FieldRoundTripTest {
    /** These always have a value. */
    private static final Set<Field> NEVER_EMPTY =
            Set.of(CardField.NAME, CardField.STATUS, CardField.KIND);

    private static final List<Texts> BOTH = List.of(Texts.chinese(), Texts.english());

    private static Map<Field, String> values;
    private static Database database;
    private static CustomerStore store;
    private static CustomFieldStore fields;
    private static CardHistoryStore history;
    private static CustomerId full;

    private static Map<Field, String> valuesOf(List<CustomField> own) {
        Map<Field, String> values = Cards.fullValues();
        own.forEach(
                field ->
                        values.put(
                                field,
                                field.type() == Field.Type.CHOICE
                                        ? "次要"
                                        : Cards.value(field, values.size())));
        return values;
    }

    /** A field of each type an owner can make. */
    private static List<CustomField> own() {
        return CustomField.TYPES.stream()
                .map(
                        type ->
                                type == Field.Type.CHOICE
                                        ? CustomField.named("自选", type, "主要", "次要")
                                        : CustomField.named("自定义" + type, type))
                .toList();
    }

    static Stream<Field> fields() {
        return values.keySet().stream();
    }

    @BeforeAll
    static void open() {
        database = Database.inMemory(Cards.CLOCK);
        store = new CustomerStore(database);
        fields = new CustomFieldStore(database);
        history = new CardHistoryStore(database, fields);
        own().forEach(fields::add);
        values = valuesOf(fields.all());
        CustomerCard card = Cards.full();
        for (Map.Entry<Field, String> value : values.entrySet()) {
            card = CardValues.with(card, value.getKey(), value.getValue());
        }
        full = store.add(card).id();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void comes_back_as_it_was_stored(Field field) {
        CustomerCard read = store.card(full).orElseThrow();
        assertThat(CardValues.get(read, field)).isEqualTo(values.get(field));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_empty_when_read_again_after_it_was_emptied(Field field) {
        if (!NEVER_EMPTY.contains(field)) {
            CustomerCard only = Cards.named("宏达");
            CustomerCard stored = store.add(CardValues.with(only, field, values.get(field)));
            store.save(CardValues.with(stored, field, ""));
            CustomerCard read = store.card(stored.id()).orElseThrow();
            assertThat(CardValues.get(read, field)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_as_before_when_its_change_is_taken_back(Field field) {
        CustomerCard before = store.add(Cards.named("宏达"));
        store.save(CardValues.with(before, field, values.get(field)));
        database.undoLast();
        assertThat(store.card(before.id())).contains(before);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void has_its_change_in_the_history_and_can_be_restored_by_itself(Field field) {
        CustomerCard base = field instanceof PersonField ? Cards.full() : Cards.named("宏达");
        CustomerCard before = store.add(CardValues.with(base, field, values.get(field)));
        CustomerCard after = store.save(emptied(before, field));
        CardMoment moment = history.of(before.id()).get(0);
        assertThat(moment.before()).contains(before);
        assertThat(moment.after()).isEqualTo(after);
        CustomerCard restored = after;
        for (CardChange change : moment.changes()) {
            restored = change.restored(restored);
        }
        assertThat(CardValues.get(store.save(restored), field)).isEqualTo(values.get(field));
    }

    private static CustomerCard emptied(CustomerCard card, Field field) {
        return NEVER_EMPTY.contains(field)
                ? CardValues.with(
                        card, field, field == CardField.NAME ? "别的名称" : field.choices().get(0))
                : CardValues.with(card, field, "");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_read_again_as_it_is_shown(Field field) {
        for (Texts texts : BOTH) {
            String value = values.get(field);
            TypedValue typed = TypedValue.read(field, new FieldWords(texts).shown(field, value));
            if (isNumber(field)) {
                assertThat(typed.trouble()).isPresent();
            } else {
                assertThat(typed.trouble()).isEmpty();
                assertThat(typed.canonical()).isEqualTo(value);
            }
        }
    }

    /** Words in place of a phone number are refused. */
    private static boolean isNumber(Field field) {
        return field instanceof PersonField person
                ? Set.of(PersonTrait.MOBILE, PersonTrait.PHONE).contains(person.trait())
                : Set.of(CardField.PHONE, CardField.MOBILE, CardField.FAX).contains(field);
    }
}
