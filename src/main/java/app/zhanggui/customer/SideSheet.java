package app.zhanggui.customer;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is written of customers beside their cards, as a sheet of its own in the workbook of the
 * cards: talks, promises, days, owned goods. Each row begins with whose it is, so that it finds its
 * card again.
 *
 * @param code stays the same in every language, for what the owner chose to be remembered by
 */
public record SideSheet(String code, String name, List<String> header, List<List<SheetCell>> rows) {
    public SideSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Makes the sheet of these cards, its rows in their order; a sheet without rows if none. */
    @FunctionalInterface
    public interface Source {
        SideSheet of(List<CustomerCard> cards);
    }

    /** Those of the sheets that have rows for these cards. */
    public static List<SideSheet> filled(List<Source> sources, List<CustomerCard> cards) {
        return sources.stream()
                .map(source -> source.of(cards))
                .filter(side -> !side.rows().isEmpty())
                .toList();
    }

    SheetPage page() {
        return new SheetPage(name, header, rows);
    }

    /** One row, its first cells filled with whose it is; made from left to right. */
    public static final class Line {
        private final List<SheetCell> cells = new ArrayList<>();

        private Line() {}

        public static Line of(CustomerCard card) {
            String mobile = CardValues.get(card, CardField.MOBILE);
            return new Line()
                    .number(card.id().value())
                    .text(card.customer().name())
                    .text(mobile.isEmpty() ? CardValues.get(card, CardField.PHONE) : mobile);
        }

        public Line text(String text) {
            cells.add(new SheetCell.Text(text));
            return this;
        }

        public Line day(LocalDate day) {
            cells.add(new SheetCell.Day(day));
            return this;
        }

        public Line day(Optional<LocalDate> day) {
            return day.map(this::day).orElseGet(() -> text(""));
        }

        Line number(long number) {
            cells.add(new SheetCell.Amount(BigDecimal.valueOf(number)));
            return this;
        }

        public List<SheetCell> cells() {
            return List.copyOf(cells);
        }
    }

    /** The words above the columns: whose it is, then the sheet's own, parted by {@code |}. */
    public static List<String> header(Texts texts, String ownColumns) {
        List<String> header = new ArrayList<>(columns(texts.get("customer.export.side.whose")));
        header.addAll(columns(ownColumns));
        return header;
    }

    private static List<String> columns(String words) {
        return List.of(words.split("\\|"));
    }
}
