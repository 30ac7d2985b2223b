package app.zhanggui.complaint.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * The pages of the complaints' screen, one of them seen; what is begun where there is nothing yet.
 */
final class ComplaintPagesView extends StackPane {
    private final Texts texts;
    private final ComplaintsViewModel model;
    private final Parts parts;

    /** What the pages are made of and what they call. */
    record Parts(
            BoardPageView board,
            NewComplaintView registering,
            ComplaintPapersView papers,
            Modal modal) {}

    ComplaintPagesView(
            Texts texts,
            ComplaintsViewModel model,
            SuggestionsViewModel suggestions,
            Parts parts,
            Runnable register,
            Consumer<CustomerId> openCard) {
        this.texts = texts;
        this.model = model;
        this.parts = parts;
        getStyleClass().add("complaints");
        LookView.dress(this);
        FiguresView figures = figures(openCard);
        LessonsView lessons = lessons();
        SuggestionsView proposed = suggestions(suggestions, openCard);
        VBox empty = empty(register);
        parts.board().visibleProperty().bind(on(EnumSet.of(Page.BOARD, Page.CLOSED)));
        figures.visibleProperty().bind(on(EnumSet.of(Page.FIGURES)));
        lessons.visibleProperty().bind(on(EnumSet.of(Page.LESSONS)));
        proposed.visibleProperty().bind(model.page().isEqualTo(Page.SUGGESTIONS));
        empty.visibleProperty().bind(proposed.visibleProperty().not().and(model.empty()));
        getChildren().addAll(parts.board(), figures, lessons, proposed, empty);
        getChildren().forEach(page -> page.managedProperty().bind(page.visibleProperty()));
    }

    private FiguresView figures(Consumer<CustomerId> openCard) {
        return new FiguresView(
                texts,
                model.figures(),
                new FiguresView.Actions(
                        parts.papers()::figures,
                        () -> parts.papers().export(window()),
                        this::changeTargets),
                openCard);
    }

    private LessonsView lessons() {
        LessonsView lessons =
                new LessonsView(
                        texts,
                        lesson -> model.find(lesson.complaint()),
                        parts.papers()::lessons,
                        () -> parts.papers().exportLessons(window()));
        model.lessons().addListener((o, was, is) -> lessons.show(is));
        lessons.show(model.lessons().get());
        return lessons;
    }

    private SuggestionsView suggestions(
            SuggestionsViewModel suggestions, Consumer<CustomerId> openCard) {
        return new SuggestionsView(
                texts,
                suggestions,
                new SuggestionsView.Actions(
                        parts.registering()::suggest,
                        parts.papers()::suggestions,
                        () -> parts.papers().exportSuggestions(window()),
                        parts.registering()::correct),
                openCard);
    }

    private VBox empty(Runnable register) {
        Label text = Forms.muted(texts.get("complaint.empty.text"));
        text.setWrapText(true);
        VBox page =
                new VBox(
                        Forms.styled(texts.get("complaint.empty.title"), "dialog-title"),
                        text,
                        Forms.primary(texts.get("complaint.register.open"), register));
        page.getStyleClass().add("empty");
        return page;
    }

    private BooleanBinding on(Set<Page> pages) {
        return Bindings.createBooleanBinding(
                () -> !model.empty().get() && pages.contains(model.page().get()),
                model.empty(),
                model.page());
    }

    private void changeTargets() {
        parts.modal()
                .show(
                        new TargetDaysView(
                                texts,
                                model.book().targets(),
                                model::follow,
                                parts.modal()::close));
    }

    private Window window() {
        return getScene().getWindow();
    }
}
