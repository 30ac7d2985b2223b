package app.zhanggui.db;

import java.util.Arrays;

/** A password, as it was typed. Kept out of strings, so that it can be wiped from memory. */
public final class Secret {
    private final char[] letters;

    private Secret(char[] letters) {
        this.letters = letters;
    }

    /** Takes a copy: the caller wipes its own. */
    public static Secret of(char... letters) {
        return new Secret(letters.clone());
    }

    public boolean isEmpty() {
        return letters.length == 0;
    }

    /** Wipes it; it opens nothing any more. */
    public void wipe() {
        Arrays.fill(letters, ' ');
    }

    char[] letters() {
        return letters;
    }

    /** Never the password itself: it must not get into a log. */
    @Override
    public String toString() {
        return "secret";
    }
}
