package app.zhanggui.intake.ui;

import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.UpdateRule;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** How many rows become what, and by which rule cards that are there are changed. */
final class FiguresView extends VBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final Runnable saveLeftOut;
    private final Button aside = Forms.link("", () -> {});
    private final ComboBox<UpdateRule> rule = new ComboBox<>();

    /**
     * @param showAside lists the rows that are not read below what was pressed
     */
    FiguresView(
            ImportViewModel model, Texts texts, Runnable saveLeftOut, Consumer<Node> showAside) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.saveLeftOut = saveLeftOut;
        aside.setOnAction(event -> showAside.accept(aside));
        aside.setId("show-aside");
        getStyleClass().add("panel");
        fillRule();
    }

    void refill() {
        IntakePreview.Counts counts = model.preview().get().counts();
        rule.setValue(model.preview().get().choices().update());
        FigureGridView grid = new FigureGridView();
        grid.add(texts.get("intake.count.new"), counts.created(), "good");
        grid.add(updateLine(), counts.updated(), "");
        grid.add(texts.get("intake.count.duplicate"), counts.duplicate(), "amber");
        grid.add(texts.get("intake.count.problem"), counts.problem(), "late");
        grid.add(texts.get("intake.count.ignored"), counts.ignored(), "faint");
        if (counts.merged() > 0) {
            grid.add(texts.get("intake.count.merged"), counts.merged(), "faint");
        }
        int unread = model.preview().get().unread();
        if (unread > 0) {
            grid.add(texts.get("intake.count.unread"), unread, "faint");
        }
        int notRead = model.rows().notRead().size();
        aside.setText(texts.get("intake.aside.show", notRead));
        Forms.showIf(notRead > 0, aside);
        getChildren().setAll(grid, aside, Forms.wrapped(said()));
        if (model.saving().hasLeftOut()) {
            Button save = Forms.button(texts.get("intake.leftOut.save"), saveLeftOut);
            save.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(save);
        }
    }

    /** What happens to cards that are there; nothing, if all of them say the same already. */
    private Label said() {
        return model.preview().get().changesNothing()
                ? Forms.styled(texts.get("intake.count.nothing"), "good")
                : Forms.styled(texts.get("intake.rule.said." + rule.getValue()), "hint");
    }

    /** 更新已有客户, and in the same line by which rule. */
    private FlowPane updateLine() {
        Label words = new Label(texts.get("intake.count.update"));
        words.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane line = new FlowPane(6, 2, words, rule);
        line.setPrefWrapLength(0);
        return line;
    }

    private void fillRule() {
        rule.getItems().setAll(UpdateRule.values());
        rule.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(UpdateRule value) {
                        return value == null ? "" : texts.get("intake.rule." + value);
                    }

                    @Override
                    public UpdateRule fromString(String text) {
                        throw new UnsupportedOperationException("the box is not typed into");
                    }
                });
        rule.setAccessibleText(texts.get("intake.count.update"));
        rule.setId("update-rule");
        rule.getStyleClass().add("rule");
        rule.setOnAction(event -> model.update(rule.getValue()));
    }
}
