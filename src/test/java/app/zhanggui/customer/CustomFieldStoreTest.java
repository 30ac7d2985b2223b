package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.db.Database;
import app.zhanggui.text.UserFault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomFieldStoreTest {
    private Database database;
    private CustomFieldStore fields;
    private CustomerStore store;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        fields = new CustomFieldStore(database);
        store = new CustomerStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_field_comes_back_with_its_choices_in_order() {
        CustomField added = fields.add(CustomField.named("结算", Field.Type.CHOICE, "月结", "现结"));
        assertThat(fields.all()).containsExactly(added);
        assertThat(added.choices()).containsExactly("月结", "现结");
        assertThat(fields.everyField()).contains(added);
    }

    @Test
    void two_fields_of_one_name_are_refused_with_a_sentence() {
        fields.add(CustomField.named("车牌", Field.Type.TEXT));
        assertThatThrownBy(() -> fields.add(CustomField.named("车牌", Field.Type.DATE)))
                .isInstanceOf(UserFault.class);
    }

    @Test
    void a_field_called_otherwise_keeps_what_was_written_in_it() {
        CustomField field = fields.add(CustomField.named("车牌", Field.Type.TEXT));
        CustomerCard card = store.add(CardValues.with(Cards.named("宏达"), field, "浙A12345"));
        fields.keep(List.of(field.withName("车牌号")));
        CustomField renamed = fields.all().get(0);
        assertThat(CardValues.get(store.card(card.id()).orElseThrow(), renamed))
                .isEqualTo("浙A12345");
    }

    @Test
    void a_field_that_is_removed_takes_its_values_and_undo_brings_both_back() {
        CustomField field = fields.add(CustomField.named("车牌", Field.Type.TEXT));
        CustomerCard card = store.add(CardValues.with(Cards.named("宏达"), field, "浙A12345"));
        assertThat(fields.uses(field)).isOne();
        fields.keep(List.of());
        assertThat(fields.all()).isEmpty();
        assertThat(fields.uses(field)).isZero();
        database.undoLast();
        assertThat(fields.all()).containsExactly(field);
        assertThat(store.card(card.id())).contains(card);
    }

    @Test
    void fields_stand_in_the_order_the_owner_gives_them() {
        CustomField one = fields.add(CustomField.named("一", Field.Type.TEXT));
        CustomField two = fields.add(CustomField.named("二", Field.Type.TEXT));
        fields.keep(List.of(two, one));
        assertThat(fields.all()).containsExactly(two, one);
    }

    @Test
    void a_choice_that_is_no_longer_offered_stays_where_it_was_chosen() {
        CustomField field = fields.add(CustomField.named("结算", Field.Type.CHOICE, "月结", "现结"));
        CustomerCard card = store.add(CardValues.with(Cards.named("宏达"), field, "月结"));
        fields.keep(List.of(field.withChoices(List.of("现结"))));
        CustomField now = fields.all().get(0);
        assertThat(CardValues.get(store.card(card.id()).orElseThrow(), now)).isEqualTo("月结");
        assertThat(TypedValue.read(now, "月结").trouble()).isPresent();
    }
}
