package app.zhanggui.print;

import app.zhanggui.work.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF as the eye sees it, for the preview. */
public final class Pages {

    /**
     * A picture of every page, in order.
     *
     * @param dpi dots an inch; 96 shows the sheet in its real size on an ordinary screen
     * @param progress told page by page
     */
    public List<BufferedImage> pictures(Pdf pdf, int dpi, Progress progress) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pictures = new ArrayList<>();
            for (int page = 0; page < pdf.pages(); page++) {
                progress.at(page, pdf.pages());
                pictures.add(renderer.renderImageWithDPI(page, dpi));
            }
            progress.at(pdf.pages(), pdf.pages());
            return List.copyOf(pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
