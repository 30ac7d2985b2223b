package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of one worksheet, put into a table as they stream by. */
final class XlsxCells extends DefaultHandler {
    private static final int ROWS_A_TICK = 500;
    private static final int MAX_CELL_CHARS = 40_000;
    private static final int MAX_ROWS = 1_048_576;
    private static final int MAX_COLUMNS = 16_384;

    private final TableBuilder table;
    private final XlsxTexts texts;
    private final CellFormat format;
    private final Progress progress;
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean inValue;
    private boolean inCell;
    private int inReading;

    XlsxCells(TableBuilder table, XlsxTexts texts, CellFormat format, Progress progress) {
        this.table = table;
        this.texts = texts;
        this.format = format;
        this.progress = progress;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "col" -> startColumns(attributes);
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v" -> inValue = inCell;
            case "t" -> inValue = inCell && inReading == 0;
            case "rPh" -> inReading++;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int from, int length) {
        if (inValue && value.length() < MAX_CELL_CHARS) {
            value.append(chars, from, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inReading--;
            case "c" -> endCell();
            default -> {}
        }
    }

    private void startColumns(Attributes attributes) {
        if (isHidden(attributes)) {
            int first = number(attributes.getValue("min"));
            table.hideColumns(first - 1, number(attributes.getValue("max")) - 1);
        }
    }

    private static boolean isHidden(Attributes attributes) {
        String hidden = attributes.getValue("hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    private void startRow(Attributes attributes) {
        int given = number(attributes.getValue("r")) - 1;
        row = given >= 0 && given < MAX_ROWS ? given : row + 1;
        column = -1;
        if (isHidden(attributes)) {
            table.hide(row);
        }
        if (row % ROWS_A_TICK == 0) {
            progress.at(row, 0);
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        int given = reference == null ? -1 : columnOf(reference);
        column = given >= 0 && given < MAX_COLUMNS ? given : column + 1;
        String said = attributes.getValue("t");
        type = said == null ? "n" : said;
        style = Math.max(number(attributes.getValue("s")), 0);
        value.setLength(0);
        inCell = true;
    }

    /** A3:A14 */
    private void merge(String reference) {
        String[] corners = reference == null ? new String[0] : reference.split(":");
        if (corners.length == 2) {
            table.merge(
                    rowOf(corners[0]),
                    rowOf(corners[1]),
                    columnOf(corners[0]),
                    columnOf(corners[1]));
        }
    }

    private static int rowOf(String reference) {
        return number(reference.replaceFirst("^[A-Za-z]+", "")) - 1;
    }

    private void endCell() {
        inCell = false;
        if (!value.isEmpty()) {
            String text = text(value.toString());
            table.put(Math.max(row, 0), column, text, format.isCrossedOut(style));
        }
    }

    private String text(String raw) {
        return switch (type) {
            case "s" -> texts.text(number(raw.strip()));
            case "str", "inlineStr" -> XlsxTexts.unescaped(raw);
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> raw;
            case "d" -> raw.strip().replaceFirst("T00:00:00(\\.0+)?Z?$", "").replace('T', ' ');
            default -> seen(raw.strip());
        };
    }

    private String seen(String raw) {
        try {
            return format.text(Double.parseDouble(raw), style);
        } catch (NumberFormatException notANumber) {
            return raw; // some writers put text where a number belongs
        }
    }

    /** The column of a reference such as {@code AB12}, from 0; -1 if it has none. */
    static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = Character.toUpperCase(reference.charAt(i));
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }

    /**
     * A whole number from 0; -1 if the text is none. Called for every cell, so without patterns.
     */
    private static int number(String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
