package app.zhanggui.intake.ui;

import app.zhanggui.intake.SalesField;
import app.zhanggui.intake.SalesPreview;
import app.zhanggui.intake.SalesSheet;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Which column of a list of sales is which; each can be changed, in all its sheets at once. */
final class SalesColumnsView extends FlowPane {
    private static final List<SalesField> SHOWN =
            List.of(
                    SalesField.ON,
                    SalesField.CUSTOMER,
                    SalesField.NUMBER,
                    SalesField.GOODS,
                    SalesField.QUANTITY,
                    SalesField.PRICE,
                    SalesField.AMOUNT,
                    SalesField.ORDER_NO);

    private final SalesImportViewModel model;
    private final Texts texts;

    SalesColumnsView(SalesImportViewModel model, Texts texts) {
        super(10, 6);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("sales-columns");
    }

    void show(SalesPreview preview) {
        getChildren().setAll(SHOWN.stream().map(field -> choice(field, preview)).toList());
    }

    private VBox choice(SalesField field, SalesPreview preview) {
        String name = texts.get("intake.sales.field." + field);
        ComboBox<String> box = new ComboBox<>();
        box.setId("sales-" + field);
        box.setAccessibleText(name);
        box.setPrefWidth(126);
        box.getItems().add("");
        box.getItems().addAll(headings(preview));
        box.setConverter(shown());
        box.setValue(heading(field, preview));
        box.valueProperty().addListener((o, was, is) -> model.choose(field, is));
        return new VBox(2, Forms.fieldLabel(name), box);
    }

    private static String heading(SalesField field, SalesPreview preview) {
        return preview.sheets().stream()
                .map(sheet -> sheet.heading(field))
                .filter(heading -> !heading.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The headings of all sheets, each once. */
    private static List<String> headings(SalesPreview preview) {
        Set<String> headings = new LinkedHashSet<>();
        preview.sheets().stream().map(SalesSheet::headings).forEach(headings::addAll);
        headings.remove("");
        return new ArrayList<>(headings);
    }

    private StringConverter<String> shown() {
        return new StringConverter<>() {
            @Override
            public String toString(String heading) {
                return Optional.ofNullable(heading)
                        .filter(one -> !one.isEmpty())
                        .orElse(texts.get("intake.sales.field.none"));
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        };
    }
}
