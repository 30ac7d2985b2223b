package app.zhanggui.intake.ui;

import app.zhanggui.intake.ImportResult;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Screen;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The screen 导入导出. */
public final class ImportView implements Screen {
    private static final String LOOK = "/app/zhanggui/intake/ui/intake.css";

    private final ImportViewModel model;
    private final Texts texts;
    private final Runnable toCards;
    private final HBox tools = Forms.row(10);
    private final StackPane body = new StackPane();
    private final SheetTableView table;
    private final ImportSideView side;
    private final Node emptyPage;
    private final Node previewPage;
    private final SalesImportViewModel sales;
    private final SalesImportView salesPage;

    public ImportView(
            ImportViewModel model, SalesImportViewModel sales, Texts texts, Runnable toCards) {
        this.model = model;
        this.texts = texts;
        this.toCards = toCards;
        this.sales = sales;
        sales.follow(model.preview());
        salesPage = new SalesImportView(sales, texts, toCards);
        table = new SheetTableView(model, texts);
        side = new ImportSideView(model, texts, this::saveLeftOut);
        emptyPage = new ImportStartView(texts, this::chooseFile, this::export);
        previewPage = previewPage();
        HBox.setHgrow(tools, Priority.ALWAYS);
        body.getStyleClass().add("import");
        body.getStylesheets()
                .add(Objects.requireNonNull(ImportView.class.getResource(LOOK)).toExternalForm());
        acceptDrops(body);
        model.preview().addListener((o, was, is) -> refill());
        model.result().addListener((o, was, is) -> refill());
        model.shownSheet().addListener((o, was, is) -> refill());
        sales.preview().addListener((o, was, is) -> refill());
        refill();
    }

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public Node body() {
        return body;
    }

    private void refill() {
        IntakePreview preview = model.preview().get();
        if (sales.preview().get() != null) {
            tools.getChildren().clear();
            body.getChildren().setAll(salesPage);
        } else if (model.result().get() != null) {
            tools.getChildren().clear();
            body.getChildren().setAll(done(model.result().get()));
        } else if (preview == null) {
            tools.getChildren().clear();
            body.getChildren().setAll(emptyPage);
        } else {
            table.refill();
            side.refill();
            fillTools(preview);
            body.getChildren().setAll(previewPage);
        }
    }

    private void fillTools(IntakePreview preview) {
        Button go =
                Forms.primary(
                        texts.get("intake.head.import", preview.counts().written()),
                        model::importNow);
        go.setId("import-now");
        go.setDisable(!model.canImport());
        Label about = Forms.muted(about(model.sheet()));
        about.getStyleClass().add("small");
        tools.getChildren().setAll(Forms.tag(preview.file().fileName()), about);
        if (preview.sheets().size() > 1) {
            tools.getChildren().add(sheetBox(preview));
        }
        tools.getChildren()
                .addAll(
                        Forms.gap(),
                        Forms.button(texts.get("intake.head.other"), this::chooseFile),
                        go);
    }

    private String about(PreviewSheet sheet) {
        String name = sheet.name().isEmpty() ? "" : texts.get("intake.head.sheet", sheet.name());
        String header =
                sheet.headerRow() < 0
                        ? texts.get("intake.head.noHeader")
                        : texts.get("intake.head.header", sheet.headerRow() + 1);
        String rows = texts.get("intake.head.rows", sheet.dataRows());
        return name.isEmpty() ? header + " · " + rows : name + " · " + header + " · " + rows;
    }

    private Node sheetBox(IntakePreview preview) {
        ComboBox<String> box = new ComboBox<>();
        box.setAccessibleText(texts.get("intake.sheet.pick"));
        preview.sheets().forEach(sheet -> box.getItems().add(sheet.name()));
        box.getSelectionModel()
                .select(Math.min(model.shownSheet().get(), box.getItems().size() - 1));
        box.getSelectionModel()
                .selectedIndexProperty()
                .addListener((o, was, is) -> model.showSheet(is.intValue()));
        return box;
    }

    private Node previewPage() {
        VBox sheet = new VBox(table);
        sheet.getStyleClass().addAll("panel", "sheet-panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        side.setMinWidth(340);
        side.setPrefWidth(340);
        BorderPane page = new BorderPane(sheet);
        SalesOfferView offer = new SalesOfferView(sales, texts);
        BorderPane.setMargin(offer, new Insets(0, 0, 10, 0));
        page.setTop(offer);
        page.setRight(side);
        page.getStyleClass().add("import-page");
        return page;
    }

    private Node done(ImportResult result) {
        return new ImportDoneView(
                result,
                texts,
                new ImportDoneView.Next(
                        model::undo, model::startAgain, this::saveLeftOut, toCards));
    }

    private void acceptDrops(Node target) {
        target.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        target.setOnDragDropped(
                event -> {
                    List<File> files = event.getDragboard().getFiles();
                    files.stream().findFirst().ifPresent(file -> model.read(file.toPath()));
                    event.setDropCompleted(!files.isEmpty());
                    event.consume();
                });
    }

    private void chooseFile() {
        ListChooserView.ask(texts, body.getScene().getWindow()).ifPresent(model::read);
    }

    private void saveLeftOut() {
        target(texts.get("intake.leftOut.name"), ".xlsx")
                .ifPresent(file -> model.saveLeftOut(file.toPath()));
    }

    private void export(String ending) {
        target(texts.get("intake.export.name") + ending, ending)
                .ifPresent(file -> model.export(file.toPath()));
    }

    private Optional<File> target(String name, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.substring(1), "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(body.getScene().getWindow()))
                .map(
                        file ->
                                file.getName().contains(".")
                                        ? file
                                        : new File(file.getPath() + ending));
    }
}
