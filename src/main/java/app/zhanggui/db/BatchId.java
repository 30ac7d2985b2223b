package app.zhanggui.db;

/** Names one thing the owner did, all of whose changes are undone together. */
public record BatchId(long value) {}
