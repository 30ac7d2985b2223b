package app.zhanggui.customer.ui;

import app.zhanggui.customer.BulkEdit;
import app.zhanggui.customer.BulkEdit.Way;
import app.zhanggui.customer.BulkPreview;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** 批量修改: the field, what to do to it, and before anything is done how many cards it changes. */
final class BulkEditView extends VBox {
    /** What nobody has alike. */
    private static final Set<Field> OF_ONE_ALONE =
            Set.of(
                    CardField.NAME,
                    CardField.PINYIN_CODE,
                    CardField.CONTACT,
                    CardField.BIRTHDAY,
                    CardField.PROPRIETOR,
                    CardField.MANAGER,
                    CardField.LEGAL_REP,
                    CardField.REFERRER);

    private final Texts texts;
    private final FieldWords words;
    private final BulkViewModel model;
    private final Modal modal;
    private final ComboBox<Way> ways = new ComboBox<>();
    private final StackPane value = new StackPane();
    private final Label outcome = Forms.styled("", "bulk-outcome");
    private final Button apply;

    BulkEditView(Texts texts, BulkViewModel model, Modal modal) {
        this.texts = texts;
        words = new FieldWords(texts);
        this.model = model;
        this.modal = modal;
        getStyleClass().addAll("dialog", "bulk-edit");
        ComboBox<Field> fields = fields();
        ways.setConverter(worded(way -> texts.get("customer.bulk.way." + way)));
        ways.setAccessibleText(texts.get("customer.bulk.way"));
        apply = Forms.primary(texts.get("customer.bulk.apply"), this::apply);
        apply.setDefaultButton(true);
        Button cancel = Forms.button(texts.get("customer.form.cancel"), modal::close);
        outcome.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.styled(
                                texts.get("customer.bulk.title", model.cards()), "dialog-title"),
                        Forms.row(10, fields, ways),
                        value,
                        outcome,
                        Forms.buttons(cancel, apply));
        model.field().addListener((o, was, is) -> showWays());
        model.way().addListener((o, was, is) -> showValue());
        model.preview().addListener((o, was, is) -> showOutcome());
        model.trouble().addListener((o, was, is) -> showOutcome());
        ways.setOnAction(event -> choose(ways.getValue()));
        showWays();
        showOutcome();
    }

    @Override
    public void requestFocus() {
        value.getChildren().get(0).requestFocus();
    }

    private ComboBox<Field> fields() {
        ComboBox<Field> fields = new ComboBox<>();
        Stream.concat(Arrays.stream(CardField.values()), model.ownFields().stream())
                .filter(field -> !OF_ONE_ALONE.contains(field))
                .forEach(fields.getItems()::add);
        fields.setConverter(worded(this::word));
        fields.setAccessibleText(texts.get("customer.bulk.field"));
        fields.valueProperty().bindBidirectional(model.field());
        fields.setVisibleRowCount(14);
        return fields;
    }

    private String word(Field field) {
        return words.name(field);
    }

    private void choose(Way way) {
        if (way != null) {
            model.way().set(way);
        }
    }

    private void showWays() {
        ways.getItems().setAll(BulkEdit.ways(model.field().get()));
        ways.setValue(model.way().get());
        showValue();
    }

    private void showValue() {
        ways.setValue(model.way().get());
        Map<String, String> choices = choices(model.field().get());
        boolean asks = model.way().get() != Way.CLEAR;
        Node input = choices.isEmpty() ? typed() : chosen(choices);
        value.getChildren().setAll(asks ? input : Forms.muted(texts.get("customer.bulk.clears")));
    }

    private TextField typed() {
        TextField typed = new TextField();
        typed.setPromptText(word(model.field().get()));
        typed.textProperty().bindBidirectional(model.value());
        return typed;
    }

    private ComboBox<String> chosen(Map<String, String> choices) {
        ComboBox<String> chosen = new ComboBox<>();
        chosen.setMaxWidth(Double.MAX_VALUE);
        chosen.getItems().setAll(choices.keySet());
        chosen.setConverter(worded(choices::get));
        chosen.setAccessibleText(word(model.field().get()));
        chosen.setPromptText(texts.get("customer.bulk.choose"));
        chosen.valueProperty().addListener((o, was, is) -> model.value().set(is == null ? "" : is));
        return chosen;
    }

    /** The canonical texts to choose from, with their words; none for what is typed. */
    private Map<String, String> choices(Field field) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (field.type() == Field.Type.YES_NO) {
            choices.put(Field.YES, words.shown(field, Field.YES));
        } else if (field.type() == Field.Type.CHOICE) {
            field.choices().forEach(one -> choices.put(one, words.choice(field, one)));
        }
        return choices;
    }

    private void showOutcome() {
        outcome.getStyleClass().remove("late");
        if (model.trouble().get().isPresent()) {
            outcome.getStyleClass().add("late");
            outcome.setText(texts.say(model.trouble().get().get()));
        } else {
            outcome.setText(model.preview().get().map(this::said).orElse(""));
        }
        apply.setDisable(
                model.preview().get().map(shown -> shown.changed().isEmpty()).orElse(true));
    }

    /** 20 张客户卡将改变，3 张已是此值. */
    private String said(BulkPreview shown) {
        return shown.same() == 0
                ? texts.get("customer.bulk.changes", shown.changed().size())
                : texts.get("customer.bulk.changesSome", shown.changed().size(), shown.same());
    }

    private void apply() {
        modal.close();
        model.apply(word(model.field().get()));
    }

    private static <T> StringConverter<T> worded(Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}
