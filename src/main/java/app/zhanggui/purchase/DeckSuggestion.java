package app.zhanggui.purchase;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.DeckType;
import app.zhanggui.customer.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The deck a customer's card belongs in, by whose goods the customer has (S4-33): whoever has ours
 * or buys from us is to be kept, whoever has a rival's is to be won, a prospect with neither is to
 * be opened up.
 *
 * @param rivals brands of rivals in use, each once
 */
public record DeckSuggestion(
        Account account, DeckType suggested, Ground ground, List<String> rivals) {
    /** What speaks for the deck. */
    public enum Ground {
        HAS_OURS,
        BUYS,
        HAS_RIVALS,
        HAS_NOTHING
    }

    /** What is needed of a card. */
    public record Account(
            CustomerId id, String name, Relationship relationship, Optional<DeckType> deck) {}

    public DeckSuggestion {
        rivals = List.copyOf(rivals);
    }

    /** Whether it differs from the deck on the card. */
    public boolean isChange() {
        return !account.deck().equals(Optional.of(suggested));
    }

    /** Suggestions for all of whom something is known, in the order of the accounts. */
    public static List<DeckSuggestion> of(
            List<Account> accounts, List<OwnedItem> items, Set<CustomerId> buyers) {
        Map<CustomerId, List<OwnedItem>> owned =
                items.stream().collect(Collectors.groupingBy(OwnedItem::customer));
        List<DeckSuggestion> all = new ArrayList<>();
        for (Account account : accounts) {
            List<OwnedItem> own = owned.getOrDefault(account.id(), List.of());
            ground(account, own, buyers.contains(account.id()))
                    .ifPresent(ground -> all.add(suggestion(account, ground, own)));
        }
        return all;
    }

    /** Of an existing customer of whom nothing is written down, nothing can be said. */
    private static Optional<Ground> ground(Account account, List<OwnedItem> own, boolean buys) {
        if (own.stream().anyMatch(one -> one.seller() == OwnedItem.Seller.OURS)) {
            return Optional.of(Ground.HAS_OURS);
        }
        if (buys) {
            return Optional.of(Ground.BUYS);
        }
        if (!own.isEmpty()) {
            return Optional.of(Ground.HAS_RIVALS);
        }
        return account.relationship() == Relationship.EXISTING
                ? Optional.empty()
                : Optional.of(Ground.HAS_NOTHING);
    }

    private static DeckSuggestion suggestion(Account account, Ground ground, List<OwnedItem> own) {
        DeckType deck =
                switch (ground) {
                    case HAS_OURS, BUYS -> DeckType.FIXED;
                    case HAS_RIVALS -> DeckType.ATTACK;
                    case HAS_NOTHING -> DeckType.DEVELOP;
                };
        List<String> rivals =
                own.stream()
                        .filter(one -> one.seller() == OwnedItem.Seller.RIVAL)
                        .map(one -> one.brand().isEmpty() ? one.goods() : one.brand())
                        .distinct()
                        .toList();
        return new DeckSuggestion(account, deck, ground, rivals);
    }
}
