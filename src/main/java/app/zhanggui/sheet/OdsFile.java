package app.zhanggui.sheet;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A sheet of OpenDocument (LibreOffice, OpenOffice, WPS), zipped or as one flat file. */
final class OdsFile {
    private final String fileName;
    private final Progress progress;

    OdsFile(String fileName, Progress progress) {
        this.fileName = fileName;
        this.progress = progress;
    }

    List<Table> read(Parts parts) throws IOException, SAXException {
        Locks locks = new Locks();
        parts.parse("META-INF/manifest.xml", locks);
        if (locks.found) {
            throw UserFault.unusable("sheet.fault.password", fileName);
        }
        OdsCells cells = new OdsCells(fileName, progress);
        parts.parse("content.xml", cells);
        if (!cells.isSpreadsheet()) {
            throw Faults.unsupported(fileName);
        }
        return cells.tables();
    }

    List<Table> read(String xml) throws IOException {
        OdsCells cells = new OdsCells(fileName, progress);
        try {
            Xml.parse(new InputSource(new StringReader(xml.stripLeading())), cells);
        } catch (SAXException e) {
            throw Faults.damaged(fileName, e);
        }
        if (!cells.isSpreadsheet()) {
            throw Faults.unsupported(fileName);
        }
        return cells.tables();
    }

    /** Notices that parts are encrypted; POI and we have nothing that opens these. */
    private static final class Locks extends DefaultHandler {
        private boolean found;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes all) {
            found |= local.equals("encryption-data");
        }
    }
}
