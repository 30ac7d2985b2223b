package app.zhanggui.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the number formats and the fonts of an xlsx file. */
final class XlsxStyles extends DefaultHandler {
    private final CellStyles styles = new CellStyles();
    private boolean inCellStyles;
    private boolean inFonts;
    private boolean crossesOut;

    CellStyles styles() {
        return styles;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "numFmt" -> styles.name(number(attributes, "numFmtId"), code(attributes));
            case "fonts" -> inFonts = true;
            case "font" -> crossesOut = false;
            case "strike" -> crossesOut = isOn(attributes);
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    styles.addStyle(number(attributes, "numFmtId"), number(attributes, "fontId"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "cellXfs" -> inCellStyles = false;
            case "fonts" -> inFonts = false;
            case "font" -> {
                if (inFonts) {
                    styles.addFont(crossesOut);
                }
            }
            default -> {}
        }
    }

    private static String code(Attributes attributes) {
        String code = attributes.getValue("formatCode");
        return code == null ? "" : code;
    }

    private static boolean isOn(Attributes attributes) {
        String value = attributes.getValue("val");
        return value == null || value.equals("1") || value.equals("true");
    }

    private static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
}
