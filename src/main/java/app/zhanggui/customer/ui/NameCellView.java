package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.HitMarks;
import app.zhanggui.customer.NameMarks;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A name in the list, with what the query hit marked yellow; where it hit something the list does
 * not show, that stands below the name.
 */
final class NameCellView extends TableCell<CardLine, CardLine> {
    private final Texts texts;
    private final Supplier<String> query;
    private final Tooltip tooltip = new Tooltip();
    private final MarkedTextView name = new MarkedTextView();
    private final Label field = Forms.styled("", "hit-field");
    private final MarkedTextView hit = new MarkedTextView();
    private final HBox below = Forms.row(4, field, hit);
    private final VBox lines = new VBox(name, below);

    NameCellView(Texts texts, Supplier<String> query) {
        this.texts = texts;
        this.query = query;
        getStyleClass().add("name-cell");
        hit.getStyleClass().add("hit-place");
        field.setMinWidth(USE_PREF_SIZE);
        hit.setMinWidth(0);
        name.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("hit-line");
    }

    @Override
    protected void updateItem(CardLine card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        tooltip.setText(card.name());
        setTooltip(tooltip);
        String asked = query.get();
        if (asked.isBlank()) {
            setText(card.name());
            setGraphic(null);
        } else {
            setText(null);
            setGraphic(lines);
            show(card, asked);
        }
    }

    private void show(CardLine card, String asked) {
        name.show(card.name(), NameMarks.of(card, asked));
        Optional<HitMarks.Place> elsewhere = HitMarks.elsewhere(card, asked);
        Forms.showIf(elsewhere.isPresent(), below);
        elsewhere.ifPresent(
                place -> {
                    BitSet marks = HitMarks.ofReach(place.text(), asked);
                    field.setText(texts.get("customer.field." + place.field()));
                    hit.show(place.text(), marks);
                });
    }
}
