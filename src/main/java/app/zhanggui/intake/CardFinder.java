package app.zhanggui.intake;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.FirmName;
import app.zhanggui.customer.NumberKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the card a row of a list belongs to: as the owner said; by the number of the card where its
 * name is the same, too; by its phone number, by its name to the letter, by the core of its name,
 * by the person to talk to. Where several cards would do, all are told and none is taken: money on
 * the wrong card is worse than a question.
 */
final class CardFinder {
    private final Map<CustomerId, CardLine> byId = new HashMap<>();
    private final Map<String, List<CardLine>> byNumber = new HashMap<>();
    private final Map<String, List<CardLine>> byName = new HashMap<>();
    private final Map<String, List<CardLine>> byCore = new HashMap<>();
    private final Map<String, List<CardLine>> byPerson = new HashMap<>();
    private final Map<Whose, Optional<CustomerId>> said;

    /**
     * @param said whose rows are whose; empty for nobody's who has a card
     */
    CardFinder(List<CardLine> cards, Map<Whose, Optional<CustomerId>> said) {
        this.said = said;
        for (CardLine card : cards) {
            FirmName name = FirmName.of(card.name());
            byId.put(card.id(), card);
            NumberKeys.of(card.numbers()).forEach(number -> put(byNumber, number, card));
            put(byName, name.whole(), card);
            put(byCore, name.core(), card);
            put(byPerson, FirmName.of(card.contact()).whole(), card);
        }
    }

    private static void put(Map<String, List<CardLine>> index, String key, CardLine card) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(card);
        }
    }

    /** The cards it may be: one for sure, or none, or several to choose from. */
    List<CardLine> find(Whose whose) {
        Optional<CustomerId> answer = said.get(whose);
        if (answer != null) {
            return answer.map(byId::get).stream().toList();
        }
        return byCardNumber(whose).map(List::of).orElseGet(() -> byWords(whose));
    }

    private Optional<CardLine> byCardNumber(Whose whose) {
        return whose.card().matches("\\d{1,18}")
                ? Optional.ofNullable(byId.get(new CustomerId(Long.parseLong(whose.card()))))
                        .filter(card -> Entry.bare(card.name()).equals(Entry.bare(whose.name())))
                : Optional.empty();
    }

    private List<CardLine> byWords(Whose whose) {
        FirmName name = FirmName.of(whose.name());
        List<CardLine> called = called(whose.number());
        if (!called.isEmpty()) {
            List<CardLine> both =
                    called.stream()
                            .filter(card -> FirmName.of(card.name()).whole().equals(name.whole()))
                            .toList();
            return both.isEmpty() ? called : both;
        }
        List<CardLine> named = byName.getOrDefault(name.whole(), List.of());
        if (!named.isEmpty()) {
            return named;
        }
        List<CardLine> alike = byCore.getOrDefault(name.core(), List.of());
        return alike.isEmpty() ? byPerson.getOrDefault(name.whole(), List.of()) : alike;
    }

    private List<CardLine> called(String number) {
        Set<CardLine> called = new LinkedHashSet<>();
        keys(number).forEach(key -> called.addAll(byNumber.getOrDefault(key, List.of())));
        return List.copyOf(called);
    }

    /** Blanks part numbers, but 138 0571 2203 is one. */
    private static Set<String> keys(String number) {
        Set<String> keys = NumberKeys.of(number);
        return keys.isEmpty() ? NumberKeys.of(number.replaceAll("\\s+", "")) : keys;
    }
}
