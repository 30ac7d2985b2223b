package app.zhanggui.complaint;

/** How long the words of a complaint may be, in characters, and how they are kept: stripped. */
public final class Words {
    /** A name, a product, a short remark. */
    public static final int LINE = 200;

    /** What was decided, done or learned. */
    public static final int PARAGRAPH = 1000;

    /** What the customer said, word for word. */
    public static final int STORY = 4000;

    private Words() {}

    static String line(String text) {
        return within(LINE, text);
    }

    static String paragraph(String text) {
        return within(PARAGRAPH, text);
    }

    static String story(String text) {
        return within(STORY, text);
    }

    private static String within(int longest, String text) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException("more than " + longest + " characters");
        }
        return stripped;
    }
}
