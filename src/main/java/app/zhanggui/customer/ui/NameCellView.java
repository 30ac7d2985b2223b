package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.HitMarks;
import app.zhanggui.customer.NameMarks;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A name in the list, with what the query hit marked yellow; where it hit something the list does
 * not show, that stands behind the name.
 */
final class NameCellView extends TableCell<CardLine, CardLine> {
    private final Texts texts;
    private final Supplier<String> query;
    private final Tooltip tooltip = new Tooltip();
    private final MarkedTextView name = new MarkedTextView();
    private final Label field = Forms.styled("", "hit-field");
    private final MarkedTextView hit = new MarkedTextView();
    private final HBox line = Forms.row(6, name, field, hit);

    NameCellView(Texts texts, Supplier<String> query) {
        this.texts = texts;
        this.query = query;
        getStyleClass().add("name-cell");
        hit.getStyleClass().add("hit-place");
        field.setMinWidth(USE_PREF_SIZE);
        hit.setMinWidth(0);
        name.setMinWidth(0);
        HBox.setHgrow(hit, Priority.SOMETIMES);
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
            setGraphic(line);
            show(card, asked);
        }
    }

    private void show(CardLine card, String asked) {
        name.show(card.name(), NameMarks.of(card, asked));
        Optional<HitMarks.Place> elsewhere = HitMarks.elsewhere(card, asked);
        Forms.showIf(elsewhere.isPresent(), field);
        Forms.showIf(elsewhere.isPresent(), hit);
        elsewhere.ifPresent(
                place -> {
                    BitSet marks = HitMarks.ofReach(place.text(), asked);
                    field.setText(texts.get("customer.field." + place.field()));
                    hit.show(place.text(), marks);
                });
    }
}
