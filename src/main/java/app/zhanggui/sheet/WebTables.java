package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of a web page, which many systems hand out under the name of xls. Only tags that shape
 * a table are looked at; cells that span several are put at their top left.
 */
final class WebTables {
    private static final Pattern TAG =
            Pattern.compile("<(/?)(table|tr|td|th|br|p|div|script|style)\\b([^>]*)>|<!--|<[^>]*>");
    private static final Pattern SPAN = Pattern.compile("(col|row)span\\s*=\\s*[\"']?(\\d{1,4})");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-f]{1,6}|[a-z]{2,5});?");

    private final String fileName;
    private final Progress progress;
    private final List<Table> tables = new ArrayList<>();
    private final List<Integer> takenUntilRow = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TableBuilder table;
    private int row;
    private int column;
    private int depth;
    private boolean inCell;

    WebTables(String fileName, Progress progress) {
        this.fileName = fileName;
        this.progress = progress;
    }

    List<Table> read(String page) {
        String lower = page.toLowerCase(Locale.ROOT);
        Matcher tag = TAG.matcher(lower);
        int from = 0;
        while (tag.find(from)) {
            if (inCell) {
                text.append(page, from, tag.start());
            }
            from = tag.group().equals("<!--") ? end(lower, tag.start(), "-->") : tag.end();
            if (tag.group(2) != null) {
                from = seen(tag, lower, from);
            }
        }
        closeTable();
        if (tables.isEmpty()) {
            throw Faults.unsupported(fileName);
        }
        return tables;
    }

    private int seen(Matcher tag, String lower, int from) {
        boolean closes = !tag.group(1).isEmpty();
        switch (tag.group(2)) {
            case "table" -> table(closes);
            case "tr" -> row(closes);
            case "td", "th" -> cell(closes, tag.group(3));
            case "script", "style" -> {
                return closes ? from : end(lower, from, "</" + tag.group(2));
            }
            default -> text.append(inCell && !text.isEmpty() ? "\n" : "");
        }
        return from;
    }

    private void table(boolean closes) {
        depth += closes ? -1 : 1;
        if (!closes && depth == 1) {
            table = new TableBuilder(fileName);
            row = -1;
            takenUntilRow.clear();
        } else if (closes && depth <= 0) {
            closeTable();
        }
    }

    private void row(boolean closes) {
        closeCell();
        if (!closes && depth == 1) {
            row++;
            column = -1;
            progress.at(row, 0);
        }
    }

    private void cell(boolean closes, String attributes) {
        if (depth > 1) {
            text.append(closes ? " " : "");
            return;
        }
        closeCell();
        if (!closes && table != null) {
            startCell(attributes);
        }
    }

    private void startCell(String attributes) {
        row = Math.max(row, 0);
        column++;
        while (column < takenUntilRow.size() && takenUntilRow.get(column) > row) {
            column++;
        }
        int across = 1;
        int down = 1;
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            int many = Math.max(1, Integer.parseInt(span.group(2)));
            across = span.group(1).equals("col") ? many : across;
            down = span.group(1).equals("row") ? many : down;
        }
        take(column, across, row + down);
        table.merge(row, row + down - 1, column, column + across - 1);
        text.setLength(0);
        inCell = true;
    }

    private void take(int first, int across, int untilRow) {
        int last = Math.min(first + across, 16_384);
        while (takenUntilRow.size() < last) {
            takenUntilRow.add(0);
        }
        for (int i = first; i < last; i++) {
            takenUntilRow.set(i, untilRow);
        }
    }

    private void closeCell() {
        if (inCell && table != null) {
            table.put(row, column, plain(text.toString()));
        }
        inCell = false;
    }

    private void closeTable() {
        closeCell();
        if (table != null && table.size() > 0) {
            tables.add(table.build("", false));
        }
        table = null;
        depth = 0;
    }

    private static String plain(String text) {
        String closed = text.replaceAll("[ \\t\\r]*\\n\\s*", "\n").replace('\u00A0', ' ');
        Matcher matcher = ENTITY.matcher(closed);
        return CellText.trimmed(
                matcher.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1)))));
    }

    private static String character(String entity) {
        if (entity.startsWith("#")) {
            boolean hex = entity.startsWith("#x");
            int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        }
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            default -> "&" + entity + ";";
        };
    }

    private static int end(String page, int from, String mark) {
        int at = page.indexOf(mark, from);
        return at < 0 ? page.length() : at + (mark.equals("-->") ? mark.length() : 0);
    }
}
