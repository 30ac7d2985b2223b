package app.zhanggui.customer;

/** Names one customer card; never zero. */
public record CustomerId(long value) {}
