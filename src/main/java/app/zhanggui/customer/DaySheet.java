package app.zhanggui.customer;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * 纪念日: whose day, by sun or moon, and as much of year, month and day as is known, each in a column
 * of its own, so that a list can be sorted by month (S3-09).
 */
public final class DaySheet implements SideSheet.Source {
    private final Texts texts;

    public DaySheet(Texts texts) {
        this.texts = texts;
    }

    @Override
    public SideSheet of(List<CustomerCard> cards) {
        List<List<SheetCell>> rows = new ArrayList<>();
        cards.forEach(card -> card.dates().forEach(day -> rows.add(row(card, day))));
        return new SideSheet(
                "days",
                texts.get("customer.export.days"),
                SideSheet.header(texts, texts.get("customer.export.dayColumns")),
                rows);
    }

    private List<SheetCell> row(CustomerCard card, ImportantDate day) {
        PartialDate date = day.date();
        SideSheet.Line line =
                SideSheet.Line.of(card)
                        .text(card.nameOf(day.contact()))
                        .text(day.person())
                        .text(texts.get("customer.date.kind." + day.kind()))
                        .text(texts.get("customer.reckoning." + date.reckoning()));
        date.year().ifPresentOrElse(line::number, () -> line.text(""));
        line.number(date.month());
        date.day().ifPresentOrElse(line::number, () -> line.text(""));
        return line.text(date.leapMonth() ? texts.get("customer.yes") : "")
                .text(day.note())
                .cells();
    }
}
