package app.zhanggui.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * An xlsx file streamed through POI with nothing done to its cells: the measure an import is held
 * to. For {@code bench import} only.
 */
public final class BareReading {
    private BareReading() {}

    /**
     * Streams every cell of a file.
     *
     * @return how many cells there were
     * @throws IOException if it cannot be read as xlsx
     */
    public static long cells(Path xlsx) throws IOException {
        Count count = new Count();
        try (OPCPackage file = OPCPackage.open(xlsx.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(file);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(
                            reader.getStylesTable(),
                            new ReadOnlySharedStringsTable(file),
                            count,
                            false));
            for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                try (InputStream sheet = sheets.next()) {
                    parser.parse(new InputSource(sheet));
                }
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return count.cells;
    }

    private static final class Count implements XSSFSheetXMLHandler.SheetContentsHandler {
        private long cells;

        @Override
        public void startRow(int row) {
            // nothing to do with it
        }

        @Override
        public void endRow(int row) {
            // nothing to do with it
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            cells++;
        }
    }
}
