package app.zhanggui.customer;

import java.util.List;

/**
 * What a bulk edit would do; exactly this is stored, nothing is worked out a second time.
 *
 * @param changed the cards that would change, as they would stand afterwards
 * @param same how many cards have it so already
 */
public record BulkPreview(List<CustomerCard> changed, int same) {
    public BulkPreview {
        changed = List.copyOf(changed);
    }
}
