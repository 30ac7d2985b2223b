package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Suggestion;
import app.zhanggui.complaint.Words;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The dialog that corrects a suggestion, or takes it away (S0-05). */
final class SuggestionView extends VBox {
    private static final KeyCombination CTRL_ENTER =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final TextArea words = new TextArea();
    private final DatePicker receivedOn;
    private final DatePicker replyBy;
    private final DatePicker repliedOn;

    /** What the owner decides about it. */
    interface Answers {
        void correct(UnaryOperator<Suggestion> change);

        void remove();

        void close();
    }

    SuggestionView(Texts texts, Suggestion seen, Answers answers) {
        this.texts = texts;
        getStyleClass().addAll("dialog", "suggestion");
        LookView.dress(this);
        setMaxHeight(USE_PREF_SIZE);
        grid.getStyleClass().add("stage-form");
        say(seen.words());
        receivedOn = day("complaint.paper.received", Optional.of(seen.receivedOn()));
        replyBy = day("complaint.label.promise", seen.replyBy());
        repliedOn = day("complaint.suggestion.repliedOn", seen.repliedOn());
        Button save =
                Forms.primary(
                        texts.get("complaint.suggestion.save"),
                        () -> {
                            answers.close();
                            answers.correct(this::corrected);
                        });
        save.disableProperty()
                .bind(
                        words.textProperty()
                                .map(String::isBlank)
                                .flatMap(
                                        blank ->
                                                receivedOn
                                                        .valueProperty()
                                                        .isNull()
                                                        .map(none -> blank || none)));
        Button remove =
                Forms.button(
                        texts.get("complaint.suggestion.remove"),
                        () -> {
                            answers.close();
                            answers.remove();
                        });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (CTRL_ENTER.match(event)) {
                        event.consume();
                        save.fire();
                    }
                });
        getChildren()
                .addAll(
                        Forms.styled(texts.get("complaint.suggestion.edit.title"), "dialog-title"),
                        grid,
                        Forms.buttons(
                                remove,
                                Forms.gap(),
                                Forms.button(texts.get("ui.cancel"), answers::close),
                                save));
    }

    private void say(String said) {
        words.setText(said);
        words.setWrapText(true);
        words.setPrefRowCount(4);
        words.setAccessibleText(texts.get("complaint.register.suggestion"));
        words.setTextFormatter(
                new TextFormatter<>(
                        change ->
                                change.getControlNewText().length() <= Words.PARAGRAPH
                                        ? change
                                        : null));
        TabLeavesView.letTabLeave(words);
        HBox.setHgrow(words, Priority.ALWAYS);
        row("complaint.register.suggestion", words);
    }

    private DatePicker day(String labelKey, Optional<LocalDate> value) {
        DayFieldView day = new DayFieldView(texts);
        day.show(value);
        row(labelKey, day);
        return day.picker();
    }

    private void row(String labelKey, Node field) {
        HBox line = new HBox(field);
        line.getStyleClass().add("fields");
        GridPane.setHgrow(line, Priority.ALWAYS);
        Label label = Forms.fieldLabel(texts.get(labelKey));
        GridPane.setValignment(label, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, line);
    }

    private Suggestion corrected(Suggestion standing) {
        return standing.withWords(words.getText())
                .withReceivedOn(receivedOn.getValue())
                .promised(Optional.ofNullable(replyBy.getValue()))
                .replied(Optional.ofNullable(repliedOn.getValue()));
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
    }
}
