package app.zhanggui.intake;

import app.zhanggui.customer.Field;
import java.util.Optional;

/**
 * A word in a column of choices that nobody understands; the owner is asked what it means.
 *
 * @param word as it stands in its first cell
 * @param rows how many cells say so
 * @param likely the choice it may be; there is more to choose from in {@link Field#choices()}
 */
public record UnknownWord(Field field, String word, int rows, Optional<String> likely) {}
