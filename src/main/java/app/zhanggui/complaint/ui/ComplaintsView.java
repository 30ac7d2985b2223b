package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintFigures;
import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.ComplaintPrint;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.FigureSpan;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.print.Pdf;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.Screen;
import app.zhanggui.work.Progress;
import java.io.File;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** 投诉: the board of the six stages, below it the chosen complaint (S4-57). */
public final class ComplaintsView implements Screen {
    /** Shares of the screen where large letters leave less room; the style sheet says the most. */
    private static final double BOARD_SHARE = 0.42;

    private static final double LOG_SHARE = 0.29;

    private final ComplaintsViewModel model;
    private final ComplaintStore store;
    private final CustomerStore customers;
    private final Texts texts;
    private final Jobs jobs;
    private final Modal modal;
    private final Papers papers;
    private final Consumer<CustomerId> openCard;
    private final BoardView board;
    private final DetailView detail;
    private final LogView log;
    private final ComplaintToolsView tools;
    private final StackPane body = new StackPane();
    private final EventHandler<WindowEvent> beforeClosing;
    private final Keys keys;

    /** How complaints get onto paper. */
    public record Papers(ComplaintPrint print, PaperView shown) {}

    public ComplaintsView(
            ComplaintStore store,
            TargetStore targets,
            CustomerStore customers,
            Texts texts,
            Jobs jobs,
            Notices notices,
            Modal modal,
            Papers papers,
            Consumer<CustomerId> openCard,
            Clock clock) {
        this.store = store;
        this.customers = customers;
        this.texts = texts;
        this.jobs = jobs;
        this.modal = modal;
        this.papers = papers;
        this.openCard = openCard;
        model = new ComplaintsViewModel(store, targets, jobs, notices, clock);
        board = new BoardView(texts, model.board(), stage -> detail().moveTo(stage));
        detail = new DetailView(texts, model, modal, this::print);
        log = new LogView(texts, model);
        beforeClosing = event -> detail.commit();
        tools = new ComplaintToolsView(texts, model, this::createNew);
        keys =
                new Keys("shell.rail.complaints")
                        .on("Ctrl Enter", "complaint.keys.finish", detail::finish)
                        .told("← ↑ ↓ →", "complaint.keys.move");
        fillBody();
        model.board().selected().addListener((o, was, is) -> showChosen(is));
        model.refresh();
    }

    private DetailView detail() {
        return detail;
    }

    private void fillBody() {
        ClosedView closed = new ClosedView(texts, model.board());
        closed.visibleProperty().bind(model.board().closedShown());
        board.visibleProperty().bind(model.board().closedShown().not());
        StackPane top = new StackPane(board, closed);
        top.getStyleClass().add("board-place");
        HBox.setHgrow(detail, Priority.ALWAYS);
        Label nothing = Forms.muted(texts.get("complaint.nothing"));
        HBox below = new HBox(12, detail, log);
        VBox.setVgrow(below, Priority.ALWAYS);
        below.visibleProperty().bind(model.board().selected().isNotNull());
        nothing.visibleProperty().bind(model.board().selected().isNull());
        StackPane bottom = new StackPane(nothing, below);
        bottom.setMinHeight(0);
        bottom.setPrefHeight(0);
        VBox.setVgrow(bottom, Priority.ALWAYS);
        VBox full = new VBox(12, top, bottom);
        top.prefHeightProperty().bind(full.heightProperty().multiply(BOARD_SHARE));
        log.prefWidthProperty().bind(full.widthProperty().multiply(LOG_SHARE));
        VBox empty = emptyPage();
        FiguresView figures =
                new FiguresView(
                        texts,
                        model.figures(),
                        new FiguresView.Actions(
                                this::printFigures, this::export, this::changeTargets),
                        openCard);
        LessonsView lessons =
                new LessonsView(texts, lesson -> show(lesson.complaint()), this::printLessons);
        model.figures().figures().addListener((o, was, is) -> lessons.show(model.book()));
        full.visibleProperty().bind(visibleOn(EnumSet.of(Page.BOARD, Page.CLOSED)));
        figures.visibleProperty().bind(visibleOn(EnumSet.of(Page.FIGURES)));
        lessons.visibleProperty().bind(visibleOn(EnumSet.of(Page.LESSONS)));
        empty.visibleProperty().bind(model.empty());
        body.getStyleClass().add("complaints");
        LookView.dress(body);
        body.getChildren().addAll(full, figures, lessons, empty);
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

    private void showChosen(ComplaintLine line) {
        if (line != null) {
            detail.show(line);
            log.show(line);
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
        board.focusChosen();
    }

    @Override
    public boolean focusSearch() {
        tools.focusSearch();
        return true;
    }

    @Override
    public boolean createNew() {
        detail.commit();
        jobs.run(
                Message.of("complaint.job.customers"),
                progress -> customers.lines(),
                lines -> openRegister(lines, Optional.empty()));
        return true;
    }

    /** Ctrl+P: what the open page shows. */
    @Override
    public boolean print() {
        switch (model.page().get()) {
            case BOARD -> {
                return printForm();
            }
            case CLOSED -> printRegister();
            case FIGURES -> printFigures();
            case LESSONS -> printLessons();
        }
        return true;
    }

    private void printRegister() {
        FigureSpan span = model.figures().span();
        papers.shown()
                .show(
                        Message.of("complaint.job.print"),
                        progress -> papers.print().register(store.book(), span));
    }

    private void printFigures() {
        ComplaintFigures figures = model.figures().figures().get();
        papers.shown()
                .show(
                        Message.of("complaint.job.print"),
                        progress -> papers.print().figures(figures));
    }

    private void printLessons() {
        papers.shown()
                .show(
                        Message.of("complaint.job.print"),
                        progress -> papers.print().lessons(store.book()));
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(texts.get("complaint.export.sheet") + ".xlsx");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("complaint.export.kind"), "*.xlsx"));
        File target = chooser.showSaveDialog(body.getScene().getWindow());
        if (target != null) {
            model.export(texts, target.toPath());
        }
    }

    private void changeTargets() {
        modal.show(new TargetDaysView(texts, model.book().targets(), model::follow, modal::close));
    }

    private boolean printForm() {
        detail.commit();
        ComplaintLine chosen = model.board().selected().get();
        if (chosen == null) {
            return false;
        }
        papers.shown().show(Message.of("complaint.job.print"), progress -> form(chosen, progress));
        return true;
    }

    /** As it stands in the card file once what was just typed is written. */
    private Pdf form(ComplaintLine seen, Progress progress) {
        ComplaintBook book = store.book();
        ComplaintLine now = book.line(seen.complaint().id()).orElse(seen);
        return papers.print().form(book, now, progress);
    }

    /** Begins a complaint of a customer, from its card. */
    public void registerFor(CustomerId customer) {
        jobs.run(
                Message.of("complaint.job.customers"),
                progress -> customers.lines(),
                lines -> openRegister(lines, Optional.of(customer)));
    }

    private void openRegister(List<CardLine> lines, Optional<CustomerId> customer) {
        RegisterViewModel dialog = new RegisterViewModel();
        dialog.show(lines);
        customer.flatMap(id -> lines.stream().filter(l -> l.id().equals(id)).findFirst())
                .ifPresent(dialog::choose);
        modal.show(
                new RegisterView(
                        texts,
                        dialog,
                        () -> model.register(dialog.registration(), modal::close),
                        modal::close));
    }

    /** Shows one complaint, from wherever it was clicked. */
    public void show(ComplaintId complaint) {
        model.find(complaint);
    }

    @Override
    public Optional<ObservableIntegerValue> waiting() {
        return Optional.of(model.waiting());
    }
}
