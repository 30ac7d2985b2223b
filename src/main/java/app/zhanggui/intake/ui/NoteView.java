package app.zhanggui.intake.ui;

import app.zhanggui.intake.IntakePreview;
import app.zhanggui.sheet.TextForm;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is to be known of the file: columns left out, how its text was read; and reassurance. */
final class NoteView extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int MOST_NAMED = 6;

    private final ImportViewModel model;
    private final Texts texts;
    private final Consumer<TextForm> changeForm;
    private final Node otherLists;

    /**
     * @param changeForm asks how the text is to be read instead
     * @param otherLists takes the file for a list of another kind
     */
    NoteView(ImportViewModel model, Texts texts, Consumer<TextForm> changeForm, Node otherLists) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.changeForm = changeForm;
        this.otherLists = otherLists;
        getStyleClass().add("panel");
    }

    void refill() {
        IntakePreview preview = model.preview().get();
        getChildren().clear();
        List<String> leftOut = model.sheet().leftOut();
        if (!leftOut.isEmpty()) {
            List<String> names =
                    leftOut.stream()
                            .limit(MOST_NAMED)
                            .map(name -> name.replaceAll("\\s+", " "))
                            .toList();
            say(texts.get("intake.note.leftOut", leftOut.size(), names), "muted");
        }
        preview.file().form().ifPresent(this::sayForm);
        say(texts.get("intake.note"), "muted");
        getChildren().add(otherLists);
    }

    /** Why nothing of the sheet in front would be imported; said where it cannot be overlooked. */
    static String nothingToImport(ImportViewModel model, Texts texts) {
        if (!model.sheet().hasName()) {
            return texts.get("intake.note.noName");
        }
        if (model.preview().get().isAllLeftOut(model.sheet())) {
            return texts.get("intake.note.allLeftOut", model.sheet().aside().size());
        }
        return model.preview().get().hasRows(model.sheet()) ? "" : texts.get("intake.note.noRows");
    }

    /** When this very file was imported, if it was; said where it cannot be overlooked. */
    static String importedBefore(IntakePreview preview, Texts texts) {
        return preview.importedBefore()
                .map(when -> texts.get("intake.note.before", when.format(WHEN)))
                .orElse("");
    }

    private void sayForm(TextForm form) {
        String encoding = texts.get("intake.encoding." + form.encoding());
        Label label = Forms.styled(texts.get("intake.form.read", encoding), "muted");
        label.setWrapText(true);
        getChildren()
                .addAll(
                        label,
                        Forms.link(texts.get("intake.form.change"), () -> changeForm.accept(form)));
    }

    private void say(String words, String look) {
        getChildren().add(Forms.wrapped(Forms.styled(words, look)));
    }
}
