package app.zhanggui.print;

/**
 * What shall stand on paper, not yet set in pages.
 *
 * @param title what the file and the print job are called
 * @param xhtml one well-formed XHTML page with a title, whose style sheet speaks CSS 2.1 and names
 *     {@link PdfMaker#FONT} as its font, in page margins too; the size of the sheet is not its own
 */
public record Document(String title, String xhtml, Paper paper) {
    public Document {
        title = printable(title);
        xhtml = printable(xhtml);
    }

    /** A stray control character from an old sheet would make the whole page not well-formed. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Document::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
