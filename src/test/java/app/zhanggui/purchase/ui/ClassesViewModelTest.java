package app.zhanggui.purchase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.Standing;
import app.zhanggui.purchase.ClassRule;
import app.zhanggui.purchase.Market;
import app.zhanggui.purchase.Suggestion;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.RecordingNotices;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClassesViewModelTest {
    private final Market market = new Market();
    private final RecordingNotices notices = new RecordingNotices();
    private final ClassesViewModel model =
            new ClassesViewModel(
                    market.classes, market.purchases, Jobs.direct(), notices, Cards.CLOCK);

    @AfterEach
    void close() {
        market.close();
    }

    private CustomerId total(String name, String yuan, String level) {
        CustomerCard card = CardValues.with(Cards.named(name), CardField.TOTAL_AMOUNT, yuan);
        return market.customer(CardValues.with(card, CardField.LEVEL, level));
    }

    private Optional<Level> level(CustomerId id) {
        return market.customers.card(id).orElseThrow().customer().standing().level();
    }

    private Suggestion of(CustomerId id) {
        return model.classing().get().suggestions().stream()
                .filter(one -> one.account().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void while_nothing_is_logged_the_totals_on_the_cards_speak() {
        CustomerId big = total("宏达五金", "90000", "C");
        total("恒大机电", "5000", "C");
        market.customer("没有金额");

        model.read();

        assertThat(model.source().get()).isEqualTo(ClassesViewModel.Source.CARD);
        assertThat(of(big).suggested()).isEqualTo(Level.A);
        assertThat(model.rows()).hasSize(1);
        assertThat(model.classing().get().unknown()).isEqualTo(1);
    }

    @Test
    void once_something_is_logged_it_speaks_and_the_totals_only_if_they_are_asked() {
        CustomerId big = total("宏达五金", "90000", "A");
        CustomerId buyer = total("恒大机电", "5000", "C");
        market.buys(buyer, "2026-11-01", "电锤", 800);

        model.read();
        assertThat(model.classing().get().suggestions()).hasSize(1);
        assertThat(of(buyer).suggested()).isEqualTo(Level.A);

        model.source(ClassesViewModel.Source.CARD);
        assertThat(of(big).suggested()).isEqualTo(Level.A);
        assertThat(of(buyer).suggested()).isEqualTo(Level.C);
    }

    @Test
    void whoever_bought_before_the_days_that_count_has_brought_nothing_in_them() {
        CustomerId old = market.customer("老客户");
        CustomerId fresh = market.customer("新客户");
        market.buys(old, "2025-11-22", "电锤", 9000);
        market.buys(fresh, "2025-11-23", "电锤", 100);

        model.read();
        assertThat(of(old).suggested()).isEqualTo(Level.C);
        assertThat(of(fresh).suggested()).isEqualTo(Level.A);

        model.rule(ClassRule.standard().withMonths(OptionalInt.empty()));
        assertThat(of(old).suggested()).isEqualTo(Level.A);
    }

    @Test
    void prospects_who_never_bought_are_not_classed() {
        market.customer(
                CustomerCard.of(
                        Customer.named("潜在客户")
                                .withStanding(
                                        Standing.UNGRADED.withRelationship(
                                                Relationship.POTENTIAL))));
        market.buys(market.customer("宏达五金"), "2026-11-01", "电锤", 800);

        model.read();

        assertThat(model.classing().get().unknown()).isZero();
    }

    @Test
    void nothing_is_changed_before_the_owner_accepts_and_then_only_what_is_chosen() {
        CustomerId one = total("宏达五金", "90000", "");
        CustomerId two = total("恒大机电", "5000", "");
        model.read();
        assertThat(level(one)).isEmpty();

        model.choose(of(two), false);
        assertThat(model.then(Optional.of(Level.A))).isEqualTo(1);
        assertThat(model.then(Optional.empty())).isEqualTo(1);
        model.accept();

        assertThat(level(one)).contains(Level.A);
        assertThat(level(two)).isEmpty();
        assertThat(model.changesCount()).isEqualTo(1);
    }

    @Test
    void what_was_accepted_is_taken_back_by_the_notice() {
        CustomerId one = total("宏达五金", "90000", "B");
        model.read();
        model.accept();
        assertThat(level(one)).contains(Level.A);

        notices.undo.run();

        assertThat(level(one)).contains(Level.B);
        assertThat(model.changesCount()).isEqualTo(1);
    }

    @Test
    void all_none_and_everybody() {
        total("宏达五金", "90000", "A");
        total("恒大机电", "5000", "B");
        model.read();
        assertThat(model.rows()).hasSize(1);

        model.chooseNone();
        assertThat(model.chosen()).isEmpty();
        model.chooseAll();
        assertThat(model.chosen()).hasSize(1);
        model.onlyChanges(false);
        assertThat(model.rows()).hasSize(2);
    }
}
