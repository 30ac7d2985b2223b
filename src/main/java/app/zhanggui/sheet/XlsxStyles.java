package app.zhanggui.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the number formats of an xlsx file. */
final class XlsxStyles extends DefaultHandler {
    private final NumberFormats formats = new NumberFormats();
    private boolean inCellStyles;

    NumberFormats formats() {
        return formats;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "numFmt" -> formats.name(number(attributes), code(attributes));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    formats.addStyle(number(attributes));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (local.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private static String code(Attributes attributes) {
        String code = attributes.getValue("formatCode");
        return code == null ? "" : code;
    }

    private static int number(Attributes attributes) {
        String value = attributes.getValue("numFmtId");
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
}
