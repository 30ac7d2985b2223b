package app.zhanggui.intake.ui;

import app.zhanggui.intake.ListField;
import app.zhanggui.intake.ListKind;
import app.zhanggui.intake.ListPreview;
import app.zhanggui.intake.ListSheet;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * Which column of a list is which, and which are for nothing; each can be changed, in all sheets of
 * its kind at once, and is remembered.
 */
final class ListColumnsView extends VBox {
    private final OfferedList<?> list;
    private final Texts texts;
    private final FlowPane fields = new FlowPane(8, 6);
    private final Label unused = Forms.wrapped(Forms.styled("", "small"));
    private ListPreview<?> shown;
    private ListKind front;

    ListColumnsView(OfferedList<?> list, Texts texts) {
        super(8);
        this.list = list;
        this.texts = texts;
        unused.getStyleClass().add("muted");
        getChildren().addAll(fields, unused);
        getStyleClass().add("list-columns");
        fields.prefWrapLengthProperty().bind(room());
    }

    /** Between its edges: a field that has no room there stands on a line below. */
    private DoubleBinding room() {
        return Bindings.createDoubleBinding(
                () -> getWidth() - getInsets().getLeft() - getInsets().getRight(),
                widthProperty(),
                insetsProperty());
    }

    /** The keys stay on the field they are on. */
    void show(ListPreview<?> preview) {
        shown = preview;
        Set<ListKind> kinds = all(preview.sheets(), sheet -> List.of(sheet.kind()));
        if (!kinds.contains(front)) {
            front = kinds.iterator().next();
        }
        Optional<String> focused =
                fields.lookupAll(".combo-box").stream()
                        .filter(Node::isFocused)
                        .map(Node::getId)
                        .findFirst();
        fields.getChildren().clear();
        if (kinds.size() > 1) {
            fields.getChildren().add(kindChoice(kinds));
        }
        front.fields().forEach(field -> fields.getChildren().add(choice(field)));
        focused.ifPresent(id -> Forms.focus(fields.lookup("#" + id)));
        Set<String> rest = all(sheets(), ListSheet::unused);
        unused.setText(texts.get("intake.list.unused", rest));
        Forms.showIf(!rest.isEmpty(), unused);
    }

    /** Puts the keys on the first field. */
    void focusFirst() {
        Forms.focus(fields.lookup(".combo-box"));
    }

    private List<ListSheet> sheets() {
        return shown.sheets().stream().filter(sheet -> sheet.kind() == front).toList();
    }

    /** What the sheets have, each once. */
    private static <X> Set<X> all(List<ListSheet> sheets, Function<ListSheet, List<X>> each) {
        Set<X> all = new LinkedHashSet<>();
        sheets.forEach(sheet -> all.addAll(each.apply(sheet)));
        return all;
    }

    private Node kindChoice(Set<ListKind> kinds) {
        ComboBox<ListKind> box = box("kind", texts.get("intake.list.kind"));
        box.setConverter(shown(kind -> texts.get("intake.list.kind." + kind)));
        box.getItems().addAll(kinds);
        box.setValue(front);
        box.setOnAction(
                event -> {
                    front = box.getValue();
                    show(shown);
                });
        return labelled(box);
    }

    private Node choice(ListField field) {
        ComboBox<String> box = box(field.name(), texts.get("intake.list.field." + field));
        Set<String> headings = all(sheets(), ListSheet::headings);
        headings.remove("");
        String heading = heading(field);
        box.setConverter(shown(one -> one.isEmpty() ? texts.get("intake.list.field.none") : one));
        box.getItems().add("");
        box.getItems().addAll(headings);
        box.setValue(heading);
        box.valueProperty().addListener((o, was, is) -> list.choose(front, field, heading, is));
        return labelled(box);
    }

    private String heading(ListField field) {
        return sheets().stream()
                .map(sheet -> sheet.heading(field))
                .filter(heading -> !heading.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static <X> ComboBox<X> box(String id, String name) {
        ComboBox<X> box = new ComboBox<>();
        box.setId("column-" + id);
        box.setAccessibleText(name);
        return box;
    }

    private static Node labelled(ComboBox<?> box) {
        return new VBox(2, Forms.fieldLabel(box.getAccessibleText()), box);
    }

    private static <X> StringConverter<X> shown(Function<X, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(X value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public X fromString(String text) {
                throw new UnsupportedOperationException("the box is not typed into");
            }
        };
    }
}
