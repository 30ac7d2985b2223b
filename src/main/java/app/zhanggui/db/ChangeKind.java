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
    /** Somebody took data out: a line of the loan register, never taken back. */
    LENT
}
