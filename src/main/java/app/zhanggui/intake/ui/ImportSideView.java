package app.zhanggui.intake.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.FieldNames;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.UpdateRule;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What stands beside the sheet: the figures, suspicions, doubtful columns, a reassuring note. */
final class ImportSideView extends ScrollPane {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ImportViewModel model;
    private final Texts texts;
    private final FieldNames names;
    private final Runnable saveLeftOut;
    private final VBox figures = panel();
    private final SuspicionView suspicion;
    private final VBox doubtful = panel();
    private final VBox note = panel();

    ImportSideView(ImportViewModel model, Texts texts, Runnable saveLeftOut) {
        this.model = model;
        this.texts = texts;
        this.saveLeftOut = saveLeftOut;
        names = new FieldNames(texts);
        suspicion = new SuspicionView(model, texts);
        VBox panels = new VBox(10, figures, suspicion, doubtful, note);
        setContent(panels);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("import-side");
    }

    void refill() {
        fillFigures();
        suspicion.refill();
        fillDoubtful();
        fillNote();
    }

    private void fillFigures() {
        IntakePreview.Counts counts = model.preview().get().counts();
        GridPane grid = new GridPane();
        grid.setVgap(6);
        figure(grid, 0, new Label(texts.get("intake.count.new")), counts.created(), "good");
        figure(grid, 1, updateLine(), counts.updated(), "");
        figure(
                grid,
                2,
                new Label(texts.get("intake.count.duplicate")),
                counts.duplicate(),
                "amber");
        figure(grid, 3, new Label(texts.get("intake.count.problem")), counts.problem(), "late");
        figure(grid, 4, new Label(texts.get("intake.count.ignored")), counts.ignored(), "faint");
        if (counts.merged() > 0) {
            figure(grid, 5, new Label(texts.get("intake.count.merged")), counts.merged(), "faint");
        }
        figures.getChildren().setAll(grid);
        if (model.hasLeftOut()) {
            Button save = Forms.button(texts.get("intake.leftOut.save"), saveLeftOut);
            save.setMaxWidth(Double.MAX_VALUE);
            figures.getChildren().add(save);
        }
    }

    private static void figure(GridPane grid, int row, Node what, int many, String look) {
        Label number = Forms.styled(String.format("%,d", many), "figure");
        if (!look.isEmpty()) {
            number.getStyleClass().add(look);
        }
        number.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(what, Priority.ALWAYS);
        if (what instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        grid.addRow(row, what, number);
    }

    /** 更新已有客户, and in the same line by which rule. */
    private HBox updateLine() {
        ComboBox<UpdateRule> rule = new ComboBox<>();
        rule.getItems().setAll(UpdateRule.values());
        rule.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(UpdateRule value) {
                        return texts.get("intake.rule." + value);
                    }

                    @Override
                    public UpdateRule fromString(String text) {
                        throw new UnsupportedOperationException("the box is not typed into");
                    }
                });
        rule.setValue(model.preview().get().choices().update());
        rule.valueProperty().addListener((o, was, is) -> model.update(is));
        rule.getStyleClass().add("rule");
        return Forms.row(6, new Label(texts.get("intake.count.update")), rule);
    }

    private void fillDoubtful() {
        var columns = model.doubtful();
        Forms.showIf(!columns.isEmpty(), doubtful);
        doubtful.getChildren()
                .setAll(Forms.heading(texts.get("intake.confirm.title", columns.size())));
        columns.forEach(column -> doubtful.getChildren().add(question(column)));
        doubtful.getChildren().add(wrapped(texts.get("intake.confirm.hint"), "hint"));
    }

    private HBox question(Column column) {
        Label words = wrapped(words(column), "small");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button yes = Forms.button(texts.get("intake.confirm.yes"), () -> model.confirm(column));
        yes.getStyleClass().add("confirm");
        return Forms.row(8, words, yes);
    }

    private String words(Column column) {
        CardField field = column.field().orElseThrow();
        String heading =
                column.heading().isEmpty()
                        ? texts.get("intake.confirm.noHeading", column.index() + 1)
                        : column.heading();
        boolean money = field.type() == CardField.Type.MONEY;
        return money
                ? texts.get(
                        "intake.confirm.money",
                        heading,
                        names.name(field),
                        texts.get("intake.unit." + column.unit()))
                : texts.get("intake.confirm.column", heading, names.name(field));
    }

    private void fillNote() {
        IntakePreview preview = model.preview().get();
        note.getChildren().clear();
        if (!model.sheet().hasName()) {
            note.getChildren().add(wrapped(texts.get("intake.note.noName"), "warn"));
        } else if (preview.rows().isEmpty()) {
            note.getChildren().add(wrapped(texts.get("intake.note.noRows"), "warn"));
        }
        preview.importedBefore()
                .ifPresent(
                        when ->
                                note.getChildren()
                                        .add(
                                                wrapped(
                                                        texts.get(
                                                                "intake.note.before",
                                                                when.format(WHEN)),
                                                        "warn")));
        note.getChildren().add(wrapped(texts.get("intake.note"), "muted"));
    }

    private static Label wrapped(String text, String look) {
        Label label = Forms.styled(text, look);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox panel() {
        VBox panel = new VBox(8);
        panel.getStyleClass().add("panel");
        return panel;
    }
}
