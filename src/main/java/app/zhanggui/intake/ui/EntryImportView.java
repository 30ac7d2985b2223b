package app.zhanggui.intake.ui;

import app.zhanggui.intake.Entry;
import app.zhanggui.intake.ListRow;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.scene.control.Button;

/** The talks, promises, days and owned goods of a file: what becomes of each row. */
final class EntryImportView {
    private EntryImportView() {}

    static ListPageView<Entry> of(
            EntryImportViewModel model, Texts texts, ListPagesView.Ways ways) {
        ListRowsView<Entry> rows = new ListRowsView<>(texts);
        rows.content("intake.list.column.on", 98, Entry::on);
        rows.column("intake.entries.column.words", 380, row -> words(row, texts));
        Button cards = Forms.button(texts.get("intake.done.cards"), ways.toCards());
        cards.setMaxWidth(Double.MAX_VALUE);
        return new ListPageView<>(
                model.list(),
                ways.saveLeftOut(),
                rows,
                new ListPageView.Import(
                        "import-entries",
                        model::many,
                        many ->
                                many == 0
                                        ? texts.get("intake.entries.import.none")
                                        : texts.get("intake.entries.import", many),
                        model::importNow,
                        texts.get("intake.entries.note")),
                preview -> model.many() == 0 ? List.of(cards) : List.of(),
                texts);
    }

    /** What keeps a row out is said where its words would stand. */
    private static String words(ListRow<Entry> row, Texts texts) {
        return row.content()
                .map(Entry::words)
                .orElseGet(() -> row.why().map(texts::say).orElse(""));
    }
}
