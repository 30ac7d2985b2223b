package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML that Excel 2003 and many web systems write, mostly named xls. */
final class XmlSheetFile extends DefaultHandler {
    private final String fileName;
    private final Progress progress;
    private final List<Table> tables = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TableBuilder table;
    private String name = "";
    private boolean hidden;
    private String type = "";
    private int row;
    private int column;
    private int across;
    private boolean inData;

    XmlSheetFile(String fileName, Progress progress) {
        this.fileName = fileName;
        this.progress = progress;
    }

    List<Table> read(String xml) throws IOException {
        try {
            Xml.parse(new InputSource(new StringReader(xml.stripLeading())), this);
            return tables;
        } catch (SAXException e) {
            throw Faults.damaged(fileName, e);
        }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "Worksheet" -> startSheet(attributes);
            case "Visible" -> text.setLength(0);
            case "Row" -> startRow(attributes);
            case "Cell" -> startCell(attributes);
            case "Data" -> {
                type = said(attributes, "Type");
                text.setLength(0);
                inData = true;
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int from, int length) {
        text.append(chars, from, length);
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "Data" -> endData();
            case "Cell" -> column += across;
            case "Visible" -> hidden = text.toString().strip().endsWith("Hidden");
            case "Worksheet" -> {
                tables.add(table.build(name, hidden));
                table = null;
            }
            default -> {}
        }
    }

    private void startSheet(Attributes attributes) {
        table = new TableBuilder(fileName);
        name = said(attributes, "Name");
        hidden = false;
        row = -1;
    }

    private void startRow(Attributes attributes) {
        int given = number(said(attributes, "Index"));
        row = given > 0 ? given - 1 : row + 1;
        column = -1;
        across = 0;
        progress.at(row, 0);
        if (table != null && said(attributes, "Hidden").equals("1")) {
            table.hide(row);
        }
    }

    private void startCell(Attributes attributes) {
        int given = number(said(attributes, "Index"));
        column = given > 0 ? given - 1 : column + 1;
        across = Math.max(number(said(attributes, "MergeAcross")), 0);
    }

    private void endData() {
        if (inData && table != null) {
            table.put(row, column, seen(text.toString()));
        }
        inData = false;
    }

    private String seen(String raw) {
        return switch (type) {
            case "Number" -> number(raw, raw);
            case "DateTime" -> raw.replaceFirst("T00:00:00(\\.0+)?$", "").replace('T', ' ');
            case "Boolean" -> raw.equals("1") ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    private static String number(String raw, String otherwise) {
        try {
            return CellFormat.plain(Double.parseDouble(raw));
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
    }

    /** An attribute by its name alone: files differ in which namespace they give it. */
    private static String said(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
