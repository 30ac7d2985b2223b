package app.zhanggui.db;

import app.zhanggui.text.UserFault.Kind;

/** What can stand in the way of opening the card file (S4-29). Nothing was changed in any case. */
public enum Trouble {
    /** The content is not what was last written, or cannot be read. */
    DAMAGED("db.open.damaged", Kind.UNUSABLE),
    /** It is whole, but older than what the journal knows: saved changes are missing from it. */
    ROLLED_BACK("db.open.rolledBack", Kind.UNUSABLE),
    /** Some other program's file has the name of the card file. */
    FOREIGN("db.open.foreign", Kind.UNUSABLE),
    /** A newer version of this program wrote it. */
    NEWER("db.open.newer", Kind.UNUSABLE),
    /** There was a card file and it is gone. */
    MISSING("db.open.missing", Kind.UNUSABLE),
    /** It opens with a password, and what makes the key of it is gone. */
    KEY_MISSING("db.open.keyMissing", Kind.UNUSABLE),
    /** The folder or a file in it cannot be written. */
    READ_ONLY("db.open.folder", Kind.UNAVAILABLE),
    /** Another window, user or computer has it open. */
    BUSY("db.open.busy", Kind.UNAVAILABLE),
    /** There is no room on the disk. */
    FULL_DISK("db.open.full", Kind.UNAVAILABLE),
    /** It opens with a password, and none was said. */
    PASSWORD_NEEDED("db.open.passwordNeeded", Kind.WRONG_PASSWORD),
    WRONG_PASSWORD("db.open.password", Kind.WRONG_PASSWORD);

    private final String key;
    private final Kind kind;

    Trouble(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** Key of the sentence, whose hole is the folder. */
    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }
}
