package app.zhanggui.intake;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.FirmName;
import app.zhanggui.customer.NumberKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the card a sale belongs to: by its number, by its name to the letter, by the core of its
 * name, by the person to talk to. Where two cards would do, none is taken: money on the wrong card
 * is worse than a question.
 */
final class SalesCustomers {
    private final Map<String, List<CardLine>> byNumber = new HashMap<>();
    private final Map<String, List<CardLine>> byName = new HashMap<>();
    private final Map<String, List<CardLine>> byCore = new HashMap<>();
    private final Map<String, List<CardLine>> byPerson = new HashMap<>();

    SalesCustomers(List<CardLine> cards) {
        for (CardLine card : cards) {
            FirmName name = FirmName.of(card.name());
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

    Optional<CardLine> find(String customer, String number) {
        FirmName name = FirmName.of(customer);
        List<CardLine> called = called(number);
        if (called.size() == 1) {
            return Optional.of(called.get(0));
        }
        if (called.size() > 1) {
            return only(
                    called.stream()
                            .filter(card -> FirmName.of(card.name()).whole().equals(name.whole()))
                            .toList());
        }
        List<CardLine> named = byName.getOrDefault(name.whole(), List.of());
        if (!named.isEmpty()) {
            return only(named);
        }
        List<CardLine> alike = byCore.getOrDefault(name.core(), List.of());
        return alike.isEmpty() ? only(byPerson.getOrDefault(name.whole(), List.of())) : only(alike);
    }

    private List<CardLine> called(String number) {
        Set<CardLine> called = new HashSet<>();
        keys(number).forEach(key -> called.addAll(byNumber.getOrDefault(key, List.of())));
        return List.copyOf(called);
    }

    /** Blanks part numbers, but 138 0571 2203 is one. */
    private static Set<String> keys(String number) {
        Set<String> keys = NumberKeys.of(number);
        return keys.isEmpty() ? NumberKeys.of(number.replaceAll("\\s+", "")) : keys;
    }

    private static Optional<CardLine> only(List<CardLine> cards) {
        return cards.size() == 1 ? Optional.of(cards.get(0)) : Optional.empty();
    }
}
