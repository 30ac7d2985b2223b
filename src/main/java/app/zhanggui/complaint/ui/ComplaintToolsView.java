package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintReport;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.SearchField;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The header's tools: register, open or closed, the month's figures, the search. */
final class ComplaintToolsView extends HBox {
    private final Texts texts;
    private final SearchField search;

    ComplaintToolsView(Texts texts, ComplaintsViewModel model, Runnable register) {
        this.texts = texts;
        search = new SearchField(texts.get("complaint.search"), "Ctrl F");
        search.field().textProperty().bindBidirectional(model.board().search());
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Forms.primary(texts.get("complaint.register.open"), register),
                        pages(model),
                        figures(model),
                        Forms.gap(),
                        search);
        HBox.setHgrow(this, Priority.ALWAYS);
        LookView.dress(this);
    }

    private Node pages(ComplaintsViewModel model) {
        SegmentView<Page> pages =
                new SegmentView<>(
                        List.of(Page.values()),
                        page -> texts.get("complaint.page." + page),
                        model.page()::set);
        pages.setMinWidth(USE_PREF_SIZE);
        model.page().addListener((o, was, is) -> pages.show(Optional.of(is)));
        pages.show(Optional.of(model.page().get()));
        return pages;
    }

    private Label figures(ComplaintsViewModel model) {
        Label figures = Forms.muted("");
        figures.setMinWidth(0);
        model.report().addListener((o, was, is) -> figures.setText(words(is)));
        return figures;
    }

    private String words(ComplaintReport report) {
        String received = texts.get("complaint.figures.received", report.received());
        if (report.firstTimeRight().isEmpty()) {
            return received;
        }
        return texts.get(
                "complaint.figures",
                received,
                report.firstTimeRight().getAsInt(),
                report.averageDays().getAsDouble());
    }

    /** Puts the keyboard into the search, over what was searched for. */
    void focusSearch() {
        search.field().requestFocus();
        search.field().selectAll();
    }
}
