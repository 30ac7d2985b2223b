package app.zhanggui.complaint;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** 阶段变动 as a sheet: every move of the registered complaints, why it went so (S4-57). */
final class MoveTable {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final ComplaintBook book;

    MoveTable(ComplaintBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    /** Of the complaints that came in during the span, by number and then by time. */
    SheetPage page(FigureSpan span) {
        return new SheetPage(
                texts.get("complaint.export.sheet.moves"),
                List.of(
                        texts.get("complaint.closed.number"),
                        texts.get("complaint.label.customer"),
                        texts.get("complaint.export.move.at"),
                        texts.get("complaint.export.move.from"),
                        texts.get("complaint.export.move.to"),
                        texts.get("complaint.export.move.kind"),
                        texts.get("complaint.export.move.reason")),
                () ->
                        book.in(span).stream()
                                .flatMap(
                                        line ->
                                                book.history(line.complaint().id()).stream()
                                                        .map(move -> row(line, move)))
                                .iterator());
    }

    private List<SheetCell> row(ComplaintLine line, StageChange move) {
        return List.of(
                new SheetCell.Text(line.complaint().number()),
                new SheetCell.Text(line.customerName()),
                new SheetCell.Text(move.at().format(MINUTE)),
                new SheetCell.Text(move.from().map(this::stage).orElse("")),
                new SheetCell.Text(stage(move.to())),
                new SheetCell.Text(texts.get("complaint.export.move." + move.kind())),
                new SheetCell.Text(move.reason()));
    }

    private String stage(Stage stage) {
        return texts.get("complaint.stage." + stage);
    }
}
