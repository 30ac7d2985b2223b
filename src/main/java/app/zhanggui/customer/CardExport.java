package app.zhanggui.customer;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.sheet.SheetWriter;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cards as a sheet, one row a card (S4-37). Its headings are those the import knows, so that the
 * file comes in again with nothing changed (beyond 22).
 */
public final class CardExport {
    private final Texts texts;
    private final FieldWords words;

    public CardExport(Texts texts) {
        this.texts = texts;
        words = new FieldWords(texts);
    }

    /**
     * Writes the cards to {@code .xlsx} or {@code .csv}.
     *
     * @param sides sheets behind the cards in a workbook; a CSV file has no room for them
     * @throws UserFault if the place cannot be written
     */
    public void write(
            List<CustomerCard> cards,
            List<SideSheet> sides,
            ExportChoice choice,
            Path target,
            Progress progress) {
        List<SheetPage> pages = new ArrayList<>();
        pages.add(page(cards, choice.columns()));
        sides.stream().map(SideSheet::page).forEach(pages::add);
        SheetWriter.write(pages, target, choice.encoding(), progress);
    }

    private SheetPage page(List<CustomerCard> cards, List<Field> fields) {
        List<String> header = fields.stream().map(words::name).toList();
        Iterable<List<SheetCell>> rows =
                () -> cards.stream().map(card -> row(card, fields)).iterator();
        return new SheetPage(texts.get("customer.export.sheet"), header, rows);
    }

    private List<SheetCell> row(CustomerCard card, List<Field> fields) {
        List<SheetCell> cells = new ArrayList<>(fields.size());
        for (Field field : fields) {
            cells.add(cell(field, CardValues.get(card, field)));
        }
        return cells;
    }

    private SheetCell cell(Field field, String text) {
        if (text.isEmpty()) {
            return SheetCell.blank();
        }
        return switch (field.type()) {
            case MONEY, NUMBER -> new SheetCell.Amount(new BigDecimal(text));
            case DATE -> new SheetCell.Day(LocalDate.parse(text));
            case CHOICE, CHOICES, YES_NO -> new SheetCell.Text(words.shown(field, text));
            default -> new SheetCell.Text(text);
        };
    }

    /**
     * The characters that the encoding chosen has not, each with the names of the cards it stands
     * on; asked before anything is written.
     */
    public TreeMap<String, List<String>> unfit(
            List<CustomerCard> cards, ExportChoice choice, Progress progress) {
        TreeMap<String, List<String>> unfit = new TreeMap<>();
        int done = 0;
        for (CustomerCard card : cards) {
            progress.at(done++, cards.size());
            for (Field field : choice.columns()) {
                Set<String> here = choice.encoding().unfit(CardValues.get(card, field));
                here.forEach(
                        one -> name(card, unfit.computeIfAbsent(one, any -> new ArrayList<>())));
            }
        }
        return unfit;
    }

    private static void name(CustomerCard card, List<String> names) {
        if (!names.contains(card.customer().name())) {
            names.add(card.customer().name());
        }
    }
}
