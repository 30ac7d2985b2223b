package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The days to remember of the open card, the next one first (S3-09). */
final class DatesView extends VBox {
    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;
    private final Modal modal;
    private final Label heading = Forms.styled("", "section");
    private final VBox rows = new VBox();

    DatesView(Texts texts, CardWords words, CardViewModel model, Modal modal) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.modal = modal;
        Button plus = Forms.link(texts.get("customer.dates.add"), () -> open(Optional.empty()));
        plus.getStyleClass().add("small");
        HBox head = Forms.row(8, heading, Forms.gap(), plus);
        head.getStyleClass().add("section-head");
        rows.getStyleClass().add("contact-rows");
        getChildren().addAll(head, rows);
    }

    void show(CustomerCard card) {
        heading.setText(texts.get("customer.dates.title", card.dates().size()));
        rows.getChildren().setAll(inOrder(card).stream().map(day -> row(card, day)).toList());
    }

    /** What is over for good stands last. */
    private List<ImportantDate> inOrder(CustomerCard card) {
        return card.dates().stream()
                .sorted(Comparator.comparing(day -> words.days().next(day).orElse(LocalDate.MAX)))
                .toList();
    }

    private RowButtonView row(CustomerCard card, ImportantDate day) {
        Label kind = Forms.styled(words.days().dateKind(day), "row-second");
        Label what = new Label(words.days().date(card, day));
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label ahead =
                Forms.styled(
                        words.days().daysAhead(day), words.days().isSoon(day) ? "soon" : "muted");
        ahead.setMinWidth(USE_PREF_SIZE);
        return new RowButtonView(
                words.days().dateKind(day) + " " + words.days().date(card, day),
                () -> open(Optional.of(day)),
                kind,
                what,
                ahead);
    }

    private void open(Optional<ImportantDate> old) {
        if (model.card().get() != null) {
            modal.show(new DateFormView(texts, words, model, modal, old));
        }
    }
}
