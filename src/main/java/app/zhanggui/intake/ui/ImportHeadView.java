package app.zhanggui.intake.ui;

import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Above the sheet: which file and sheet it is, how many questions are open, and the import. */
final class ImportHeadView extends HBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final Actions actions;

    /** What can be done from here. */
    record Actions(Runnable chooseFile, Runnable importNow, Runnable nextQuestion) {}

    ImportHeadView(ImportViewModel model, Texts texts, Actions actions) {
        super(10);
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    void clear() {
        getChildren().clear();
    }

    void refill() {
        IntakePreview preview = model.preview().get();
        Label name = Forms.tag(preview.file().fileName());
        name.setTooltip(new Tooltip(preview.file().fileName()));
        name.setMinWidth(60);
        Label about = Forms.styled(about(model.sheet()), "small");
        about.getStyleClass().add("muted");
        about.setMinWidth(40);
        getChildren().setAll(name, about);
        if (preview.sheets().size() > 1) {
            getChildren().add(sheetBox(preview));
        }
        getChildren().add(Forms.gap());
        if (model.openQuestions() > 0) {
            getChildren().add(open());
        }
        getChildren()
                .addAll(
                        shortcut(
                                Forms.button(texts.get("intake.head.other"), actions.chooseFile()),
                                "Ctrl O"),
                        shortcut(importButton(preview), "Ctrl Enter"));
    }

    private Button open() {
        Button open =
                Forms.link(
                        texts.get("intake.head.open", model.openQuestions()),
                        actions.nextQuestion());
        open.setId("open-questions");
        open.getStyleClass().add("open-questions");
        open.setTooltip(new Tooltip("F8"));
        return open;
    }

    private Button importButton(IntakePreview preview) {
        Button go =
                Forms.primary(
                        texts.get("intake.head.import", preview.counts().written()),
                        actions.importNow());
        go.setId("import-now");
        go.setDisable(!model.canImport() || model.stale().get());
        return go;
    }

    private static Button shortcut(Button button, String keys) {
        button.setTooltip(new Tooltip(keys));
        return button;
    }

    private String about(PreviewSheet sheet) {
        String name = sheet.name().isEmpty() ? "" : texts.get("intake.head.sheet", sheet.name());
        String header =
                sheet.headerRow() < 0
                        ? texts.get("intake.head.noHeader")
                        : texts.get("intake.head.header", sheet.headerRow() + 1);
        String rows = texts.get("intake.head.rows", sheet.dataRows());
        return name.isEmpty() ? header + " · " + rows : name + " · " + header + " · " + rows;
    }

    private Node sheetBox(IntakePreview preview) {
        ComboBox<String> box = new ComboBox<>();
        box.setAccessibleText(texts.get("intake.sheet.pick"));
        box.setMinWidth(90);
        boolean named = preview.sheets().stream().noneMatch(sheet -> sheet.name().isEmpty());
        for (PreviewSheet sheet : preview.sheets()) {
            int number = box.getItems().size() + 1;
            box.getItems().add(named ? sheet.name() : texts.get("intake.sheet.number", number));
        }
        box.getSelectionModel()
                .select(Math.min(model.shownSheet().get(), box.getItems().size() - 1));
        box.getSelectionModel()
                .selectedIndexProperty()
                .addListener((o, was, is) -> model.showSheet(is.intValue()));
        return box;
    }
}
