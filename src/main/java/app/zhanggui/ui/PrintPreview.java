package app.zhanggui.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/**
 * The sheets as they will come out of the printer, page by page; from here to a file or to paper.
 */
public final class PrintPreview extends VBox {
    private final Document document;
    private final Texts texts;
    private final Jobs jobs;
    private final Notices notices;
    private final Runnable close;
    private final ImageView sheet = new ImageView();
    private final Label number = new Label();
    private final Button back;
    private final Button on;
    private final ComboBox<String> printers = new ComboBox<>();
    private final Button print;
    private int page;

    /**
     * What is looked at.
     *
     * @param title also the name proposed for the file
     * @param pages in order, at least one
     * @param save writes the PDF; runs as a job
     * @param printers names of the printers, the usual one first; asked as a job, for it may wait
     * @param print prints to the printer of that name; runs as a job
     */
    public record Document(
            String title,
            List<Image> pages,
            Consumer<Path> save,
            Supplier<List<String>> printers,
            Consumer<String> print) {
        public Document {
            pages = List.copyOf(pages);
        }
    }

    public PrintPreview(
            Document document, Texts texts, Jobs jobs, Notices notices, Runnable close) {
        this.document = document;
        this.texts = texts;
        this.jobs = jobs;
        this.notices = notices;
        this.close = close;
        back = Forms.button("‹", () -> turn(-1));
        on = Forms.button("›", () -> turn(1));
        print = Forms.primary(texts.get("ui.preview.print"), this::print);
        getStyleClass().addAll("dialog", "print-preview");
        getChildren().addAll(head(), paper(), foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        turn(0);
        findPrinters();
    }

    private HBox head() {
        Button shut = Forms.link(texts.get("ui.close"), close);
        return Forms.row(
                8,
                Forms.styled(document.title(), "dialog-title"),
                Forms.gap(),
                back,
                number,
                on,
                shut);
    }

    private ScrollPane paper() {
        sheet.setPreserveRatio(true);
        sheet.setSmooth(true);
        sheet.getStyleClass().add("image-view");
        StackPane ground = new StackPane(sheet);
        ground.getStyleClass().add("print-ground");
        ScrollPane scroll = new ScrollPane(ground);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("print-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty()
                .addListener(
                        (o, was, is) -> {
                            sheet.setFitWidth(Math.max(100, is.getWidth() - 24));
                            sheet.setFitHeight(Math.max(100, is.getHeight() - 24));
                        });
        return scroll;
    }

    private HBox foot() {
        printers.setPromptText(texts.get("ui.preview.searching"));
        printers.setDisable(true);
        print.setDisable(true);
        HBox foot =
                Forms.buttons(
                        Forms.fieldLabel(texts.get("ui.preview.printer")),
                        printers,
                        Forms.gap(),
                        Forms.button(texts.get("ui.preview.save"), this::save),
                        print);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void findPrinters() {
        jobs.run(
                Message.of("ui.preview.searching"),
                progress -> document.printers().get(),
                names -> {
                    printers.getItems().setAll(names);
                    printers.getSelectionModel().selectFirst();
                    printers.setPromptText(texts.get("ui.preview.noPrinter"));
                    printers.setDisable(names.isEmpty());
                    print.setDisable(names.isEmpty());
                });
    }

    private void turn(int pages) {
        int count = document.pages().size();
        page = Math.max(0, Math.min(count - 1, page + pages));
        sheet.setImage(document.pages().get(page));
        number.setText((page + 1) + " / " + count);
        back.setDisable(page == 0);
        on.setDisable(page == count - 1);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            turn(1);
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            turn(-1);
        } else {
            return;
        }
        event.consume();
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(document.title() + ".pdf");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            Path file = chosen.toPath();
            jobs.run(
                    Message.of("ui.preview.saving"),
                    progress -> {
                        document.save().accept(file);
                        return file;
                    },
                    saved -> notices.done(Message.of("ui.preview.saved", saved.toString())));
        }
    }

    private void print() {
        String printer = printers.getValue();
        jobs.run(
                Message.of("ui.preview.printing"),
                progress -> {
                    document.print().accept(printer);
                    return printer;
                },
                used -> notices.done(Message.of("ui.preview.printed", used)));
    }
}
