package app.zhanggui.intake.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.PersonField;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.FieldNames;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/**
 * The box above a column in which its field is chosen: green sure, amber doubtful, grey left out.
 */
final class MappingView {
    private final Texts texts;
    private final FieldNames names;
    private final List<Optional<Field>> fields = new ArrayList<>();

    MappingView(Texts texts) {
        this.texts = texts;
        names = new FieldNames(texts);
        fields.add(Optional.empty());
        Arrays.stream(CardField.values()).forEach(field -> fields.add(Optional.of(field)));
        PersonField.all().forEach(field -> fields.add(Optional.of(field)));
    }

    ComboBox<Optional<Field>> box(Column column, BiConsumer<Column, Optional<Field>> chosen) {
        ComboBox<Optional<Field>> box = new ComboBox<>();
        boolean doubtful = column.certainty() == Column.Certainty.DOUBTFUL;
        box.getItems().setAll(fields);
        box.setConverter(converter(doubtful ? column.target() : null));
        box.setValue(column.target());
        box.setVisibleRowCount(16);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(column.heading());
        String look = doubtful ? "doubtful" : column.target().isEmpty() ? "ignored" : "sure";
        box.getStyleClass().addAll("mapping", look);
        box.valueProperty().addListener((o, was, is) -> chosen.accept(column, is));
        return box;
    }

    /**
     * @param doubtful the choice to be looked at, or null if there is none
     */
    private StringConverter<Optional<Field>> converter(Optional<Field> doubtful) {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<Field> field) {
                String name =
                        field == null || field.isEmpty()
                                ? texts.get("intake.column.ignore")
                                : names.name(field.get());
                boolean asked = field != null && field.equals(doubtful);
                return asked ? texts.get("intake.column.doubtful", name) : name;
            }

            @Override
            public Optional<Field> fromString(String text) {
                throw new UnsupportedOperationException("the box is not typed into");
            }
        };
    }
}
