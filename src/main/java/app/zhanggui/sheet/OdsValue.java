package app.zhanggui.sheet;

import org.xml.sax.Attributes;

/**
 * What an OpenDocument cell says of its value beside the text that is seen.
 *
 * @param type such as {@code float}, {@code date}, {@code string}; empty for a blank cell
 * @param value in the spelling of the format
 * @param times how many columns it fills
 */
record OdsValue(String type, String value, int times) {
    static OdsValue of(Attributes attributes) {
        String type = OdsCells.said(attributes, "value-type");
        String value =
                switch (type) {
                    case "date" -> OdsCells.said(attributes, "date-value");
                    case "boolean" -> OdsCells.said(attributes, "boolean-value");
                    case "string" -> OdsCells.said(attributes, "string-value");
                    default -> OdsCells.said(attributes, "value");
                };
        return new OdsValue(type, value, OdsCells.times(attributes, "number-columns-repeated"));
    }

    /** The cell as {@link CellFormat} would show it. */
    String seen(String text) {
        return switch (type) {
            case "date" -> value.isEmpty() ? text : day();
            case "boolean" -> value.equals("true") ? "TRUE" : "FALSE";
            case "float" -> number(text);
            case "string" -> text.isEmpty() ? value : text;
            default -> text;
        };
    }

    private String day() {
        return value.replaceFirst("T00:00:00([.,]0+)?$", "").replace('T', ' ');
    }

    /** As it is shown, unless the showing loses digits. */
    private String number(String text) {
        try {
            double number = Double.parseDouble(value);
            boolean cut = text.isEmpty() || text.contains("E+") || text.contains("#");
            return cut && !CellText.isError(text) || Math.abs(number) >= 1e15
                    ? CellFormat.plain(number)
                    : text;
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }
}
