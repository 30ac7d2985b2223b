package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.Severity;
import app.zhanggui.complaint.Subject;
import app.zhanggui.complaint.Urgency;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/**
 * One card of a column: who, what, how urgent, of which category. Made once and filled again for
 * whichever complaint scrolls by.
 */
final class BoardCardView extends ListCell<BoardCard> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");

    private final Texts texts;
    private final ComplaintBoardViewModel model;
    private final Label name = Forms.styled("", "strong");
    private final Label serious;
    private final Label summary = Forms.styled("", "summary");
    private final Label due = Forms.styled("", "due");
    private final Label category = Forms.styled("", "category");
    private final VBox card;
    private final Tooltip whole = new Tooltip();

    BoardCardView(Texts texts, ComplaintBoardViewModel model) {
        this.texts = texts;
        this.model = model;
        serious = Forms.tag(texts.get("complaint.severity." + Severity.SERIOUS));
        serious.getStyleClass().add("serious");
        serious.setMinWidth(USE_PREF_SIZE);
        due.setMinWidth(USE_PREF_SIZE); // large letters may cut the category, not the day
        category.setMinWidth(0);
        card =
                new VBox(
                        name,
                        Forms.row(4, summary, Forms.gap(), serious),
                        Forms.row(4, due, Forms.gap(), category));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the column, however long a name is
        model.selected().addListener((o, was, is) -> mark(is));
        setOnMousePressed(event -> choose());
        letCarry();
    }

    private void choose() {
        if (getItem() != null) {
            model.select(getItem().complaint().id());
        }
    }

    /** The card stays where it is until its stage has changed; it only looks lifted. */
    private void letCarry() {
        setOnDragDetected(
                event -> {
                    if (getItem() != null) {
                        startFullDrag();
                        card.pseudoClassStateChanged(CARRIED, true);
                    }
                });
        setOnMouseReleased(event -> card.pseudoClassStateChanged(CARRIED, false));
    }

    @Override
    protected void updateItem(BoardCard item, boolean empty) {
        super.updateItem(item, empty);
        card.pseudoClassStateChanged(CARRIED, false);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            fill(item);
            setGraphic(card);
            mark(model.selected().get());
        }
    }

    private void fill(BoardCard item) {
        Subject subject = item.complaint().subject();
        name.setText(item.line().customerName());
        Forms.showIf(subject.severity() == Severity.SERIOUS, serious);
        summary.setText(subject.summary());
        due.setText(texts.say(item.due().words()));
        category.setText(texts.get("complaint.category." + subject.category()));
        dress(item.due().urgency());
        whole.setText(
                Stream.of(item.complaint().number(), subject.product(), subject.summary())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · ")));
        setTooltip(whole);
        setAccessibleText(name.getText() + " " + subject.summary() + " " + due.getText());
    }

    /** Only a change is set: it makes the whole card look up its style again. */
    private void dress(Urgency urgency) {
        String style = urgency.name().toLowerCase(Locale.ROOT);
        if (!card.getStyleClass().contains(style)) {
            card.getStyleClass().setAll("complaint", style);
        }
    }

    private void mark(ComplaintLine chosen) {
        boolean here =
                chosen != null
                        && getItem() != null
                        && chosen.complaint().id().equals(getItem().complaint().id());
        card.pseudoClassStateChanged(CHOSEN, here);
    }
}
