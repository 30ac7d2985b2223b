package app.zhanggui.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.DeckType;
import app.zhanggui.customer.Relationship;
import app.zhanggui.purchase.DeckSuggestion.Account;
import app.zhanggui.purchase.OwnedItem.Seller;
import app.zhanggui.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeckSuggestionTest {
    private static final CustomerId ONE = new CustomerId(1);

    private static Account account(Relationship relationship) {
        return new Account(ONE, "宏达五金", relationship, Optional.empty());
    }

    private static OwnedItem item(Seller seller, String brand) {
        return new OwnedItem(0, ONE, "电锤", brand, seller, Optional.empty(), "", Optional.empty());
    }

    private static List<DeckSuggestion> of(
            Relationship relationship, Set<CustomerId> buyers, OwnedItem... items) {
        return DeckSuggestion.of(List.of(account(relationship)), List.of(items), buyers);
    }

    @Test
    void whoever_has_ours_is_kept_even_beside_a_rivals() {
        DeckSuggestion one =
                of(
                                Relationship.EXISTING,
                                Set.of(),
                                item(Seller.RIVAL, "博世"),
                                item(Seller.OURS, "东成"))
                        .get(0);

        assertThat(one.suggested()).isEqualTo(DeckType.FIXED);
        assertThat(one.rivals()).containsExactly("博世");
    }

    @Test
    void whoever_buys_from_us_is_kept() {
        assertThat(of(Relationship.EXISTING, Set.of(ONE)).get(0).suggested())
                .isEqualTo(DeckType.FIXED);
    }

    @Test
    void whoever_has_only_a_rivals_is_to_be_won() {
        assertThat(of(Relationship.EXISTING, Set.of(), item(Seller.RIVAL, "")).get(0).suggested())
                .isEqualTo(DeckType.ATTACK);
    }

    @Test
    void a_prospect_with_nothing_is_opened_up_and_of_an_existing_customer_nothing_is_said() {
        assertThat(of(Relationship.POTENTIAL, Set.of()).get(0).suggested())
                .isEqualTo(DeckType.DEVELOP);
        assertThat(of(Relationship.EXISTING, Set.of())).isEmpty();
    }

    @Test
    void accepted_decks_stand_on_the_cards_and_are_taken_back_together() {
        try (Market market = new Market()) {
            CustomerId one = market.customer("宏达五金");
            market.decks.accept(Map.of(one, DeckType.ATTACK), Progress.unwatched());
            assertThat(market.decks.accounts().get(0).deck()).contains(DeckType.ATTACK);

            market.database.undoLast();

            assertThat(market.decks.accounts().get(0).deck()).isEmpty();
        }
    }
}
