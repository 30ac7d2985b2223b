package app.zhanggui.intake.ui;

import app.zhanggui.intake.Column;
import app.zhanggui.intake.ui.FieldFinder.Kind;
import app.zhanggui.intake.ui.FieldFinder.Line;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Typing;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Chooses what a column is: by a few letters, or from the list. */
final class FieldPickView extends VBox {
    private static final int PAGE = 8;

    private final FieldFinder finder;
    private final Column column;
    private final Texts texts;
    private final Consumer<Line> chosen;
    private final TextField typed = new TextField();
    private final ListView<Line> list = new ListView<>();

    FieldPickView(FieldFinder finder, Column column, Texts texts, Consumer<Line> chosen) {
        this.finder = finder;
        this.column = column;
        this.texts = texts;
        this.chosen = chosen;
        String heading = column.heading().replaceAll("\\s+", " ");
        Label title =
                Forms.styled(
                        heading.isBlank()
                                ? texts.get("intake.pick.nameless", column.index() + 1)
                                : texts.get("intake.pick.title", heading),
                        "small");
        typed.setPromptText(texts.get("intake.pick.prompt"));
        typed.setAccessibleText(title.getText());
        typed.setId("field-pick");
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Typing.in(typed).text().addListener((o, was, is) -> refill());
        list.setFocusTraversable(false);
        list.setCellFactory(any -> new LineCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, typed, list);
        getStyleClass().addAll("panel", "field-pick");
        refill();
    }

    /** Where the keys go. */
    Node first() {
        return typed;
    }

    private void refill() {
        List<Line> lines = finder.find(typed.getText(), column.heading());
        list.getItems().setAll(lines);
        boolean asked = !typed.getText().isBlank();
        int first = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean now = !asked && isNow(lines.get(i));
            if (lines.get(i).canBeChosen() && (asked || now)) {
                first = i;
            }
        }
        select(Math.max(first, 0));
    }

    private boolean isNow(Line line) {
        boolean none = column.target().isEmpty() && line.kind() == Kind.IGNORE;
        return none || column.target().isPresent() && line.field().equals(column.target());
    }

    private void select(int place) {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - PAGE / 2));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean mine = true;
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(PAGE);
            case PAGE_UP -> step(-PAGE);
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            default -> mine = event.getCode() == KeyCode.TAB; // there is nowhere else to go
        }
        if (mine) {
            event.consume();
        }
    }

    /** On to the next line that can be chosen, or stays at the end. */
    private void step(int by) {
        int many = list.getItems().size();
        int place = list.getSelectionModel().getSelectedIndex();
        int wanted = Math.max(0, Math.min(many - 1, place + by));
        while (wanted >= 0 && wanted < many && !list.getItems().get(wanted).canBeChosen()) {
            wanted += Integer.signum(by);
        }
        if (wanted >= 0 && wanted < many) {
            select(wanted);
        }
    }

    private void choose(Line line) {
        if (line != null && line.canBeChosen()) {
            chosen.accept(line);
        }
    }

    /** A heading, or something to choose with the part of the card it belongs to behind it. */
    private final class LineCell extends ListCell<Line> {
        private final Label words = new Label();
        private final Label part = Forms.styled("", "hint");
        private final HBox row = Forms.row(8, words, Forms.gap(), part);

        LineCell() {
            setOnMouseClicked(event -> choose(getItem()));
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeIf(name -> name.startsWith("pick-"));
            setGraphic(empty || line == null ? null : row);
            setDisable(line != null && !empty && !line.canBeChosen());
            if (line != null && !empty) {
                boolean fresh = line.kind() == Kind.NEW;
                words.setText(fresh ? texts.get("intake.pick.new", line.words()) : line.words());
                part.setText(line.part());
                String look = line.kind().name().toLowerCase(java.util.Locale.ROOT);
                getStyleClass().add("pick-" + look);
            }
        }
    }
}
