package app.zhanggui.intake.ui;

import app.zhanggui.intake.ImportResult;
import app.zhanggui.intake.ListPreview;
import app.zhanggui.sheet.TextForm;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The screen 导入导出: one page of it, and what stands above that. */
public final class ImportView implements Screen {
    private static final String LOOK = "/app/zhanggui/intake/ui/intake.css";

    private final ImportViewModel model;
    private final Texts texts;
    private final Modal modal;
    private final Runnable toCards;
    private final StackPane front = new StackPane();
    private final VBox body = new VBox();
    private final HeadBarView head = new HeadBarView();
    private final Node start;
    private final PreviewPageView preview;
    private final ListPagesView lists;
    private final PasswordView password;
    private final Keys keys;

    public ImportView(
            ImportViewModel model,
            SalesImportViewModel sales,
            EntryImportViewModel entries,
            Texts texts,
            Modal modal,
            Runnable toCards) {
        this.model = model;
        this.texts = texts;
        this.modal = modal;
        this.toCards = toCards;
        lists =
                new ListPagesView(
                        sales,
                        entries,
                        texts,
                        new ListPagesView.Ways(model::startAgain, toCards, this::saveLeftOut));
        start = new ImportStartView(texts, this::chooseFile, this::export);
        preview =
                new PreviewPageView(
                        model,
                        texts,
                        lists.offers(),
                        new PreviewPageView.Actions(
                                this::chooseFile,
                                this::importNow,
                                this::saveLeftOut,
                                this::changeForm));
        password = new PasswordView(model.file(), texts);
        keys =
                new Keys("intake.keys.title")
                        .on("Ctrl O", "intake.keys.choose", this::chooseFile)
                        .when("F4", "intake.keys.column", () -> onPage(ImportPageView::pickHere))
                        .when("Delete", "intake.keys.row", () -> onPage(ImportPageView::turnRow))
                        .when(
                                "Ctrl H",
                                "intake.keys.header",
                                () -> onPage(ImportPageView::turnHeader))
                        .when(
                                "F8",
                                "intake.keys.question",
                                () -> onPage(ImportPageView::nextQuestion))
                        .when(
                                "Ctrl Enter",
                                "intake.keys.import",
                                () -> onPage(ImportPageView::importNow))
                        .when("Esc", "intake.keys.leave", lists::leave);
        VBox.setVgrow(front, Priority.ALWAYS);
        body.getChildren().addAll(head.below(), front);
        body.getStyleClass().add("import");
        body.getStylesheets().add(look());
        head.getStylesheets().add(look());
        keys.serve(body, head);
        FileDropView.on(body, model.file()::readFirst);
        follow();
        refill();
    }

    private void follow() {
        lists.follow(model.opened(), this::refill);
        model.opened().addListener((o, was, is) -> preview.begin());
        model.edition().addListener((o, was, is) -> refill());
        model.result().addListener((o, was, is) -> refill());
        model.shownSheet().addListener((o, was, is) -> refill());
        model.stale().addListener((o, was, is) -> refill());
        model.file().locked().addListener((o, was, is) -> askPassword());
        model.file().tries().addListener((o, was, is) -> askPassword());
    }

    /** Where the look of this room is; dialogs stand outside the page and need it too. */
    static String look() {
        return Objects.requireNonNull(ImportView.class.getResource(LOOK)).toExternalForm();
    }

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public Node tools() {
        return head;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public List<Keys> keys() {
        return List.of(keys);
    }

    @Override
    public void shown() {
        model.checkAge();
        focusStart();
    }

    private void refill() {
        Optional<ImportPageView> page = page();
        if (page.filter(preview::equals).isPresent()) {
            preview.refill();
        }
        head.show(page.map(ImportPageView::head).orElse(HeadBarView.Parts.NONE));
        show(page.map(ImportPageView::page).orElseGet(this::pageWithoutList));
    }

    /** The list in front; nothing before a file is chosen and after it was imported. */
    private Optional<ImportPageView> page() {
        boolean chosen = model.preview().get() != null && model.result().get() == null;
        return lists.front().or(() -> chosen ? Optional.of(preview) : Optional.empty());
    }

    private Node pageWithoutList() {
        ImportResult result = model.result().get();
        return result == null
                ? start
                : ImportDoneView.of(
                        result,
                        texts,
                        new DoneView.Next(
                                result.batch().isPresent(),
                                model::undo,
                                model::startAgain,
                                toCards),
                        this::saveLeftOut);
    }

    private void show(Node page) {
        if (!front.getChildren().equals(List.of(page))) {
            front.getChildren().setAll(page);
            focusStart();
        }
    }

    /** The keys begin at what one does first on the page in front. */
    private void focusStart() {
        Node first = body.lookup(".first-focus");
        if (first != null) {
            first.requestFocus();
        }
    }

    private boolean onPage(Predicate<ImportPageView> action) {
        return page().filter(action).isPresent();
    }

    /** At once, or after a look at what is still open. */
    private void importNow() {
        if (model.openQuestions() == 0) {
            model.importNow();
            return;
        }
        modal.show(
                new OpenQuestionsView(
                        model,
                        texts,
                        () -> {
                            modal.close();
                            model.importNow();
                        },
                        () -> {
                            modal.close();
                            preview.nextQuestion();
                        }));
    }

    private void askPassword() {
        boolean asks = model.file().locked().get() != null;
        boolean shown = password.getScene() != null;
        if (asks && !shown) {
            modal.show(password);
        } else if (!asks && shown) {
            modal.close();
        }
    }

    private void changeForm(TextForm form) {
        modal.show(new TextFormView(model.file(), form, texts, modal::close));
    }

    private void chooseFile() {
        ListChooserView.ask(texts, body.getScene().getWindow()).ifPresent(model::read);
    }

    private void saveLeftOut() {
        askLeftOut().ifPresent(model.saving()::saveLeftOut);
    }

    private void saveLeftOut(ListPreview<?> list) {
        askLeftOut().ifPresent(target -> model.saving().saveLeftOut(list, target));
    }

    private Optional<Path> askLeftOut() {
        return SaveChooserView.ask(
                texts.get("intake.leftOut.name"), ".xlsx", body.getScene().getWindow());
    }

    private void export(String ending) {
        String name = texts.get("intake.export.name") + ending;
        SaveChooserView.ask(name, ending, body.getScene().getWindow())
                .ifPresent(model.saving()::export);
    }
}
