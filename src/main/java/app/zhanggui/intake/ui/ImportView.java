package app.zhanggui.intake.ui;

import app.zhanggui.intake.ImportResult;
import app.zhanggui.sheet.TextForm;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Screen;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The screen 导入导出. */
public final class ImportView implements Screen {
    private static final String LOOK = "/app/zhanggui/intake/ui/intake.css";

    private final ImportViewModel model;
    private final Texts texts;
    private final Modal modal;
    private final Runnable toCards;
    private final StackPane body = new StackPane();
    private final ImportHeadView head;
    private final PreviewPageView preview;
    private final Node start;
    private final SalesImportViewModel sales;
    private final SalesImportView salesPage;
    private final EntryImportViewModel entries;
    private final EntryImportView entriesPage;
    private final PasswordView password;
    private final Keys keys;

    public ImportView(
            ImportViewModel model,
            SalesImportViewModel sales,
            EntryImportViewModel entries,
            Texts texts,
            Modal modal,
            Runnable toCards) {
        this.sales = sales;
        sales.follow(model.preview());
        salesPage =
                new SalesImportView(
                        sales, texts, new SalesImportView.Next(model::startAgain, toCards));
        this.entries = entries;
        entries.follow(model.preview());
        entriesPage = new EntryImportView(entries, texts, toCards);
        this.model = model;
        this.texts = texts;
        this.modal = modal;
        this.toCards = toCards;
        head =
                new ImportHeadView(
                        model,
                        texts,
                        new ImportHeadView.Actions(
                                this::chooseFile, this::importNow, this::nextQuestion));
        preview =
                new PreviewPageView(
                        model,
                        texts,
                        new VBox(
                                8,
                                new SalesOfferView(sales, texts),
                                new EntryOfferView(entries, texts)),
                        this::saveLeftOut,
                        this::changeForm);
        start = new ImportStartView(texts, this::chooseFile, this::export);
        password = new PasswordView(model.file(), texts);
        keys =
                new Keys("intake.keys.title")
                        .on("Ctrl O", "intake.keys.choose", this::chooseFile)
                        .when("F4", "intake.keys.column", this::pickHere)
                        .when("F8", "intake.keys.question", this::nextQuestion)
                        .when("Ctrl Enter", "intake.keys.import", this::importByKey);
        body.getStyleClass().add("import");
        body.getStylesheets().add(look());
        head.getStylesheets().add(look());
        body.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        head.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        FileDropView.on(body, model::read);
        model.edition().addListener((o, was, is) -> refill());
        model.result().addListener((o, was, is) -> refill());
        model.shownSheet().addListener((o, was, is) -> refill());
        model.stale().addListener((o, was, is) -> refill());
        sales.preview().addListener((o, was, is) -> refill());
        entries.preview().addListener((o, was, is) -> refill());
        model.file().locked().addListener((o, was, is) -> askPassword());
        model.file().tries().addListener((o, was, is) -> askPassword());
        refill();
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
        if (sales.preview().get() != null) {
            head.clear();
            show(salesPage);
        } else if (entries.preview().get() != null) {
            head.clear();
            show(entriesPage);
        } else if (model.result().get() != null) {
            head.clear();
            show(done(model.result().get()));
        } else if (model.preview().get() == null) {
            head.clear();
            show(start);
        } else {
            head.refill();
            preview.refill();
            show(preview);
        }
    }

    private void show(Node page) {
        if (!body.getChildren().equals(List.of(page))) {
            body.getChildren().setAll(page);
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

    private Node done(ImportResult result) {
        return new ImportDoneView(
                result,
                texts,
                new ImportDoneView.Next(
                        model::undo, model::startAgain, this::saveLeftOut, toCards));
    }

    private boolean pickHere() {
        return isPreviewInFront() && preview.pickHere();
    }

    private boolean nextQuestion() {
        return isPreviewInFront() && preview.focusOpenQuestion();
    }

    private boolean isPreviewInFront() {
        return preview.getParent() == body;
    }

    private boolean importByKey() {
        boolean can = isPreviewInFront() && model.canImport() && !model.stale().get();
        if (can) {
            importNow();
        }
        return can;
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
                            nextQuestion();
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
        SaveChooserView.ask(texts.get("intake.leftOut.name"), ".xlsx", body.getScene().getWindow())
                .ifPresent(model.saving()::saveLeftOut);
    }

    private void export(String ending) {
        String name = texts.get("intake.export.name") + ending;
        SaveChooserView.ask(name, ending, body.getScene().getWindow())
                .ifPresent(model.saving()::export);
    }
}
