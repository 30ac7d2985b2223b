package app.zhanggui.print;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * The printers of this machine. Asking for them may take seconds (a network printer that sleeps):
 * never on the thread of the window.
 */
public final class Printers {

    /** Their names, the one that the system prints to by default first; empty if there is none. */
    public List<String> names() {
        Stream<String> usual =
                Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).stream()
                        .map(PrintService::getName);
        return Stream.concat(usual, Stream.of(services()).map(PrintService::getName))
                .distinct()
                .toList();
    }

    /**
     * Prints every page in its real size on the sheet's real place: a label stays on its label.
     *
     * @throws UserFault if the printer is not there any more or does not take the job
     */
    public void print(Pdf pdf, String printer) {
        PrintService service = service(printer);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(pdf.title());
            job.setPageable(new PDFPageable(document, Orientation.AUTO, false, 0, true));
            job.print();
        } catch (PrinterException e) {
            throw new UserFault(
                    UserFault.Kind.UNUSABLE, Message.of("print.printer.failed", printer), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintService service(String printer) {
        return Stream.of(services())
                .filter(service -> service.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> UserFault.unusable("print.printer.gone", printer));
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(null, null);
    }
}
