package app.zhanggui.db;

/** Names one thing the owner did, all of whose changes are undone together. */
public record BatchId(long value) {
    /** Of what no batch did: deleting for good. */
    static final BatchId NONE = new BatchId(0);
}
