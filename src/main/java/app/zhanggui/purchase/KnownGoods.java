package app.zhanggui.purchase;

import java.util.Optional;

/**
 * Goods that were bought before, as they were bought last.
 *
 * @param unit empty if none was written
 */
public record KnownGoods(String name, String unit, Optional<UnitPrice> price) {}
