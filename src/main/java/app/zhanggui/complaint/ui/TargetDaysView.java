package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.Stage;
import app.zhanggui.complaint.TargetDays;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The dialog that sets within how many days each stage should be done, by category (S4-67). */
final class TargetDaysView extends VBox {
    private final Texts texts;
    private TargetDays days;

    /**
     * @param save gets the days as they are wanted
     */
    TargetDaysView(Texts texts, TargetDays now, Consumer<TargetDays> save, Runnable close) {
        this.texts = texts;
        days = now;
        getStyleClass().addAll("dialog", "targets");
        LookView.dress(this);
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        Label hint = Forms.muted(texts.get("complaint.targets.hint"));
        hint.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("complaint.targets.title"), "dialog-title"),
                        hint,
                        grid(),
                        Forms.buttons(
                                Forms.gap(),
                                Forms.button(texts.get("ui.cancel"), close),
                                Forms.primary(
                                        texts.get("complaint.targets.save"),
                                        () -> {
                                            save.accept(days);
                                            close.run();
                                        })));
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("targets-grid");
        for (Stage stage : Stage.six()) {
            Label name = Forms.fieldLabel(texts.get("complaint.numbered." + stage));
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, stage.number(), 0);
        }
        for (ComplaintCategory category : ComplaintCategory.values()) {
            int row = category.ordinal() + 1;
            grid.add(Forms.fieldLabel(texts.get("complaint.category." + category)), 0, row);
            Stage.six().forEach(stage -> grid.add(field(category, stage), stage.number(), row));
        }
        return grid;
    }

    private Spinner<Integer> field(ComplaintCategory category, Stage stage) {
        Spinner<Integer> field = new Spinner<>(0, TargetDays.MOST, days.of(category, stage));
        field.setEditable(true);
        field.getEditor().setPrefColumnCount(2);
        field.setAccessibleText(
                texts.get("complaint.category." + category)
                        + " "
                        + texts.get("complaint.stage." + stage));
        field.valueProperty().addListener((o, was, is) -> days = days.with(category, stage, is));
        return field;
    }
}
