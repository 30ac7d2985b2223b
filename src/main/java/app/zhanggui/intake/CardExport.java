package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.CustomerCard;
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

/**
 * Cards as a sheet, one row a card, every field a column (S4-37). Its headings are those the import
 * knows, so that the file comes in again with nothing changed (beyond 22).
 */
public final class CardExport {
    private final Texts texts;
    private final FieldNames names;

    public CardExport(Texts texts) {
        this.texts = texts;
        names = new FieldNames(texts);
    }

    /**
     * Writes the cards to {@code .xlsx} or {@code .csv}.
     *
     * @throws UserFault if the place cannot be written
     */
    public void write(List<CustomerCard> cards, Path target, Progress progress) {
        List<CardField> fields = List.of(CardField.values());
        List<String> header = fields.stream().map(names::name).toList();
        Iterable<List<SheetCell>> rows =
                () -> cards.stream().map(card -> row(card, fields)).iterator();
        SheetWriter.write(
                new SheetPage(texts.get("intake.export.sheet"), header, rows), target, progress);
    }

    private List<SheetCell> row(CustomerCard card, List<CardField> fields) {
        List<SheetCell> cells = new ArrayList<>(fields.size());
        for (CardField field : fields) {
            cells.add(cell(field, CardValues.get(card, field)));
        }
        return cells;
    }

    private SheetCell cell(CardField field, String text) {
        if (text.isEmpty()) {
            return SheetCell.blank();
        }
        return switch (field.type()) {
            case MONEY -> new SheetCell.Amount(new BigDecimal(text));
            case DATE -> new SheetCell.Day(LocalDate.parse(text));
            case CHOICE, CHOICES, YES_NO -> new SheetCell.Text(names.shown(field, text));
            default -> new SheetCell.Text(text);
        };
    }
}
