package app.zhanggui.intake.ui;

import app.zhanggui.customer.FieldWords;
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

/** Words in columns of choices that nobody understands: what does each mean? */
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
        List<UnknownWord> words = model.words();
        Forms.showIf(!words.isEmpty(), this);
        getChildren().setAll(Forms.heading(texts.get("intake.words.title", words.size())));
        words.stream().limit(MOST_SHOWN).forEach(word -> getChildren().add(line(word)));
        getChildren().add(Forms.wrapped(Forms.styled(texts.get("intake.words.hint"), "hint")));
    }

    private Node line(UnknownWord word) {
        String field = names.name(word.field());
        Label said =
                Forms.styled(
                        texts.get("intake.words.word", word.word(), field, word.rows()), "small");
        Forms.wrapped(said);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        ComboBox<String> meaning = meanings(word);
        Button yes =
                Forms.button(
                        texts.get("intake.confirm.yes"),
                        () -> model.mean(word, meaning.getValue()));
        yes.getStyleClass().add("confirm");
        yes.disableProperty().bind(meaning.valueProperty().isNull());
        meaning.addEventFilter(KeyEvent.KEY_PRESSED, key -> confirm(key, meaning, yes));
        return Forms.row(6, said, meaning, yes);
    }

    /** Enter in the closed box says that what it shows is right. */
    private static void confirm(KeyEvent key, ComboBox<String> meaning, Button yes) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !meaning.isShowing()) {
            key.consume();
            yes.fire();
        }
    }

    private ComboBox<String> meanings(UnknownWord word) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().addAll(word.field().choices());
        box.getItems().add(NOTHING);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String choice) {
                        return choice == null
                                ? texts.get("intake.words.choose")
                                : choice.isEmpty()
                                        ? texts.get("intake.words.nothing")
                                        : names.choice(word.field(), choice);
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("the box is not typed into");
                    }
                });
        box.setPromptText(texts.get("intake.words.choose"));
        box.setAccessibleText(word.word());
        word.likely().ifPresent(box::setValue);
        box.setMinWidth(110);
        box.getStyleClass().add("rule");
        return box;
    }
}
