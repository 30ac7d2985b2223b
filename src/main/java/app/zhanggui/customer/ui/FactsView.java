package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Facts of the open card in two columns, or in one where the letters leave no room for two. */
final class FactsView extends VBox {
    /** Less than this, in letters, is room for one column. */
    private static final double ROOM_FOR_TWO = 25;

    private final Texts texts;
    private final FactSheet sheet;
    private final FactValuesView factory;
    private final CardWords words;
    private final GridPane grid = new GridPane();
    private final Button more;
    private final Letters letters = new Letters(this::fit);
    private final Map<Field, Editable> values = new LinkedHashMap<>();
    private List<CustomField> own = List.of();
    private CustomerCard shown;
    private boolean whole;
    private int columns = 2;

    /**
     * @param factory makes the value of each field
     */
    FactsView(Texts texts, CardWords words, FactSheet sheet, FactValuesView factory) {
        this.texts = texts;
        this.words = words;
        this.sheet = sheet;
        this.factory = factory;
        more = Forms.link("", this::showAll);
        more.getStyleClass().addAll("small", "facts-more");
        grid.getStyleClass().add("facts");
        getChildren().addAll(grid, more, letters);
        widthProperty().addListener((o, was, is) -> fit());
    }

    /** Fields of the owner's own making, below the others. */
    void own(List<CustomField> fields) {
        own = fields;
        if (shown != null) {
            lay();
        }
    }

    /** Shows a card; the rows stay where they are while it is the same card. */
    void show(CustomerCard card) {
        CustomerCard before = shown;
        if (before == null || !before.id().equals(card.id())) {
            leave();
            shown = card;
            whole = false;
            lay();
        } else {
            shown = card;
            if (values.keySet().equals(Set.copyOf(fields()))) {
                values.values().forEach(Editable::refresh);
            } else {
                lay();
            }
        }
    }

    private List<Field> fields() {
        return sheet.shown(shown, own, whole);
    }

    private void showAll() {
        whole = true;
        lay();
        values.values().stream().skip(sheet.always().size()).findFirst().ifPresent(Editable::edit);
    }

    /** Whether a field stands here, shown or not. */
    boolean has(Field field) {
        return sheet.has(field) || own.contains(field);
    }

    /** Puts the owner's hands on a field that stands here. */
    void reveal(Field field) {
        if (!values.containsKey(field)) {
            whole = true;
            lay();
        }
        Optional.ofNullable(values.get(field)).ifPresent(Editable::edit);
    }

    /** Puts the cursor on the first value. */
    void focusFirst() {
        values.values().stream().findFirst().ifPresent(Editable::focus);
    }

    private void fit() {
        int fitting = getWidth() / letters.size() < ROOM_FOR_TWO ? 1 : 2;
        if (getWidth() > 0 && fitting != columns) {
            columns = fitting;
            if (shown != null) {
                lay();
            }
        }
    }

    private void lay() {
        leave();
        values.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints()
                .setAll(
                        columns == 2
                                ? List.of(
                                        column(wordWidth()),
                                        column(31.5),
                                        column(16.5),
                                        column(52 - wordWidth()))
                                : List.of(column(32), column(68)));
        Places places = new Places();
        for (Field field : fields()) {
            Node value = factory.value(field, this::goOn);
            values.put(field, (Editable) value);
            places.put(words.field(field), value, FactFields.isWide(field));
        }
        int missing = whole ? 0 : sheet.hidden(shown);
        more.setText(texts.get("customer.facts.more", missing));
        Forms.showIf(missing > 0, more);
    }

    /** Beside values that take the whole width there is room for eight characters. */
    private double wordWidth() {
        return fields().stream().allMatch(FactFields::isWide) ? 32 : 17;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    /** Tab in a value goes on to the next one, round the panel. */
    private void goOn(Editable from, boolean forward) {
        List<Editable> all = new ArrayList<>(values.values());
        int to = all.indexOf(from) + (forward ? 1 : -1);
        all.get(Math.floorMod(to, all.size())).edit();
    }

    /** Keeps what is being typed before its card goes away. */
    private void leave() {
        List.copyOf(values.values()).forEach(Editable::leave);
    }

    /** Where the next value goes: left, right, or over both. */
    private final class Places {
        private int row;
        private boolean left = true;

        void put(String word, Node value, boolean wide) {
            if (wide && !left) {
                next();
            }
            Label label = Forms.fieldLabel(word);
            label.setWrapText(true);
            label.setLabelFor(value);
            GridPane.setValignment(label, VPos.TOP);
            grid.add(label, left ? 0 : 2, row);
            grid.add(value, left ? 1 : 3, row, wide && columns == 2 ? 3 : 1, 1);
            if (wide || !left || columns == 1) {
                next();
            } else {
                left = false;
            }
        }

        private void next() {
            row++;
            left = true;
        }
    }
}
