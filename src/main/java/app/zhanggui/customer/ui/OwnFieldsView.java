package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomFieldId;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.Tags;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 自己的栏目: the fields of the owner's own making, their kinds, choices and order (S1-04). */
final class OwnFieldsView extends VBox {
    private static final int LONGEST_CHOICES = 1000;

    private final Texts texts;
    private final OwnFieldsViewModel model;
    private final Modal modal;
    private final Map<CustomFieldId, Integer> used;
    private final VBox rows = new VBox(8);
    private final Label trouble = FormFieldsView.trouble();
    private final Label lost = FormFieldsView.trouble();

    /**
     * @param used how many cards have something written in each field
     */
    OwnFieldsView(
            Texts texts,
            OwnFieldsViewModel model,
            Modal modal,
            List<CustomField> fields,
            Map<CustomFieldId, Integer> used) {
        this.texts = texts;
        this.model = model;
        this.modal = modal;
        this.used = used;
        FormFieldsView.asDialog(this);
        fields.forEach(field -> rows.getChildren().add(new Row(Optional.of(field))));
        if (fields.isEmpty()) {
            rows.getChildren().add(new Row(Optional.empty()));
        }
        Button add = Forms.link(texts.get("customer.own.add"), this::add);
        Button keep = Forms.primary(texts.get("customer.form.keep"), this::keep);
        keep.setDefaultButton(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.own.title"), "dialog-title"),
                        FormFieldsView.hint(texts.get("customer.own.hint")),
                        FormFieldsView.scrolling(rows),
                        add,
                        lost,
                        trouble,
                        Forms.buttons(
                                Forms.button(texts.get("customer.form.cancel"), modal::close),
                                keep));
        FormFieldsView.cursorInto(this, ((Row) rows.getChildren().get(0)).name);
    }

    private void add() {
        Row row = new Row(Optional.empty());
        rows.getChildren().add(row);
        row.name.requestFocus();
    }

    private List<Row> all() {
        return rows.getChildren().stream().map(Row.class::cast).toList();
    }

    /** Says what goes with a field; undo brings it back. */
    private void takeAway(Row row) {
        rows.getChildren().remove(row);
        row.old
                .filter(field -> used.getOrDefault(field.id(), 0) > 0)
                .ifPresent(
                        field ->
                                lost.setText(
                                        texts.get(
                                                "customer.own.lost",
                                                field.name(),
                                                used.get(field.id()))));
    }

    private void keep() {
        List<CustomField> wanted = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Row row : all()) {
            String name = row.name.getText().strip();
            if (name.isEmpty() && row.old.isEmpty()) {
                continue;
            } else if (name.isEmpty() || !names.add(name)) {
                trouble.setText(texts.get("customer.own.name", name));
                row.name.requestFocus();
                return;
            } else if (row.kind() == Field.Type.CHOICE && row.chosen().isEmpty()) {
                trouble.setText(texts.get("customer.own.choiceless", name));
                row.choices.requestFocus();
                return;
            }
            wanted.add(row.field(name));
        }
        modal.close();
        model.keep(wanted);
    }

    /** One field: its name, its kind, what there is to choose, its place. */
    private final class Row extends HBox {
        private final Optional<CustomField> old;
        private final TextField name = FormFieldsView.line(CustomField.LONGEST_NAME);
        private final ComboBox<String> kind = new ComboBox<>();
        private final TextField choices = FormFieldsView.line(LONGEST_CHOICES);

        Row(Optional<CustomField> old) {
            super(6);
            this.old = old;
            getStyleClass().add("own-field");
            CustomField.TYPES.forEach(
                    type -> kind.getItems().add(texts.get("customer.own." + type)));
            kind.getSelectionModel().selectFirst();
            name.setPromptText(texts.get("customer.own.name.prompt"));
            name.setAccessibleText(texts.get("customer.own.name.prompt"));
            choices.setPromptText(texts.get("customer.own.choices"));
            choices.setAccessibleText(texts.get("customer.own.choices"));
            kind.setAccessibleText(texts.get("customer.own.kind"));
            old.ifPresent(this::fill);
            kind.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> fit());
            fit();
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox.setHgrow(choices, Priority.ALWAYS);
            getChildren()
                    .addAll(
                            name,
                            kind,
                            choices,
                            small("↑", "customer.own.up", () -> move(-1)),
                            small("↓", "customer.own.down", () -> move(1)),
                            small("✕", "customer.own.remove", () -> takeAway(this)));
        }

        private Button small(String sign, String key, Runnable action) {
            Button button = Forms.link(sign, action);
            button.setAccessibleText(texts.get(key));
            return button;
        }

        /** What cards have written stays readable only while the kind stays. */
        private void fill(CustomField field) {
            name.setText(field.name());
            kind.getSelectionModel().select(CustomField.TYPES.indexOf(field.type()));
            kind.setDisable(used.getOrDefault(field.id(), 0) > 0);
            choices.setText(String.join(Tags.BETWEEN, field.choices()));
        }

        private void fit() {
            Forms.showIf(kind() == Field.Type.CHOICE, choices);
        }

        private void move(int by) {
            int at = rows.getChildren().indexOf(this);
            int to = Math.max(0, Math.min(rows.getChildren().size() - 1, at + by));
            rows.getChildren().remove(this);
            rows.getChildren().add(to, this);
            name.requestFocus();
        }

        private Field.Type kind() {
            return CustomField.TYPES.get(kind.getSelectionModel().getSelectedIndex());
        }

        private List<String> chosen() {
            return Tags.of(choices.getText());
        }

        private CustomField field(String called) {
            return new CustomField(
                    old.map(CustomField::id).orElse(CustomFieldId.NEW),
                    called,
                    kind(),
                    kind() == Field.Type.CHOICE ? chosen() : List.of());
        }
    }
}
