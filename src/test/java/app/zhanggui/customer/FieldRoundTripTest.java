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

    private static final Map<Field, String> VALUES = Cards.fullValues();
    private static final List<Texts> BOTH = List.of(Texts.chinese(), Texts.english());

    private static Database database;
    private static CustomerStore store;
    private static CustomerId full;

    static Stream<Field> fields() {
        return VALUES.keySet().stream();
    }

    @BeforeAll
    static void open() {
        database = Database.inMemory(Cards.CLOCK);
        store = new CustomerStore(database);
        full = store.add(Cards.full()).id();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void comes_back_as_it_was_stored(Field field) {
        CustomerCard read = store.card(full).orElseThrow();
        assertThat(CardValues.get(read, field)).isEqualTo(VALUES.get(field));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_empty_when_read_again_after_it_was_emptied(Field field) {
        if (!NEVER_EMPTY.contains(field)) {
            CustomerCard only = Cards.named("宏达");
            CustomerCard stored = store.add(CardValues.with(only, field, VALUES.get(field)));
            store.save(CardValues.with(stored, field, ""));
            CustomerCard read = store.card(stored.id()).orElseThrow();
            assertThat(CardValues.get(read, field)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_as_before_when_its_change_is_taken_back(Field field) {
        CustomerCard before = store.add(Cards.named("宏达"));
        store.save(CardValues.with(before, field, VALUES.get(field)));
        database.undoLast();
        assertThat(store.card(before.id())).contains(before);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_read_again_as_it_is_shown(Field field) {
        for (Texts texts : BOTH) {
            String value = VALUES.get(field);
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
