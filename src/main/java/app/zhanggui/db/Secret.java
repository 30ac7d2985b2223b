package app.zhanggui.db;

/** A password, as it was typed. Kept out of strings, which get into logs. */
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

    char[] letters() {
        return letters;
    }

    /** Never the password itself: it must not get into a log. */
    @Override
    public String toString() {
        return "secret";
    }
}
