package app.zhanggui.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sets documents in pages. Every character is drawn with the embedded font, {@value #FONT}, so that
 * the paper looks the same on every machine; what the font has not is drawn as 〓, as printers do.
 */
public final class PdfMaker {
    /** The name under which style sheets find the font, in weights 400 and 700. */
    public static final String FONT = "Noto Sans SC";

    private static final String FONT_FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";

    /** Warns at every document of the font's variant table, which nothing here uses. */
    private static final Logger FONT_LOG = Logger.getLogger("org.apache.fontbox");

    private static final String NO_GLYPH = "〓";

    public PdfMaker() {
        XRLog.setLoggingEnabled(false);
        FONT_LOG.setLevel(Level.SEVERE);
    }

    /**
     * The document in pages, as PDF/A: whole in itself, readable in twenty years. (It also keeps
     * the library from searching all fonts of the machine, which takes seconds.) A page it could
     * not set is our bug, not the owner's.
     */
    public Pdf make(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = renderer(document, bytes)) {
            int pages = pages(renderer);
            renderer.createPDF();
            return new Pdf(document.title(), bytes.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages the document would fill; a third of the work of making it. */
    public int pages(Document document) {
        try (PdfBoxRenderer renderer = renderer(document, new ByteArrayOutputStream())) {
            return pages(renderer);
        }
    }

    private static int pages(PdfBoxRenderer renderer) {
        renderer.layout();
        return renderer.getRootBox().getLayer().getPages().size();
    }

    private PdfBoxRenderer renderer(Document document, ByteArrayOutputStream bytes) {
        return new PdfRendererBuilder()
                .withHtmlContent(document.xhtml(), null)
                .useDefaultPageSize(
                        document.paper().width(), document.paper().height(), PageSizeUnits.MM)
                .useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true)
                .useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true)
                .useReplacementText(NO_GLYPH)
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .toStream(bytes)
                .buildPdfRenderer();
    }

    private static FSSupplier<InputStream> font(String weight) {
        return () -> PdfMaker.class.getResourceAsStream(FONT_FOLDER + weight + ".ttf");
    }
}
