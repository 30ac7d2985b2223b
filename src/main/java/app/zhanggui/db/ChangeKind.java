package app.zhanggui.db;

/** What sort of thing the owner did. */
public enum ChangeKind {
    EDIT,
    DELETE,
    MERGE,
    RESTORE,
    IMPORT,
    PLAN,
    COMPLAINT,
    RULES,
    UNDO,
    REDO,
    /** Deleting for good, which nothing takes back. */
    FORGET,
    /** Somebody took data out: a line of the access log, never taken back. */
    ACCESS
}
