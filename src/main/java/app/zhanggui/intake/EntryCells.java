package app.zhanggui.intake;

import app.zhanggui.text.Message;
import app.zhanggui.text.PartialDate;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The cells of one row of such a list, read as what they are to be. */
final class EntryCells {
    private final ListSheet sheet;
    private final DateReader dates;
    private final LocalDate today;
    private final Map<ListField, Column.DateOrder> orders = new EnumMap<>(ListField.class);
    private int row;

    EntryCells(ListSheet sheet, Clock clock) {
        this.sheet = sheet;
        dates = new DateReader(clock);
        today = LocalDate.now(clock);
        sheet.fields().forEach(field -> orders.put(field, DateReader.order(sheet.all(field))));
    }

    /** Says why a row cannot be read. */
    @SuppressWarnings("serial")
    static final class Unread extends RuntimeException {
        private final transient Message why;

        Unread(Message why) {
            super(why.key(), null, false, false);
            this.why = why;
        }

        Message why() {
            return why;
        }
    }

    EntryCells at(int changed) {
        row = changed;
        return this;
    }

    String text(ListField field) {
        return sheet.text(row, field);
    }

    /** No longer than there is room for. */
    String text(ListField field, int longest) {
        String text = text(field);
        if (text.length() > longest) {
            throw new Unread(Message.of("intake.entries.long", heading(field), longest));
        }
        return text;
    }

    String must(ListField field, int longest) {
        String text = text(field, longest);
        if (text.isEmpty()) {
            throw blank(field);
        }
        return text;
    }

    private Unread blank(ListField field) {
        return new Unread(Message.of("intake.entries.blank", heading(field)));
    }

    /** As the list says it, or as we do where it has no such column. */
    private Object heading(ListField field) {
        String heading = sheet.text(sheet.headerRow(), field);
        return heading.isEmpty() ? Message.of("intake.list.field." + field) : heading;
    }

    /** A day of the calendar; empty for an empty cell. */
    Optional<LocalDate> day(ListField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                partial(field)
                        .filter(date -> date.reckoning() == PartialDate.Reckoning.SOLAR)
                        .filter(date -> date.year().isPresent() && date.day().isPresent())
                        .map(PartialDate::canonical)
                        .map(LocalDate::parse)
                        .orElseThrow(() -> unread(field)));
    }

    /** A day that cannot be still to come. */
    LocalDate pastDay(ListField field) {
        LocalDate day = day(field).orElseThrow(() -> unread(field));
        if (day.isAfter(today)) {
            throw new Unread(Message.of("intake.sales.future", day.toString()));
        }
        return day;
    }

    /** A day as much of it as is known. */
    Optional<PartialDate> partial(ListField field) {
        try {
            return dates.read(text(field), orders.getOrDefault(field, Column.DateOrder.UNKNOWN));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    Unread unread(ListField field) {
        String text = text(field);
        return text.isEmpty()
                ? blank(field)
                : new Unread(Message.of("intake.entries.unread", heading(field), text));
    }
}
