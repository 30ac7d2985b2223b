package app.zhanggui.db;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a backup was made; it stands in the name of the file. */
public enum BackupKind {
    /** On closing the window. */
    EXIT,
    /** Once a day while the window is open. */
    DAILY,
    /** Before a newer program changes the shape of the card file. */
    MIGRATION,
    /** Before an import. */
    IMPORT,
    /** Before cards are merged. */
    MERGE,
    /** Before a backup takes the place of the cards. */
    RESTORE,
    /** Before the password is set, changed or taken away. */
    PASSWORD,
    /** Because the owner wanted one. */
    ASKED;

    /** As in the name of the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BackupKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
