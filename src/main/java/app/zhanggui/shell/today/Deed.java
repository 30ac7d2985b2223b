package app.zhanggui.shell.today;

/**
 * Something that can be done from the page with a press.
 *
 * @param words on the button
 * @param of what it is done to, for those who cannot see where the button stands; may be empty
 * @param chosen whether it is the one of several that stands
 */
record Deed(String words, String of, boolean chosen, Runnable run) {
    static Deed of(String words, Runnable run) {
        return new Deed(words, "", false, run);
    }

    Deed to(String what) {
        return new Deed(words, what, chosen, run);
    }

    Deed chosen(boolean is) {
        return new Deed(words, of, is, run);
    }

    String heard() {
        return (words + " " + of).strip();
    }
}
