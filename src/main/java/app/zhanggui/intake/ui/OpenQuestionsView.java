package app.zhanggui.intake.ui;

import app.zhanggui.intake.FieldNames;
import app.zhanggui.intake.OfferMade;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Before an import with open questions: what happens if they stay open. Looked at, then chosen. */
final class OpenQuestionsView extends VBox {
    private static final int MOST_LINES = 8;

    private final Texts texts;
    private final VBox lines = new VBox(6);

    OpenQuestionsView(ImportViewModel model, Texts texts, Runnable goOn, Runnable back) {
        this.texts = texts;
        getStyleClass().addAll("dialog", "open-questions-dialog");
        fill(model);
        Button look = Forms.button(texts.get("intake.open.back"), back);
        Forms.onEscape(this, back);
        Button go = Forms.primary(texts.get("intake.open.import"), goOn);
        go.setId("import-as-is");
        go.setDefaultButton(true);
        getChildren()
                .addAll(
                        Forms.styled(
                                texts.get("intake.open.title", model.openQuestions()),
                                "dialog-title"),
                        lines,
                        Forms.buttons(look, go));
    }

    private void fill(ImportViewModel model) {
        FieldNames names = new FieldNames(texts);
        model.questions().customers().forEach(one -> add(QuestionsView.words(one, texts)));
        model.questions().columns().stream()
                .limit(MOST_LINES)
                .forEach(one -> add(QuestionsView.words(one.column(), names, texts)));
        int more = model.questions().columns().size() - MOST_LINES;
        if (more > 0) {
            add(texts.get("intake.open.more", more));
        }
        if (!model.questions().words().isEmpty()) {
            add(texts.get("intake.open.words", model.questions().words().size()));
        }
        model.questions().offers().stream()
                .filter(made -> !model.questions().isAnswered(made))
                .forEach(made -> add(words(made)));
        if (model.suspicions().open() > 0) {
            add(texts.get("intake.open.suspicions", model.suspicions().open()));
        }
    }

    private String words(OfferMade made) {
        return OffersView.sentence(made, "turnedDown", texts);
    }

    private void add(String words) {
        lines.getChildren().add(Forms.wrapped(new Label("· " + words)));
    }
}
