package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.xml.sax.SAXException;

/** A zipped file: a workbook of Excel or WPS (xlsx, xlsm, xlsb) or of OpenDocument (ods). */
final class ZippedFile {
    private final String fileName;
    private final Progress progress;

    ZippedFile(String fileName, Progress progress) {
        this.fileName = fileName;
        this.progress = progress;
    }

    List<Table> read(Path file) throws IOException {
        try (Parts parts = new Parts(file, fileName)) {
            return tables(parts);
        } catch (ZipException | EOFException | SAXException e) {
            throw Faults.damaged(fileName, e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Faults.damaged(fileName, e); // names or numbers in the zip that cannot be
        }
    }

    private List<Table> tables(Parts parts) throws IOException, SAXException {
        XlsxRelations root = new XlsxRelations("");
        parts.parse("_rels/.rels", root);
        String book = root.ofType("/officeDocument", "xl/workbook.xml");
        if (parts.has("xl/workbook.bin") && !parts.has(book)) {
            book = "xl/workbook.bin";
        }
        if (parts.has(book)) {
            return book.endsWith(".bin")
                    ? new XlsbFile(fileName, progress).read(parts, book)
                    : new XlsxFile(fileName, progress).read(parts, book);
        }
        if (parts.has("content.xml") && !parts.has("word/document.xml")) {
            return new OdsFile(fileName, progress).read(parts);
        }
        boolean other = parts.has("mimetype") || parts.has("word/document.xml");
        boolean numbers = parts.hasEndingIn(".iwa");
        throw other || numbers ? Faults.unsupported(fileName) : Faults.damaged(fileName, null);
    }
}
