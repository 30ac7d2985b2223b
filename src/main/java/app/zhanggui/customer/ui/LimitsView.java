package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchBand;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.customer.NotchLimits;
import app.zhanggui.customer.NotchWords;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Where the bands of size, volume and credit begin, as the owner wants them. */
final class LimitsView extends VBox {
    private final Texts texts;
    private final ViewsViewModel views;
    private final Map<NotchFamily, List<TextField>> fields = new HashMap<>();
    private final Label trouble = Forms.styled(" ", "late");
    private final Button keep;

    LimitsView(Texts texts, ViewsViewModel views, Modal modal) {
        this.texts = texts;
        this.views = views;
        getStyleClass().addAll("dialog", "limits");
        getStylesheets().add(CardsView.LOOK);
        keep =
                Forms.primary(
                        texts.get("customer.form.keep"),
                        () -> {
                            modal.close();
                            typed().ifPresent(views::setLimits);
                        });
        keep.setDefaultButton(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.limits.title"), "dialog-title"),
                        Forms.muted(texts.get("customer.limits.text")),
                        grid(),
                        trouble,
                        Forms.buttons(
                                Forms.link(
                                        texts.get("customer.limits.standard"),
                                        () -> show(NotchLimits.STANDARD)),
                                Forms.gap(),
                                Forms.button(texts.get("customer.form.cancel"), modal::close),
                                keep));
        show(views.limits());
    }

    @Override
    public void requestFocus() {
        fields.get(NotchLimits.FAMILIES.get(0)).get(0).requestFocus();
    }

    private Node grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        NotchWords words = new NotchWords(texts, views.limits());
        int row = 0;
        for (NotchFamily family : NotchLimits.FAMILIES) {
            List<TextField> three = new ArrayList<>();
            for (int position = 0; position < NotchLimits.LIMITS; position++) {
                TextField field = new TextField();
                field.setPrefColumnCount(8);
                NotchBand band = NotchBand.of(family).get(position);
                field.setAccessibleText(words.family(family) + " " + words.label(Notch.of(band)));
                field.textProperty().addListener((o, was, is) -> check());
                three.add(field);
            }
            fields.put(family, three);
            grid.add(Forms.fieldLabel(words.family(family)), 0, row);
            for (int position = 0; position < NotchLimits.LIMITS; position++) {
                grid.add(three.get(position), 1 + 2 * position, row);
                grid.add(Forms.muted(texts.get(unit(family))), 2 + 2 * position, row);
            }
            row++;
        }
        return grid;
    }

    private static String unit(NotchFamily family) {
        return family.equals(NotchFamily.SIZE) ? "customer.limits.heads" : "customer.limits.yuan";
    }

    private void show(NotchLimits limits) {
        NotchWords words = new NotchWords(texts, limits);
        fields.forEach(
                (family, three) -> {
                    for (int position = 0; position < three.size(); position++) {
                        long limit = limits.of(family).get(position);
                        three.get(position)
                                .setText(
                                        family.equals(NotchFamily.SIZE)
                                                ? Long.toString(limit)
                                                : words.amount(limit));
                    }
                });
        check();
    }

    private void check() {
        boolean isWhole =
                fields.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(f -> f.getText().isEmpty());
        boolean isGood = typed().isPresent();
        keep.setDisable(!isGood);
        trouble.setText(isGood || !isWhole ? " " : texts.get("customer.limits.wrong"));
    }

    /** What stands in the fields, unless it cannot be limits. */
    private Optional<NotchLimits> typed() {
        NotchLimits limits = NotchLimits.STANDARD;
        for (NotchFamily family : NotchLimits.FAMILIES) {
            List<Long> three =
                    fields.get(family).stream()
                            .map(field -> number(field.getText()))
                            .flatMap(Optional::stream)
                            .toList();
            if (!NotchLimits.areFalling(three)) {
                return Optional.empty();
            }
            limits = limits.with(family, three);
        }
        return Optional.of(limits);
    }

    /** Whole heads or yuan; 5万 is understood. */
    private static Optional<Long> number(String typed) {
        TypedValue read = TypedValue.read(CardField.CREDIT_LIMIT, typed.replace("人", ""));
        return read.trouble().isPresent() || read.canonical().isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(read.canonical()).longValue());
    }
}
