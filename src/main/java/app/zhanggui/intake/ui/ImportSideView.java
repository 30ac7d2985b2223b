package app.zhanggui.intake.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Sight;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * What stands beside the sheet: the figures, what is hidden, likenesses, doubtful columns, notes.
 */
final class ImportSideView extends ScrollPane {
    /** What is asked stands above its answers and is to be seen with them. */
    private static final double AROUND = 90;

    private final FiguresView figures;
    private final OffersView offers;
    private final SuspicionView suspicion;
    private final QuestionsView questions;
    private final WordsView words;
    private final NoteView note;

    ImportSideView(
            ImportViewModel model,
            Texts texts,
            PreviewPageView.Actions actions,
            Node otherLists,
            Consumer<ColumnQuestion> pick,
            Consumer<Node> showAside) {
        figures = new FiguresView(model, texts, actions.saveLeftOut(), showAside);
        offers = new OffersView(model.questions(), texts);
        suspicion = new SuspicionView(model, texts);
        questions = new QuestionsView(model, texts, pick);
        words = new WordsView(model.questions(), texts);
        note = new NoteView(model, texts, actions.changeForm(), otherLists);
        setContent(new VBox(10, figures, offers, questions, words, suspicion, note));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("import-side");
    }

    /** Fills the panels anew; the keys stay in the panel they were in. */
    void refill() {
        Optional<VBox> in = panels().stream().filter(ImportSideView::holdsFocus).findFirst();
        figures.refill();
        offers.refill();
        suspicion.refill();
        questions.refill();
        words.refill();
        note.refill();
        in.ifPresent(
                panel -> {
                    if (!focusAnswerIn(panel)) {
                        focusOpenQuestion();
                    }
                });
    }

    /** Puts the keys on the next question; whether there is one. */
    boolean focusOpenQuestion() {
        return focusAnswerIn(offers)
                || focusAnswerIn(questions)
                || focusAnswerIn(words)
                || suspicion.showOpen() && focusAnswerIn(suspicion);
    }

    private List<VBox> panels() {
        return List.of(offers, questions, words, suspicion);
    }

    private static boolean holdsFocus(Parent panel) {
        Node owner = panel.getScene() == null ? null : panel.getScene().getFocusOwner();
        while (owner != null && owner != panel) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /** An answer given can be taken back, but is no question any more. */
    private static boolean isOpen(Node answer) {
        return answer.getStyleClass().contains(OffersView.OPEN);
    }

    private boolean focusAnswerIn(Parent panel) {
        if (!panel.isManaged()) {
            return false;
        }
        Optional<Node> answer =
                Stream.of(".combo-box", ".radio-button", ".button")
                        .flatMap(kind -> panel.lookupAll(kind).stream())
                        .filter(node -> node instanceof Control && !node.isDisabled())
                        .filter(node -> node.isManaged() && !node.getStyleClass().contains("link"))
                        .filter(node -> panel != offers || isOpen(node))
                        .findFirst();
        answer.ifPresent(this::goTo);
        return answer.isPresent();
    }

    /** With large letters the answer may stand below what is seen. */
    private void goTo(Node answer) {
        Forms.focus(answer);
        applyCss();
        layout();
        Sight.bring(this, answer, AROUND);
    }
}
