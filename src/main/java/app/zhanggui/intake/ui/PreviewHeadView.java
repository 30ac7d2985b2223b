package app.zhanggui.intake.ui;

import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** What stands above the sheet of customers: which file and sheet it is, and the import. */
final class PreviewHeadView {
    private final ImportViewModel model;
    private final Texts texts;
    private final Actions actions;

    /** What can be done from here. */
    record Actions(Runnable chooseFile, Runnable importNow, Runnable nextQuestion) {}

    PreviewHeadView(ImportViewModel model, Texts texts, Actions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
    }

    HeadBarView.Parts parts() {
        IntakePreview preview = model.preview().get();
        List<Node> parts = new ArrayList<>();
        boolean several = preview.sheets().size() > 1;
        Optional<Node> sheet = several ? Optional.of(sheetBox(preview)) : Optional.empty();
        if (model.openQuestions() > 0) {
            parts.add(HeadBarView.open(texts, model.openQuestions(), actions.nextQuestion()));
        }
        Button other = Forms.button(texts.get("intake.head.other"), actions.chooseFile());
        parts.add(shortcut(other, "Ctrl O"));
        parts.add(shortcut(importButton(preview), "Ctrl Enter"));
        return new HeadBarView.Parts(preview.file().fileName(), about(model.sheet()), sheet, parts);
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
        box.setMinWidth(Region.USE_PREF_SIZE);
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
