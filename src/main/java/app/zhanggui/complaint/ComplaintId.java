package app.zhanggui.complaint;

/** Names a complaint for good. */
public record ComplaintId(long value) {}
