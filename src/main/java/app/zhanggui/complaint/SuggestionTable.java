package app.zhanggui.complaint;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The suggestions as a sheet: who proposed what, what was decided, when they were told (S0-05). */
final class SuggestionTable {
    private final Texts texts;

    SuggestionTable(Texts texts) {
        this.texts = texts;
    }

    SheetPage page(List<SuggestionLine> all) {
        return new SheetPage(
                texts.get("complaint.export.sheet.suggestions"),
                List.of(
                        texts.get("complaint.paper.received"),
                        texts.get("complaint.label.customer"),
                        texts.get("complaint.register.suggestion"),
                        texts.get("complaint.suggestion.decision"),
                        texts.get("complaint.label.promise"),
                        texts.get("complaint.suggestion.repliedOn")),
                all.stream().map(this::row).toList());
    }

    private List<SheetCell> row(SuggestionLine line) {
        Suggestion suggestion = line.suggestion();
        return List.of(
                new SheetCell.Day(suggestion.receivedOn()),
                new SheetCell.Text(line.customerName()),
                new SheetCell.Text(suggestion.words()),
                new SheetCell.Text(texts.get("complaint.suggestion." + suggestion.decision())),
                day(suggestion.replyBy()),
                day(suggestion.repliedOn()));
    }

    private static SheetCell day(Optional<LocalDate> day) {
        return day.<SheetCell>map(SheetCell.Day::new).orElse(SheetCell.blank());
    }
}
