package app.zhanggui.purchase;

import java.time.LocalDate;

/** Days from one to another, both counted in. */
public record Span(LocalDate from, LocalDate to) {
    /** Every day there is. */
    public static final Span ALWAYS = new Span(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " before " + from);
        }
    }

    /** The latest months, to the day: on 22 November 2026 twelve begin on 23 November 2025. */
    public static Span months(int many, LocalDate today) {
        return new Span(today.minusMonths(many).plusDays(1), today);
    }

    /** From New Year to today. */
    public static Span thisYear(LocalDate today) {
        return new Span(today.withDayOfYear(1), today);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
