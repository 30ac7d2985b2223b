package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.ComplaintPrint;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.SuggestionStore;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.customer.AttachmentOwner;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ui.AttachmentsView;
import app.zhanggui.customer.ui.AttachmentsViewModel;
import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.Remembered;
import app.zhanggui.ui.Screen;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableIntegerValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** 投诉: the board of the six stages, the closed complaints, the figures and the lessons. */
public final class ComplaintsView implements Screen {
    private final ComplaintsViewModel model;
    private final SuggestionsViewModel suggestions;
    private final Texts texts;
    private final Modal modal;
    private final NewComplaintView registering;
    private final ComplaintPapersView papers;
    private final BoardPageView board;
    private final ComplaintToolsView tools;
    private final Photos photos;
    private final StackPane body = new StackPane();
    private final EventHandler<WindowEvent> beforeClosing;
    private final Keys keys;

    /** Where complaints and what belongs to them are kept. */
    public record Stores(
            ComplaintStore complaints,
            TargetStore targets,
            SuggestionStore suggestions,
            CustomerStore customers,
            AccessLog accesses) {}

    /** How complaints get onto paper. */
    public record Papers(ComplaintPrint print, PaperView shown) {}

    /** What is around the screen: where it speaks up, and what stays from one start to the next. */
    public record Windows(Notices notices, Modal modal, Remembered remembered) {}

    /** Papers and pictures that hang on the chosen complaint (S4-58). */
    public record Photos(AttachmentsViewModel model, AttachmentsView view) {}

    public ComplaintsView(
            Stores stores,
            Texts texts,
            Jobs jobs,
            Windows windows,
            Papers onPaper,
            Photos photos,
            Consumer<CustomerId> openCard,
            Clock clock) {
        this.texts = texts;
        this.photos = photos;
        modal = windows.modal();
        model =
                new ComplaintsViewModel(
                        stores.complaints(), stores.targets(), jobs, windows.notices(), clock);
        suggestions =
                new SuggestionsViewModel(stores.suggestions(), jobs, windows.notices(), clock);
        registering =
                new NewComplaintView(texts, model, suggestions, stores.customers(), jobs, modal);
        papers =
                new ComplaintPapersView(
                        stores.complaints(),
                        model,
                        suggestions,
                        new ComplaintExportViewModel(stores, texts, jobs, windows.notices(), clock),
                        texts,
                        onPaper);
        board =
                new BoardPageView(
                        texts, model, modal, windows.remembered(), photos, this::printForm);
        beforeClosing = event -> board.commit();
        tools = new ComplaintToolsView(texts, model, this::createNew);
        keys =
                new Keys("shell.rail.complaints")
                        .on("Ctrl Enter", "complaint.keys.finish", board::finish)
                        .when("Ctrl I", "complaint.keys.photos", this::focusPhotos)
                        .on("Alt PgDn", "complaint.keys.moreBoard", () -> board.moveLine(1))
                        .on("Alt PgUp", "complaint.keys.lessBoard", () -> board.moveLine(-1))
                        .told("← ↑ ↓ →", "complaint.keys.move");
        fillBody(openCard);
        model.board().chosenId().addListener((o, was, is) -> photos.model().show(owner()));
        model.refresh();
    }

    private Optional<AttachmentOwner> owner() {
        return model.board()
                .chosen()
                .map(one -> AttachmentOwner.row(one.customer(), one.id().value()));
    }

    private void fillBody(Consumer<CustomerId> openCard) {
        FiguresView figures =
                new FiguresView(
                        texts,
                        model.figures(),
                        new FiguresView.Actions(
                                papers::figures,
                                () -> papers.export(window()),
                                this::changeTargets),
                        openCard);
        LessonsView lessons =
                new LessonsView(
                        texts,
                        lesson -> show(lesson.complaint()),
                        papers::lessons,
                        () -> papers.exportLessons(window()));
        model.lessons().addListener((o, was, is) -> lessons.show(is));
        lessons.show(model.lessons().get());
        SuggestionsView proposed =
                new SuggestionsView(
                        texts,
                        suggestions,
                        new SuggestionsView.Actions(
                                registering::suggest,
                                papers::suggestions,
                                () -> papers.exportSuggestions(window()),
                                registering::correct),
                        openCard);
        VBox empty = emptyPage();
        board.visibleProperty().bind(visibleOn(EnumSet.of(Page.BOARD, Page.CLOSED)));
        figures.visibleProperty().bind(visibleOn(EnumSet.of(Page.FIGURES)));
        lessons.visibleProperty().bind(visibleOn(EnumSet.of(Page.LESSONS)));
        proposed.visibleProperty().bind(model.page().isEqualTo(Page.SUGGESTIONS));
        empty.visibleProperty().bind(proposed.visibleProperty().not().and(model.empty()));
        body.getStyleClass().add("complaints");
        LookView.dress(body);
        body.getChildren().addAll(board, figures, lessons, proposed, empty);
        body.getChildren().forEach(page -> page.managedProperty().bind(page.visibleProperty()));
        body.addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        body.sceneProperty()
                .flatMap(javafx.scene.Scene::windowProperty)
                .addListener((o, was, is) -> follow(was, is));
    }

    private BooleanBinding visibleOn(Set<Page> pages) {
        return Bindings.createBooleanBinding(
                () -> !model.empty().get() && pages.contains(model.page().get()),
                model.empty(),
                model.page());
    }

    private VBox emptyPage() {
        Label title = Forms.styled(texts.get("complaint.empty.title"), "dialog-title");
        Label text = Forms.muted(texts.get("complaint.empty.text"));
        text.setWrapText(true);
        VBox page =
                new VBox(
                        title,
                        text,
                        Forms.primary(texts.get("complaint.register.open"), this::createNew));
        page.getStyleClass().add("empty");
        return page;
    }

    /** What was typed last must not be lost when the window is closed over it. */
    private void follow(Window was, Window is) {
        if (was != null) {
            was.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, beforeClosing);
        }
        if (is != null) {
            is.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, beforeClosing);
        }
    }

    private Window window() {
        return body.getScene().getWindow();
    }

    private void changeTargets() {
        modal.show(new TargetDaysView(texts, model.book().targets(), model::follow, modal::close));
    }

    @Override
    public List<Keys> keys() {
        return List.of(keys);
    }

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public void shown() {
        model.refresh();
        suggestions.refresh();
        board.focusChosen();
    }

    @Override
    public boolean focusSearch() {
        tools.focusSearch();
        return true;
    }

    @Override
    public boolean createNew() {
        register(Optional.empty());
        return true;
    }

    private boolean focusPhotos() {
        boolean anyChosen = model.board().chosen().isPresent();
        if (anyChosen) {
            board.focusPhotos();
        }
        return anyChosen;
    }

    /** Begins a complaint, from wherever; of a customer, or of one to be picked. */
    public void register(Optional<CustomerId> customer) {
        board.commit();
        registering.begin(customer);
    }

    /** Ctrl+P: what the open page shows. */
    @Override
    public boolean print() {
        switch (model.page().get()) {
            case BOARD -> {
                return printForm();
            }
            case CLOSED -> papers.register();
            case FIGURES -> papers.figures();
            case LESSONS -> papers.lessons();
            case SUGGESTIONS -> papers.suggestions();
        }
        return true;
    }

    private boolean printForm() {
        board.commit();
        ComplaintLine chosen = model.board().selected().get();
        if (chosen != null) {
            papers.form(chosen, photos.model().shown().size());
        }
        return chosen != null;
    }

    /** Shows one complaint, from wherever it was clicked. */
    public void show(ComplaintId complaint) {
        model.find(complaint);
    }

    /** Shows what customers proposed. */
    public void showSuggestions() {
        model.page().set(Page.SUGGESTIONS);
    }

    @Override
    public Optional<ObservableIntegerValue> waiting() {
        return Optional.of(model.waiting());
    }
}
