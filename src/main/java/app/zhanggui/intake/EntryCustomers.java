package app.zhanggui.intake;

import app.zhanggui.customer.CardLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the card an entry belongs to: by the number of the card where its name is the same, too,
 * else as a sale finds its own.
 */
final class EntryCustomers {
    private final Map<String, CardLine> byCard;
    private final SalesCustomers others;

    EntryCustomers(List<CardLine> cards) {
        byCard =
                cards.stream()
                        .collect(
                                Collectors.toMap(
                                        card -> Long.toString(card.id().value()),
                                        Function.identity()));
        others = new SalesCustomers(cards);
    }

    Optional<CardLine> find(EntrySheet sheet, int row) {
        String name = sheet.text(row, EntryField.CUSTOMER);
        return Optional.ofNullable(byCard.get(sheet.text(row, EntryField.CARD)))
                .filter(card -> Entry.bare(card.name()).equals(Entry.bare(name)))
                .or(() -> others.find(name, sheet.text(row, EntryField.NUMBER)));
    }
}
