package app.zhanggui.intake;

/**
 * Whose a row of a list is, in the words of the sheet.
 *
 * @param card the number of the card, in a workbook of our own; empty elsewhere
 * @param name of the customer; empty where only a number stands
 * @param number to ring
 */
public record Whose(String card, String name, String number) {
    public static final Whose NOBODY = new Whose("", "", "");

    /** How the sheet calls the customer. */
    public String shown() {
        return name.isEmpty() ? number : name;
    }

    boolean isNobody() {
        return shown().isEmpty();
    }
}
