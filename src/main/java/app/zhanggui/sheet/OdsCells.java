package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The cells of an OpenDocument sheet as they stream by. A cell or row can say that it is repeated a
 * million times; blank ones then only move the place on, filled ones are bounded by the table.
 */
final class OdsCells extends DefaultHandler {
    private static final int MAX_ROWS = 1_048_576;
    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_CHARS = 40_000;

    private record Filled(int column, int times, String text) {}

    private final String fileName;
    private final Progress progress;
    private final List<Table> tables = new ArrayList<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Filled> filled = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TableBuilder table;
    private String tableName = "";
    private boolean tableHidden;
    private String styleName = "";
    private boolean spreadsheet;
    private int row;
    private int rowTimes;
    private boolean rowHidden;
    private int column;
    private OdsValue value;
    private int aside;
    private int paragraphs;

    OdsCells(String fileName, Progress progress) {
        this.fileName = fileName;
        this.progress = progress;
    }

    boolean isSpreadsheet() {
        return spreadsheet;
    }

    List<Table> tables() {
        return tables;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "spreadsheet" -> spreadsheet = true;
            case "style" -> styleName = said(attributes, "name");
            case "table-properties" -> rememberHidden(attributes);
            case "annotation", "shapes", "frame", "custom-shape", "ruby-text", "tracked-changes" ->
                    aside++;
            default -> inSheet(local, attributes);
        }
    }

    private void inSheet(String local, Attributes attributes) {
        if (aside > 0) {
            return;
        }
        switch (local) {
            case "table" -> startTable(attributes);
            case "table-column" -> startColumns(attributes);
            case "table-row" -> startRow(attributes);
            case "table-cell", "covered-table-cell" -> startCell(attributes);
            case "p" -> {
                text.append(paragraphs++ > 0 ? "\n" : "");
            }
            case "s" -> text.append(" ".repeat(Math.min(times(attributes, "c"), 100)));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int from, int length) {
        if (value != null && paragraphs > 0 && aside == 0 && text.length() < MAX_CHARS) {
            text.append(chars, from, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "annotation", "shapes", "frame", "custom-shape", "ruby-text", "tracked-changes" ->
                    aside--;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table-row" -> endRow();
            case "table" -> endTable();
            default -> {}
        }
    }

    private void rememberHidden(Attributes attributes) {
        if (said(attributes, "display").equals("false")) {
            hiddenStyles.add(styleName);
        }
    }

    private void startTable(Attributes attributes) {
        table = new TableBuilder(fileName);
        tableName = said(attributes, "name");
        tableHidden = hiddenStyles.contains(said(attributes, "style-name"));
        row = 0;
        column = 0;
    }

    private void startColumns(Attributes attributes) {
        int many = times(attributes, "number-columns-repeated");
        if (table != null && !isVisible(attributes)) {
            table.hideColumns(column, column + many - 1);
        }
        column = Math.min(column + many, MAX_COLUMNS);
    }

    private void startRow(Attributes attributes) {
        rowTimes = times(attributes, "number-rows-repeated");
        rowHidden = !isVisible(attributes);
        column = 0;
        filled.clear();
        progress.at(row, 0);
    }

    private void startCell(Attributes attributes) {
        value = OdsValue.of(attributes);
        if (table != null) {
            int down = times(attributes, "number-rows-spanned");
            int across = times(attributes, "number-columns-spanned");
            table.merge(row, row + down - 1, column, column + across - 1);
        }
        text.setLength(0);
        paragraphs = 0;
    }

    private void endCell() {
        if (value == null || aside > 0) {
            return;
        }
        String seen = value.seen(text.toString());
        if (!CellText.isBlank(seen)) {
            filled.add(new Filled(column, value.times(), seen));
        }
        column = Math.min(column + value.times(), MAX_COLUMNS);
        value = null;
    }

    private void endRow() {
        if (table == null || aside > 0) {
            return;
        }
        if (!filled.isEmpty()) {
            int last = Math.min(row + rowTimes, MAX_ROWS);
            for (int i = row; i < last; i++) {
                put(i);
            }
        }
        row = Math.min(row + rowTimes, MAX_ROWS);
    }

    private void put(int target) {
        for (Filled cell : filled) {
            int end = Math.min(cell.column + cell.times, MAX_COLUMNS);
            for (int i = cell.column; i < end; i++) {
                table.put(target, i, cell.text);
            }
        }
        if (rowHidden) {
            table.hide(target);
        }
    }

    private void endTable() {
        if (table != null && aside == 0) {
            tables.add(table.build(tableName, tableHidden));
            table = null;
        }
    }

    private static boolean isVisible(Attributes attributes) {
        String visibility = said(attributes, "visibility");
        return visibility.isEmpty() || visibility.equals("visible");
    }

    /** How often something is repeated: at least once, and never more than a sheet has rows. */
    static int times(Attributes attributes, String name) {
        String said = said(attributes, name);
        boolean number = said.matches("\\d{1,9}");
        return number ? Math.min(Math.max(Integer.parseInt(said), 1), MAX_ROWS) : 1;
    }

    /** An attribute by its name alone: versions of the format differ in its namespace. */
    static String said(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
