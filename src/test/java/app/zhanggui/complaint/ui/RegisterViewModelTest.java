package app.zhanggui.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.ComplaintItem;
import app.zhanggui.complaint.Registration;
import app.zhanggui.complaint.Shop;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.Channel;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.TalkStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterViewModelTest {
    private final Shop shop = new Shop();
    private final RegisterViewModel model = new RegisterViewModel();

    @BeforeEach
    void customers() {
        shop.customers.add(
                CustomerCard.of(Customer.named("宏达五金有限公司").with(CardField.MOBILE, "138-0013-8000"))
                        .withContacts(List.of(Contact.named("王建国"))));
        shop.customer("阿芳窗帘");
        model.show(shop.customers.lines());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"宏达", "hdwj", "hongda", "王建国", "8000", " 五金 "})
    void a_customer_is_found_by_name_initials_reading_person_and_phone(String query) {
        model.query.set(query);

        assertThat(model.matches()).extracting(CardLine::name).containsExactly("宏达五金有限公司");
    }

    @Test
    void before_anything_is_typed_those_dealt_with_last_stand_there() {
        shop.clock.set("2026-11-21T10:00:00");
        shop.customer("老周杂货");
        model.show(shop.customers.lines());

        assertThat(model.matches()).first().extracting(CardLine::name).isEqualTo("老周杂货");
        assertThat(model.hint().key()).isEqualTo("complaint.register.recent");
        model.query.set("没这个人");
        assertThat(model.hint().key()).isEqualTo("complaint.register.noMatch");
        model.query.set("宏达");
        assertThat(model.hint().key()).isEqualTo("complaint.register.found");
    }

    @Test
    void a_customer_talked_with_comes_before_those_whose_cards_were_only_made_since() {
        shop.clock.set("2026-11-19T10:00:00");
        CustomerId talked = shop.customer("顺发管业");
        new TalkStore(shop.database).log(call(talked, LocalDate.parse("2026-11-19")));
        shop.clock.set("2026-11-21T10:00:00");
        shop.customer("老周杂货");
        model.show(shop.customers.lines());

        assertThat(model.matches()).first().extracting(CardLine::name).isEqualTo("顺发管业");
    }

    private static ContactRecord call(CustomerId customer, LocalDate on) {
        return new ContactRecord(
                0, customer, on, Channel.PHONE, "", "", "", "要报价", "", Optional.empty(), "");
    }

    @Test
    void who_complains_is_likely_the_person_one_talks_to() {
        model.query.set("宏达");
        model.choose(model.matches().get(0));

        assertThat(model.person.get()).isEqualTo("王建国");
        model.chooseAgain();
        assertThat(model.person.get()).isEmpty();
        assertThat(model.customer().get()).isNull();
    }

    @Test
    void it_wants_a_customer_then_words_and_then_nothing() {
        assertThat(model.missing.get().key()).isEqualTo("complaint.register.wants.customer");
        model.choose(model.matches().get(0));
        assertThat(model.missing.get().key()).isEqualTo("complaint.register.wants.words");
        model.words.set("送来的尺寸不对，要两米八的");
        assertThat(model.missing.get()).isNull();
    }

    @Test
    void the_first_words_are_the_summary_where_none_was_written() {
        model.choose(model.matches().get(0));
        model.words.set("送来的尺寸不对，要两米八的");

        Registration made = model.registration();

        assertThat(made.subject().summary()).isEqualTo("送来的尺寸不对");
        assertThat(made.listening().words()).isEqualTo("送来的尺寸不对，要两米八的");
    }

    @Test
    void an_item_of_another_category_is_forgotten() {
        model.item.set(ComplaintItem.DEFECT);
        model.category.set(ComplaintCategory.SERVICE);

        assertThat(model.item.get()).isNull();
    }
}
