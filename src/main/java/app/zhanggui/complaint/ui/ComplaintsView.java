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
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.Remembered;
import app.zhanggui.ui.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableIntegerValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** 投诉: the board of the six stages, the closed complaints, the figures and the lessons. */
public final class ComplaintsView implements Screen {
    private final ComplaintsViewModel model;
    private final SuggestionsViewModel suggestions;
    private final NewComplaintView registering;
    private final ComplaintPapersView papers;
    private final BoardPageView board;
    private final ComplaintToolsView tools;
    private final Photos photos;
    private final ComplaintPagesView body;
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
        this.photos = photos;
        Modal modal = windows.modal();
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
        body =
                new ComplaintPagesView(
                        texts,
                        model,
                        suggestions,
                        new ComplaintPagesView.Parts(board, registering, papers, modal),
                        this::createNew,
                        openCard);
        body.addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        body.sceneProperty()
                .flatMap(Scene::windowProperty)
                .addListener((o, was, is) -> follow(was, is));
        model.board().chosenId().addListener((o, was, is) -> photos.model().show(owner()));
        model.refresh();
    }

    private Optional<AttachmentOwner> owner() {
        return model.board()
                .chosen()
                .map(one -> AttachmentOwner.row(one.customer(), one.id().value()));
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
