package app.zhanggui.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClassStoreTest {
    private final Market market = new Market();

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void an_account_has_what_stands_on_the_card() {
        CustomerId id =
                market.customer(
                        CardValues.with(
                                CardValues.with(Cards.named("宏达五金"), CardField.LEVEL, "B"),
                                CardField.TOTAL_AMOUNT,
                                "1200"));
        CustomerId gone = market.customer("已删");
        market.customers.delete(List.of(gone));

        Account account = market.classes.accounts().get(0);
        assertThat(market.classes.accounts()).hasSize(1);
        assertThat(account.id()).isEqualTo(id);
        assertThat(account.level()).contains(Level.B);
        assertThat(account.cardTotal()).contains(Money.yuan(1200));
    }

    @Test
    void the_rule_is_the_standard_until_the_owner_changes_it() {
        ClassRule changed =
                ClassRule.standard()
                        .withKind(ClassRule.Kind.AMOUNT)
                        .withShares(new ClassRule.Shares(80, 15))
                        .withFloors(new ClassRule.Floors(Money.yuan(9), Money.yuan(3)))
                        .withMonths(OptionalInt.empty());
        assertThat(market.classes.rule()).isEqualTo(ClassRule.standard());

        market.classes.save(changed);
        assertThat(market.classes.rule()).isEqualTo(changed);

        market.classes.save(changed.withMonths(OptionalInt.of(6)));
        assertThat(market.classes.rule().months()).isEqualTo(OptionalInt.of(6));
    }

    @Test
    void accepted_classes_stand_on_the_cards_and_are_taken_back_together() {
        CustomerId one = market.customer("宏达五金");
        CustomerId two = market.customer("恒大机电");
        CustomerId untouched = market.customer("海登五金");

        market.classes.accept(Map.of(one, Level.A, two, Level.B), Progress.unwatched());
        assertThat(level(one)).contains(Level.A);
        assertThat(level(two)).contains(Level.B);
        assertThat(level(untouched)).isEmpty();

        market.database.undoLast();
        assertThat(level(one)).isEmpty();
        assertThat(level(two)).isEmpty();
    }

    private Optional<Level> level(CustomerId id) {
        return market.customers.card(id).orElseThrow().customer().standing().level();
    }
}
