package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What the neighbouring rooms know of days near which customers are best seen. */
@FunctionalInterface
public interface Occasions {
    /** The occasions of a month, by customer; customers without any are missing. */
    Map<CustomerId, List<Occasion>> in(YearMonth month);

    /** Nobody knows of any. */
    static Occasions none() {
        return month -> Map.of();
    }
}
