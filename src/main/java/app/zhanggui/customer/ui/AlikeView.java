package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A calm warning that there may be a card of the same customer; it forbids nothing (S4-38). */
final class AlikeView extends VBox {
    private final Texts texts;
    private final Consumer<CustomerId> open;

    /**
     * @param alike the cards that may be meant; nothing is shown while there are none
     * @param open shows one of them
     */
    AlikeView(Texts texts, ObservableList<CardLine> alike, Consumer<CustomerId> open) {
        super(4);
        this.texts = texts;
        this.open = open;
        getStyleClass().add("alike");
        alike.addListener((ListChangeListener<CardLine>) change -> show(alike));
        show(alike);
    }

    private void show(List<CardLine> alike) {
        getChildren().clear();
        Forms.showIf(!alike.isEmpty(), this);
        if (!alike.isEmpty()) {
            Label warning = new Label(texts.get("customer.new.alike"));
            warning.setWrapText(true);
            getChildren().add(warning);
            alike.forEach(line -> getChildren().add(row(line)));
        }
    }

    private HBox row(CardLine line) {
        Label name = Forms.styled(line.name(), "strong");
        String known =
                String.join(" ", line.contact(), CardWords.number(line.number()), line.region())
                        .strip();
        Label reach = Forms.styled(known, "muted");
        reach.setMinWidth(0);
        HBox.setHgrow(reach, Priority.ALWAYS);
        Button go = Forms.link(texts.get("customer.new.open"), () -> open.accept(line.id()));
        go.setAccessibleText(texts.get("customer.new.open") + " " + line.name());
        return Forms.row(8, name, reach, Forms.gap(), go);
    }
}
