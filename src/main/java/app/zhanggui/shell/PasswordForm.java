package app.zhanggui.shell;

import java.util.Optional;

/**
 * What was typed into the fields of a password dialog, and what is wrong with it.
 *
 * @param old empty where there was none
 */
record PasswordForm(String old, String fresh, String again) {
    /** Shorter ones are guessed by trying. */
    static final int SHORTEST = 6;

    /** Which fields a dialog has. */
    enum Kind {
        SET,
        CHANGE,
        REMOVE;

        boolean hasOld() {
            return this != SET;
        }

        boolean hasNew() {
            return this != REMOVE;
        }
    }

    /** Key of the sentence that says what is missing; empty if nothing is. */
    Optional<String> missing(Kind kind) {
        if (kind.hasOld() && old.isEmpty()) {
            return Optional.of("shell.password.missing.old");
        }
        if (!kind.hasNew()) {
            return Optional.empty();
        }
        if (fresh.codePointCount(0, fresh.length()) < SHORTEST) {
            return Optional.of("shell.password.missing.short");
        }
        return fresh.equals(again) ? Optional.empty() : Optional.of("shell.password.missing.again");
    }
}
