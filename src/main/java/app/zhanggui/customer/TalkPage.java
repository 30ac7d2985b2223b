package app.zhanggui.customer;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The talks with customers as a page of a workbook, one row a talk (S0-21). */
final class TalkPage {
    private final Texts texts;

    TalkPage(Texts texts) {
        this.texts = texts;
    }

    SheetPage of(List<CustomerCard> cards, List<ContactRecord> talks) {
        Map<CustomerId, String> names = new HashMap<>();
        cards.forEach(card -> names.put(card.id(), card.customer().name()));
        List<String> header = List.of(texts.get("customer.export.talkColumns").split("\\|"));
        return new SheetPage(
                texts.get("customer.export.talks"),
                header,
                () -> talks.stream().map(talk -> row(names.get(talk.customer()), talk)).iterator());
    }

    private List<SheetCell> row(String name, ContactRecord talk) {
        return List.of(
                new SheetCell.Text(name),
                new SheetCell.Day(talk.on()),
                new SheetCell.Text(texts.get("customer.channel." + talk.channel())),
                new SheetCell.Text(talk.person()),
                new SheetCell.Text(talk.purpose()),
                new SheetCell.Text(talk.place()),
                new SheetCell.Text(talk.content()),
                new SheetCell.Text(talk.evaluation()),
                talk.nextOn().<SheetCell>map(SheetCell.Day::new).orElseGet(SheetCell::blank),
                new SheetCell.Text(talk.nextNote()));
    }
}
