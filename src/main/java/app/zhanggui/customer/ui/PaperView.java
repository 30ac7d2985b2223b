package app.zhanggui.customer.ui;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.print.Pages;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.Printers;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.PrintPreview;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

/**
 * A paper laid on the screen before it is printed or saved. The papers of all rooms go through
 * here, so what is seen, saved and printed is always one PDF.
 */
public final class PaperView {
    /** Sharp enough to read the smallest letters of a sheet. */
    private static final int PREVIEW_DPI = 130;

    private final Texts texts;
    private final Jobs jobs;
    private final Modal modal;
    private final Notices notices;
    private final AccessLog accesses;
    private final Pages pages = new Pages();
    private final Printers printers = new Printers();

    private record Sheets(Pdf pdf, List<BufferedImage> pictures) {}

    public PaperView(Texts texts, Jobs jobs, Modal modal, Notices notices) {
        this(texts, jobs, modal, notices, AccessLog.none());
    }

    /**
     * @param accesses where each print and each saved file is noted
     */
    public PaperView(Texts texts, Jobs jobs, Modal modal, Notices notices, AccessLog accesses) {
        this.texts = texts;
        this.jobs = jobs;
        this.modal = modal;
        this.notices = notices;
        this.accesses = accesses;
    }

    /**
     * Makes the paper as a job, and shows it.
     *
     * @param title what is being done, while it lasts
     */
    public void show(Message title, Jobs.Work<Pdf> paper) {
        jobs.run(
                title,
                progress -> {
                    Pdf pdf = paper.run(progress);
                    return new Sheets(pdf, pages.pictures(pdf, PREVIEW_DPI, progress));
                },
                this::preview);
    }

    private void preview(Sheets sheets) {
        PrintPreview.Document document =
                new PrintPreview.Document(
                        sheets.pdf().title(),
                        sheets.pictures().stream().map(PaperView::image).toList(),
                        file -> save(sheets.pdf(), file),
                        printers::names,
                        printer -> print(sheets.pdf(), printer));
        modal.show(new PrintPreview(document, texts, jobs, notices, modal::close));
    }

    private void save(Pdf pdf, Path file) {
        pdf.save(file);
        accesses.note(Access.Kind.PDF, what(pdf), AccessLog.Out.to(file.toString()));
    }

    private void print(Pdf pdf, String printer) {
        printers.print(pdf, printer);
        accesses.note(Access.Kind.PRINT, what(pdf), AccessLog.Out.to(printer));
    }

    private static Message what(Pdf pdf) {
        return Message.of("customer.access.paper", pdf.title(), pdf.pages());
    }

    private static Image image(BufferedImage picture) {
        return SwingFXUtils.toFXImage(picture, null);
    }
}
