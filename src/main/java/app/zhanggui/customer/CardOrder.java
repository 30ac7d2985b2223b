package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Comparator;

/** How the list is sorted; what compares equal stands by its reading. */
public enum CardOrder {
    /** By reading, a to z. */
    NAME(Comparator.comparing(CardLine::pinyinSort)),
    /** Whoever was last talked to first; never at the end. */
    LATEST_CONTACT(Comparator.comparing(CardOrder::lastContact).reversed()),
    /** Whoever was longest not talked to first; never at the very top. */
    LONGEST_SILENT(Comparator.comparing(CardOrder::lastContact)),
    /** Highest limit first; none given at the end. */
    CREDIT(Comparator.comparing(CardOrder::credit).reversed()),
    /** A, B, C, then those without. */
    LEVEL(Comparator.comparing(line -> line.level().map(Level::ordinal).orElse(Integer.MAX_VALUE))),
    /** The newest card first. */
    NEWEST(Comparator.comparing(CardLine::id).reversed());

    private final Comparator<CardLine> comparator;

    CardOrder(Comparator<CardLine> first) {
        comparator = first.thenComparing(CardLine::pinyinSort).thenComparing(CardLine::id);
    }

    public Comparator<CardLine> comparator() {
        return comparator;
    }

    private static LocalDate lastContact(CardLine line) {
        return line.lastContact().orElse(LocalDate.MIN);
    }

    private static Money credit(CardLine line) {
        return line.creditLimit().orElse(new Money(-1));
    }
}
