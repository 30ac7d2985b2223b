package app.zhanggui.intake.ui;

import app.zhanggui.customer.Field;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.intake.AnsweredWord;
import app.zhanggui.intake.UnknownWord;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * Words in columns of choices that nobody understands: what does each mean? What was answered can
 * be answered anew.
 */
final class WordsView extends VBox {
    private static final int MOST_SHOWN = 12;
    private static final String NOTHING = "";

    private final QuestionsViewModel model;
    private final Texts texts;
    private final FieldWords names;

    WordsView(QuestionsViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        names = new FieldWords(texts);
        getStyleClass().addAll("panel", "unknown-words");
    }

    void refill() {
        getChildren().clear();
        List<UnknownWord> words = model.words();
        if (!words.isEmpty()) {
            getChildren().add(Forms.heading(texts.get("intake.words.title", words.size())));
            words.stream().limit(MOST_SHOWN).forEach(word -> getChildren().add(line(word)));
            getChildren().add(Forms.wrapped(Forms.styled(texts.get("intake.words.hint"), "hint")));
        }
        List<AnsweredWord> answered = model.answeredWords();
        if (!answered.isEmpty()) {
            getChildren().add(Forms.heading(texts.get("intake.words.answered", answered.size())));
            answered.stream().limit(MOST_SHOWN).forEach(word -> getChildren().add(line(word)));
        }
        Forms.showIf(!getChildren().isEmpty(), this);
    }

    private Node line(UnknownWord word) {
        ComboBox<String> meaning = meanings(word.field(), word.word());
        word.likely().ifPresent(meaning::setValue);
        Button yes = answer(texts.get("intake.confirm.yes"), word.field(), word.word(), meaning);
        yes.disableProperty().bind(meaning.valueProperty().isNull());
        return Forms.row(6, said(word.field(), word.word(), word.rows()), meaning, yes);
    }

    private Node line(AnsweredWord word) {
        ComboBox<String> meaning = meanings(word.field(), word.word());
        meaning.setValue(word.meaning());
        Button change =
                answer(texts.get("intake.words.change"), word.field(), word.word(), meaning);
        change.disableProperty().bind(meaning.valueProperty().isEqualTo(word.meaning()));
        return Forms.row(6, said(word.field(), word.word(), word.rows()), meaning, change);
    }

    private Label said(Field field, String word, int rows) {
        Label said =
                Forms.styled(
                        texts.get("intake.words.word", word, names.name(field), rows), "small");
        Forms.wrapped(said);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        return said;
    }

    private Button answer(String text, Field field, String word, ComboBox<String> meaning) {
        Button answer = Forms.button(text, () -> model.mean(field, word, meaning.getValue()));
        answer.getStyleClass().add("confirm");
        meaning.addEventFilter(KeyEvent.KEY_PRESSED, key -> confirm(key, meaning, answer));
        return answer;
    }

    /** Enter in the closed box says that what it shows is right. */
    private static void confirm(KeyEvent key, ComboBox<String> meaning, Button yes) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !meaning.isShowing()) {
            key.consume();
            yes.fire();
        }
    }

    private ComboBox<String> meanings(Field field, String word) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().addAll(field.choices());
        box.getItems().add(NOTHING);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String choice) {
                        return choice == null
                                ? texts.get("intake.words.choose")
                                : choice.isEmpty()
                                        ? texts.get("intake.words.nothing")
                                        : names.choice(field, choice);
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("the box is not typed into");
                    }
                });
        box.setPromptText(texts.get("intake.words.choose"));
        box.setAccessibleText(word);
        box.setMinWidth(110);
        box.getStyleClass().add("rule");
        return box;
    }
}
