package app.zhanggui.sheet;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An xlsx or xlsm file, read part by part; only the text of filled cells is held. */
final class XlsxFile {
    private final String fileName;
    private final Progress progress;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    XlsxFile(String fileName, Progress progress) {
        this.fileName = fileName;
        this.progress = progress;
    }

    List<Table> read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().forEach(entry -> parts.putIfAbsent(key(entry.getName()), entry));
            return tables(zip);
        } catch (java.util.zip.ZipException | java.io.EOFException | SAXException e) {
            throw Faults.damaged(fileName, e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Faults.damaged(fileName, e); // names or numbers in the zip that cannot be
        }
    }

    private List<Table> tables(ZipFile zip) throws IOException, SAXException {
        String book = workbookPart(zip);
        XlsxWorkbook workbook = new XlsxWorkbook();
        parse(zip, book, workbook);
        String folder = book.substring(0, book.lastIndexOf('/') + 1);
        XlsxRelations relations = new XlsxRelations(folder);
        String name = book.substring(folder.length());
        parse(zip, folder + "_rels/" + name + ".rels", relations);
        XlsxTexts texts = new XlsxTexts();
        parse(zip, relations.ofType("/sharedStrings", folder + "sharedStrings.xml"), texts);
        XlsxStyles styles = new XlsxStyles();
        parse(zip, relations.ofType("/styles", folder + "styles.xml"), styles);
        CellFormat format = new CellFormat(workbook.since1904());
        List<Table> tables = new ArrayList<>();
        for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
            String part = relations.worksheet(sheet.relation());
            if (part != null && parts.containsKey(key(part))) {
                TableBuilder table = new TableBuilder(fileName);
                parse(zip, part, new XlsxCells(table, texts, styles, format, progress));
                tables.add(table.build(sheet.name(), sheet.hidden()));
            }
        }
        return tables;
    }

    private String workbookPart(ZipFile zip) throws IOException, SAXException {
        XlsxRelations root = new XlsxRelations("");
        parse(zip, "_rels/.rels", root);
        String book = root.ofType("/officeDocument", "xl/workbook.xml");
        if (book.endsWith(".bin") || parts.containsKey("xl/workbook.bin")) {
            throw UserFault.unusable("sheet.fault.xlsb", fileName);
        }
        if (!parts.containsKey(key(book))) {
            boolean other = parts.containsKey("mimetype") || parts.containsKey("word/document.xml");
            boolean numbers = parts.keySet().stream().anyMatch(part -> part.endsWith(".iwa"));
            throw other || numbers ? Faults.unsupported(fileName) : Faults.damaged(fileName, null);
        }
        return book;
    }

    private void parse(ZipFile zip, String part, DefaultHandler handler)
            throws IOException, SAXException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            if (in == null) {
                throw new java.util.zip.ZipException("no bytes of " + part);
            }
            long packed = Math.max(entry.getCompressedSize(), 1);
            Xml.parse(new BoundedInput(in, packed, fileName), handler);
        }
    }

    private static String key(String part) {
        String plain = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
