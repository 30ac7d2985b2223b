package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.NameMarks;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One card of the wall: its edge with the holes and the cuts, and what one looks for first. */
final class CardFaceView extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LONG_SINCE = PseudoClass.getPseudoClass("long-since");

    private final Drawing drawing;
    private final CutEdgeView edge = new CutEdgeView();
    private final Label level = new Label();
    private final MarkedTextView name = new MarkedTextView();
    private final Label reach = Forms.styled("", "face-reach");
    private final Label place = Forms.styled("", "face-place");
    private final Label credit = Forms.styled("", "face-credit");
    private final Label since = Forms.styled("", "face-since");
    private final StackPane mark = MarkCellView.box();
    private CardLine shown;

    /** What every face is drawn with. */
    record Drawing(Texts texts, CardWords words, CardsViewModel model) {}

    CardFaceView(Drawing drawing) {
        this.drawing = drawing;
        getStyleClass().add("face");
        name.getStyleClass().add("face-name");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = Forms.row(8, level, name);
        head.getStyleClass().add("face-head");
        reach.setMinWidth(0);
        place.setMinWidth(0);
        since.setMinWidth(USE_PREF_SIZE);
        VBox lines = new VBox(reach, place, Forms.row(6, credit, Forms.gap(), since, mark));
        lines.getStyleClass().add("face-lines");
        getChildren().addAll(edge, head, lines);
    }

    /** What a click on the box does; it does not open the card. */
    void onMark(Runnable toggle) {
        mark.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    toggle.run();
                    event.consume();
                });
    }

    boolean shows(CardLine line) {
        return isVisible() && shown != null && line != null && shown.id().equals(line.id());
    }

    CardLine line() {
        return shown;
    }

    void show(CardLine line, boolean selected, boolean marked) {
        shown = line;
        CardsViewModel model = drawing.model();
        edge.show(model.rules().of(line.customer()), model.found().get(), model.filter().get());
        LevelCellView.show(level, line.level());
        String look = line.level().map(Level::name).orElse("o").toLowerCase(Locale.ROOT);
        getStyleClass().setAll("face", look);
        name.show(line.name(), NameMarks.of(line, model.filter().get().query()));
        reach.setText(reach(line));
        place.setText(place(line));
        credit.setText(credit(line));
        since.setText(drawing.words().days().since(line.lastContact()));
        since.pseudoClassStateChanged(LONG_SINCE, drawing.words().days().isLongSince(line));
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(MarkCellView.MARKED, marked);
        mark.pseudoClassStateChanged(MarkCellView.MARKED, marked);
        setAccessibleText(said(line));
    }

    private static String reach(CardLine line) {
        return (line.contact() + "  " + CardWords.firstNumber(line.number())).strip();
    }

    private static String place(CardLine line) {
        return Stream.of(line.region(), line.companySize(), line.businessVolume())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String credit(CardLine line) {
        return line.creditLimit()
                .map(
                        limit ->
                                limit.fen() == 0
                                        ? drawing.texts().get("customer.edge.CREDIT_CASH")
                                        : limit.written())
                .orElse("");
    }

    private String said(CardLine line) {
        return Stream.of(
                        line.name(),
                        line.level().map(Level::name).orElse(""),
                        line.region(),
                        line.creditLimit().map(Money::grouped).orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
