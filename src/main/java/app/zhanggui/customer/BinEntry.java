package app.zhanggui.customer;

import java.time.LocalDateTime;

/** A card in the recycle bin. */
public record BinEntry(
        CustomerId customer, String name, String number, String region, LocalDateTime deletedAt) {}
