package app.zhanggui.intake;

import app.zhanggui.customer.Field;

/**
 * A word in a column of choices that the owner explained, now or with an earlier file; the answer
 * can be changed.
 *
 * @param word as it stands in its first cell
 * @param rows how many cells say so
 * @param meaning one of {@link Field#choices()}, or empty for nothing
 */
public record AnsweredWord(Field field, String word, int rows, String meaning) {}
