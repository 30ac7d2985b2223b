package app.zhanggui.purchase;

import static app.zhanggui.purchase.Market.purchase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.UserFault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PurchaseStoreTest {
    private final Market market = new Market();
    private CustomerId hongda;

    @BeforeEach
    void addCustomer() {
        hongda = market.customer("宏达五金");
    }

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void a_purchase_comes_back_as_it_was_written_down() {
        Purchase written =
                new Purchase(
                        PurchaseId.NEW,
                        hongda,
                        Market.TODAY,
                        "切割片 107×1.2",
                        Measure.read("2.5箱"),
                        Optional.of(new UnitPrice(new BigDecimal("0.0355"))),
                        new Money(-123_456),
                        "XS-20261122-03",
                        "下次带发票");
        market.purchases.keep(written);

        Purchase stored = market.purchases.of(hongda).get(0);
        assertThat(stored.withId(PurchaseId.NEW)).isEqualTo(written);
    }

    @Test
    void the_newest_stands_first() {
        market.buys(hongda, "2026-11-01", "旧", 1);
        market.buys(hongda, "2026-11-20", "新", 1);
        market.buys(hongda, "2026-11-10", "中", 1);

        assertThat(market.purchases.of(hongda))
                .extracting(Purchase::goods)
                .containsExactly("新", "中", "旧");
    }

    @Test
    void a_change_and_a_deletion_can_be_taken_back() {
        market.buys(hongda, "2026-11-01", "角磨机", 300);
        Purchase stored = market.purchases.of(hongda).get(0);
        BatchId change =
                market.purchases.keep(
                        purchase(hongda, "2026-11-02", "电锤", 800).withId(stored.id()));
        assertThat(market.purchases.of(hongda)).extracting(Purchase::goods).containsExactly("电锤");

        market.purchases.undo(change);
        assertThat(market.purchases.of(hongda)).containsExactly(stored);

        BatchId deletion = market.purchases.delete(stored);
        assertThat(market.purchases.count(hongda)).isZero();
        market.purchases.undo(deletion);
        assertThat(market.purchases.of(hongda)).containsExactly(stored);
    }

    @Test
    void nothing_is_written_for_a_customer_in_the_recycle_bin() {
        market.customers.delete(List.of(hongda));

        assertThatThrownBy(() -> market.buys(hongda, "2026-11-01", "角磨机", 1))
                .isInstanceOf(UserFault.class);
    }

    @Test
    void a_purchase_deleted_meanwhile_is_not_changed() {
        market.buys(hongda, "2026-11-01", "角磨机", 300);
        Purchase stored = market.purchases.of(hongda).get(0);
        market.purchases.delete(stored);

        assertThatThrownBy(() -> market.purchases.keep(stored)).isInstanceOf(UserFault.class);
    }

    @Test
    void figures_of_customers_in_the_recycle_bin_do_not_count() {
        CustomerId gone = market.customer("已删");
        market.buys(gone, "2026-11-01", "角磨机", 300);
        market.buys(hongda, "2026-11-01", "角磨机", 100);
        market.customers.delete(List.of(gone));

        assertThat(market.purchases.ledger().amounts(Span.ALWAYS))
                .isEqualTo(Map.of(hongda, Money.yuan(100)));
        assertThat(market.purchases.all()).extracting(Purchase::customer).containsOnly(hongda);
    }

    @Test
    void the_ledger_says_the_same_as_the_purchases_one_by_one() {
        CustomerId other = market.customer("恒大机电");
        market.buys(other, "2025-01-01", "电锤", 500);
        for (String day : List.of("2026-10-01", "2026-10-11", "2026-10-21", "2026-10-21")) {
            market.buys(hongda, day, "切割片", 100);
        }
        market.buys(hongda, "2026-10-30", "切割片", -50);

        Ledger ledger = market.purchases.ledger();
        Buying buying = Buying.of(market.purchases.of(hongda));
        Span year = Span.months(12, Market.TODAY);
        assertThat(ledger.amounts(year)).isEqualTo(Map.of(hongda, buying.within(year).total()));
        assertThat(ledger.rhythms().get(hongda)).isEqualTo(buying.rhythm().orElseThrow());
        assertThat(ledger.customers()).containsExactlyInAnyOrder(hongda, other);
    }

    @Test
    void goods_bought_before_come_with_their_latest_unit_and_price() {
        market.buys(hongda, "2026-11-01", "手套", 20);
        market.purchases.keep(
                new TypedPurchase("", "切割片", "2箱", "90", "", "", "").of(hongda, Market.TODAY));
        market.purchases.keep(
                new TypedPurchase("", "切割片", "3盒", "30", "", "", "").of(hongda, Market.TODAY));

        assertThat(market.purchases.goods())
                .containsExactly(
                        new KnownGoods("切割片", "盒", UnitPrice.read("30")),
                        new KnownGoods("手套", "", Optional.empty()));
    }
}
