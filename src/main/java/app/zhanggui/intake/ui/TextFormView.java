package app.zhanggui.intake.ui;

import app.zhanggui.sheet.TextEncoding;
import app.zhanggui.sheet.TextForm;
import app.zhanggui.sheet.TextSample;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import app.zhanggui.ui.Sight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * How the text of a file is written: every encoding shows the same lines of the file, so that one
 * chooses what can be read, not a name; below, what separates the columns.
 */
final class TextFormView extends VBox {
    private static final Map<Character, String> SEPARATORS = separators();

    private final FileViewModel model;
    private final TextForm form;
    private final Texts texts;
    private final ToggleGroup encodings = new ToggleGroup();
    private final Segment<Character> separators;
    private final ScrollPane scroll = new ScrollPane();

    TextFormView(FileViewModel model, TextForm form, Texts texts, Runnable close) {
        this.model = model;
        this.form = form;
        this.texts = texts;
        getStyleClass().addAll("dialog", "text-form");
        getStylesheets().add(ImportView.look());
        Button use =
                Forms.primary(
                        texts.get("intake.form.use"),
                        () -> {
                            close.run();
                            use();
                        });
        use.setDefaultButton(true);
        Button cancel = Forms.button(texts.get("ui.cancel"), close);
        Forms.onEscape(this, close);
        separators = cut();
        VBox samples = new VBox(2);
        model.samples().forEach(sample -> samples.getChildren().add(choice(sample)));
        scroll.setContent(samples);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("intake.form.title"), "dialog-title"),
                        Forms.muted(texts.get("intake.form.hint")),
                        scroll,
                        Forms.row(
                                12,
                                Forms.fieldLabel(texts.get("intake.form.separator")),
                                separators),
                        Forms.buttons(cancel, use));
        focusedProperty().addListener((o, was, is) -> focusChosen());
    }

    private void focusChosen() {
        if (encodings.getSelectedToggle() instanceof Node chosen) {
            chosen.requestFocus();
        }
    }

    private Node choice(TextSample sample) {
        RadioButton button = new RadioButton(texts.get("intake.encoding." + sample.encoding()));
        button.setUserData(sample.encoding());
        button.setToggleGroup(encodings);
        button.setSelected(sample.encoding() == form.encoding());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("encoding");
        Label words = Forms.styled(sample.words(), "sample");
        words.setMinHeight(USE_PREF_SIZE);
        HBox row = Forms.row(10, button, words);
        row.getStyleClass().add("sample-row");
        button.focusedProperty().addListener((o, was, is) -> Sight.bring(scroll, row));
        row.setOnMouseClicked(
                click -> {
                    button.setSelected(true);
                    button.requestFocus();
                });
        return row;
    }

    private Segment<Character> cut() {
        List<Character> signs = new ArrayList<>(SEPARATORS.keySet());
        if (!signs.contains(form.separator())) {
            signs.add(form.separator());
        }
        return new Segment<Character>(signs, this::name, sign -> {}).showing(form.separator());
    }

    private String name(char sign) {
        return SEPARATORS.containsKey(sign)
                ? texts.get(SEPARATORS.get(sign))
                : String.valueOf(sign);
    }

    private void use() {
        Object encoding = encodings.getSelectedToggle().getUserData();
        char sign = separators.chosen().orElse(form.separator());
        if (sign != form.separator()) {
            model.separate((TextEncoding) encoding, sign);
        } else if (encoding != form.encoding()) {
            model.encode((TextEncoding) encoding);
        }
    }

    private static Map<Character, String> separators() {
        Map<Character, String> names = new LinkedHashMap<>();
        names.put(',', "intake.separator.comma");
        names.put('\t', "intake.separator.tab");
        names.put(';', "intake.separator.semicolon");
        names.put('|', "intake.separator.bar");
        names.put(' ', "intake.separator.blanks");
        return names;
    }
}
