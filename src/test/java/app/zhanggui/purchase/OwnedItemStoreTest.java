package app.zhanggui.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.BatchId;
import app.zhanggui.purchase.OwnedItem.Seller;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnedItemStoreTest {
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

    private OwnedItem item(String goods, Seller seller) {
        return new OwnedItem(
                0,
                hongda,
                goods,
                "博世",
                seller,
                Optional.of(LocalDate.of(2025, 11, 22)),
                "SN-1",
                Optional.of(Market.TODAY.minusDays(1)));
    }

    @Test
    void an_item_comes_back_as_it_was_written_down() {
        market.owned.keep(item("电锤", Seller.RIVAL));

        OwnedItem stored = market.owned.of(hongda).get(0);
        assertThat(stored.goods()).isEqualTo("电锤");
        assertThat(stored.brand()).isEqualTo("博世");
        assertThat(stored.seller()).isEqualTo(Seller.RIVAL);
        assertThat(stored.boughtOn()).contains(LocalDate.of(2025, 11, 22));
        assertThat(stored.serialNo()).isEqualTo("SN-1");
        assertThat(stored.warrantyEnd()).contains(Market.TODAY.minusDays(1));
    }

    @Test
    void a_warranty_lasts_through_its_last_day() {
        OwnedItem item = item("电锤", Seller.OURS);

        assertThat(item.isOutOfWarranty(Market.TODAY.minusDays(1))).isFalse();
        assertThat(item.isOutOfWarranty(Market.TODAY)).isTrue();
    }

    @Test
    void a_change_and_a_deletion_can_be_taken_back() {
        market.owned.keep(item("电锤", Seller.RIVAL));
        OwnedItem stored = market.owned.of(hongda).get(0);

        BatchId deletion = market.owned.delete(stored);
        assertThat(market.owned.of(hongda)).isEmpty();
        market.owned.undo(deletion);

        assertThat(market.owned.of(hongda)).containsExactly(stored);
    }

    @Test
    void nothing_is_written_for_a_customer_in_the_recycle_bin() {
        market.customers.delete(List.of(hongda));

        assertThatThrownBy(() -> market.owned.keep(item("电锤", Seller.OURS)))
                .isInstanceOf(UserFault.class);
        assertThat(market.owned.all()).isEmpty();
    }
}
