package app.zhanggui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The shared texts of a workbook, without their fonts and reading aids. */
final class XlsxTexts extends DefaultHandler {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int MAX_CELL_CHARS = 32_767;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int inReading;

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading++;
            case "t" -> inText = inReading == 0;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int from, int length) {
        if (inText && text.length() <= MAX_CELL_CHARS) {
            text.append(chars, from, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "si" -> texts.add(unescaped(text.toString()));
            case "rPh" -> inReading--;
            case "t" -> inText = false;
            default -> {}
        }
    }

    String text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    /** Characters XML cannot hold are written {@code _x000D_}; an underscore may be too. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
