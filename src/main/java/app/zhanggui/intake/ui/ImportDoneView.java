package app.zhanggui.intake.ui;

import app.zhanggui.intake.ImportResult;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What an import of customers did: how many, what it left out, the first of them read back. */
final class ImportDoneView {
    private ImportDoneView() {}

    static DoneView of(ImportResult result, Texts texts, DoneView.Next next, Runnable saveLeftOut) {
        List<Node> parts = new ArrayList<>();
        parts.add(new Label(texts.get("intake.done.figures", result.created(), result.updated())));
        int left = result.undecided() + result.problems();
        if (left > 0) {
            parts.add(
                    Forms.muted(
                            texts.get(
                                    "intake.done.left",
                                    left,
                                    result.undecided(),
                                    result.problems())));
            parts.add(Forms.button(texts.get("intake.leftOut.save"), saveLeftOut));
        }
        DoneView done = new DoneView(texts.get("intake.done.title"), parts, next, texts);
        if (!result.seen().isEmpty()) {
            done.getChildren().add(ReadBackView.changed(result.seen(), texts));
        } else if (!result.made().isEmpty()) {
            done.getChildren().add(ReadBackView.made(result.made(), texts));
        }
        return done;
    }
}
