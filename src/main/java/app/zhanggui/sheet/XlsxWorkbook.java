package app.zhanggui.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook in their order, and where its days are counted from. */
final class XlsxWorkbook extends DefaultHandler {
    record Sheet(String name, boolean hidden, String relation) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("sheet")) {
            String name = attributes.getValue("name");
            String state = attributes.getValue("state");
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new Sheet(name == null ? "" : name, hidden, relation(attributes)));
        } else if (local.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            since1904 = "1".equals(value) || "true".equals(value);
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    /** The attribute {@code r:id}, whose namespace differs between Strict and ordinary files. */
    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
