package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.Opening;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 安排拜访: whether to go or to call, and the half-days that would take it, the soonest first. */
final class ArrangeView extends VBox {
    private final ArrangeViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final ListView<Opening> openings;

    ArrangeView(ArrangeViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        openings = new ListView<>(model.openings());
        getStyleClass().addAll("dialog", "arrange");
        MonthPlanView.dress(this);
        getChildren()
                .addAll(
                        Forms.styled(
                                texts.get("visit.arrange.title", model.name()), "dialog-title"),
                        modes(),
                        list(),
                        Forms.styled(texts.get("visit.arrange.hint"), "hint"),
                        buttons());
        getProperties().put(Modal.CURSOR, openings);
        openings.getSelectionModel().selectFirst();
    }

    private HBox modes() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(18);
        for (Mode mode : Mode.values()) {
            RadioButton button = new RadioButton(texts.get("visit.arrange.mode." + mode));
            button.setToggleGroup(group);
            button.setSelected(mode == model.mode());
            button.setOnAction(
                    event -> {
                        model.by(mode);
                        openings.getSelectionModel().selectFirst();
                    });
            row.getChildren().add(button);
        }
        return row;
    }

    private Node list() {
        openings.setCellFactory(list -> new OpeningCell());
        openings.setAccessibleText(texts.get("visit.arrange.list"));
        openings.setPlaceholder(nothingOpen());
        openings.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        arrange();
                        event.consume();
                    }
                });
        openings.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        arrange();
                    }
                });
        return openings;
    }

    private Label nothingOpen() {
        Label words = Forms.muted("");
        words.setWrapText(true);
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.objection()
                                                .get()
                                                .map(texts::say)
                                                .orElse(texts.get("visit.arrange.none")),
                                model.objection()));
        return words;
    }

    private HBox buttons() {
        Button arrange = Forms.primary(texts.get("visit.arrange.do"), this::arrange);
        arrange.disableProperty()
                .bind(openings.getSelectionModel().selectedItemProperty().isNull());
        return Forms.buttons(
                Forms.link(texts.get("visit.arrange.later"), model::later),
                Forms.gap(),
                Forms.button(texts.get("visit.rules.cancel"), close),
                arrange);
    }

    private void arrange() {
        Opening chosen = openings.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            model.arrange(chosen);
        }
    }

    private final class OpeningCell extends ListCell<Opening> {
        @Override
        protected void updateItem(Opening opening, boolean empty) {
            super.updateItem(opening, empty);
            setText(null);
            setGraphic(empty ? null : line(opening));
        }

        private Node line(Opening opening) {
            Label near =
                    Forms.muted(
                            opening.sameRegion() == 0
                                    ? ""
                                    : texts.get("visit.arrange.near", opening.sameRegion()));
            return Forms.row(
                    10, new Label(new SlotWords(texts).of(opening.slot())), Forms.gap(), near);
        }
    }
}
