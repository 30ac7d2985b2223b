package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintReport;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.SearchField;
import app.zhanggui.ui.Segment;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The header's tools: register, open or closed, the month's figures, the search. */
final class ComplaintToolsView extends HBox {
    private static final double ROOM_FOR_WORDS = 40;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Texts texts;
    private final Button begin;
    private final SearchField search;

    ComplaintToolsView(Texts texts, ComplaintsViewModel model, Runnable register) {
        this.texts = texts;
        search = new SearchField(texts.get("complaint.search"), "Ctrl F");
        search.field().textProperty().bindBidirectional(model.board().search());
        begin = Forms.primary(texts.get("complaint.register.open"), register);
        begin.setAccessibleText(begin.getText());
        begin.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("complaint-tools");
        widthProperty().addListener((o, was, is) -> fitInto(is.doubleValue()));
        setMinWidth(0);
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(begin, pages(model), figures(model), Forms.gap(), search);
        HBox.setHgrow(this, Priority.ALWAYS);
        LookView.dress(this);
    }

    /** Where the letters are large, only the sign remains of the button's words. */
    private void fitInto(double width) {
        boolean narrow = width < ROOM_FOR_WORDS * search.field().getFont().getSize();
        pseudoClassStateChanged(NARROW, narrow);
        begin.setText(texts.get(narrow ? "complaint.register.sign" : "complaint.register.open"));
    }

    private Node pages(ComplaintsViewModel model) {
        Segment<Page> pages =
                new Segment<>(
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
        figures.widthProperty() // a few letters and dots say nothing
                .addListener(
                        (o, was, is) ->
                                figures.setOpacity(
                                        is.doubleValue() < figures.prefWidth(-1) - 1 ? 0 : 1));
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
