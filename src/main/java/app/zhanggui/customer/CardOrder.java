package app.zhanggui.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the list is sorted; what compares equal stands by its reading, and cards without a value at
 * the end, whichever way the list runs. Only for the last talk "never" counts as longest ago.
 */
public record CardOrder(CardColumn by, boolean falling) {
    /** By reading, a to z. */
    public static final CardOrder NAME = new CardOrder(CardColumn.NAME, false);

    /** Whoever was last talked to first; never at the end. */
    public static final CardOrder LATEST_CONTACT = new CardOrder(CardColumn.SINCE, true);

    /** Whoever was longest not talked to first; never at the very top. */
    public static final CardOrder LONGEST_SILENT = new CardOrder(CardColumn.SINCE, false);

    /** Highest limit first. */
    public static final CardOrder CREDIT = new CardOrder(CardColumn.CREDIT, true);

    /** A, B, C, then those without. */
    public static final CardOrder LEVEL = new CardOrder(CardColumn.LEVEL, false);

    /** The newest card first. */
    public static final CardOrder NEWEST = new CardOrder(CardColumn.ADDED, true);

    /** What is offered by name, besides every column. */
    public static final List<CardOrder> USUAL =
            List.of(NAME, LATEST_CONTACT, LONGEST_SILENT, CREDIT, LEVEL, NEWEST);

    public Comparator<CardLine> comparator() {
        return Comparator.comparing(this::key)
                .thenComparing(CardLine::pinyinSort)
                .thenComparing(CardLine::id);
    }

    /** What a card is sorted by; worked out once a card, since a list is compared many times. */
    Key key(CardLine line) {
        Optional<Comparable<?>> value = value(line);
        return new Key(value.orElse(null), falling);
    }

    /** A value to sort by; null stands at the end. */
    record Key(Comparable<?> value, boolean falling) implements Comparable<Key> {
        @Override
        @SuppressWarnings("unchecked")
        public int compareTo(Key other) {
            if (value == null || other.value == null) {
                return value == other.value ? 0 : value == null ? 1 : -1;
            }
            int risen = ((Comparable<Object>) value).compareTo(other.value);
            return falling ? -risen : risen;
        }
    }

    private Optional<Comparable<?>> value(CardLine line) {
        if (by.equals(CardColumn.NAME)) {
            return Optional.of(line.pinyinSort());
        } else if (by.equals(CardColumn.SINCE)) {
            return Optional.of(line.lastContact().orElse(LocalDate.MIN));
        } else if (by.equals(CardColumn.ADDED)) {
            return Optional.of(line.id());
        } else if (by.equals(CardColumn.PERSONS)) {
            return Optional.of(line.persons());
        } else if (by.equals(CardColumn.REACH)) {
            return reading(line.contact());
        }
        return sorted(by.text(line), by.field().map(CardField::type).orElse(CardField.Type.TEXT));
    }

    private static Optional<Comparable<?>> sorted(String text, CardField.Type type) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case MONEY -> Optional.of(new BigDecimal(text));
            case DATE -> Optional.of(LocalDate.parse(text));
            default -> reading(text);
        };
    }

    private static Optional<Comparable<?>> reading(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Readings.toSortBy(text));
    }
}
