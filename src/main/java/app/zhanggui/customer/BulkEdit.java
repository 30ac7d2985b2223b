package app.zhanggui.customer;

import app.zhanggui.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 批量修改: one field changed alike on many cards.
 *
 * @param value as somebody typed or chose it; of no meaning where the field is emptied
 */
public record BulkEdit(Field field, Way way, String value) {

    private static final Set<Field> ALWAYS_SET = Set.of(CardField.STATUS, CardField.KIND);

    /** What is done to the field. */
    public enum Way {
        /** The value stands there afterwards, whatever stood there before. */
        SET,
        /** Nothing stands there afterwards. */
        CLEAR,
        /** The value stands there besides what stood there: a tag, a line of the remark. */
        ADD,
        /** The value no longer stands there; other tags stay. */
        REMOVE
    }

    /** What can be done to a field. */
    public static List<Way> ways(Field field) {
        if (field.type() == Field.Type.TAGS) {
            return List.of(Way.ADD, Way.REMOVE, Way.SET, Way.CLEAR);
        } else if (field.isLong()) {
            return List.of(Way.ADD, Way.SET, Way.CLEAR);
        }
        return ALWAYS_SET.contains(field) ? List.of(Way.SET) : List.of(Way.SET, Way.CLEAR);
    }

    /** What cannot be understood of the value, if anything. */
    public Optional<Message> trouble() {
        if (way == Way.CLEAR) {
            return Optional.empty();
        } else if (value.isBlank()) {
            return Optional.of(Message.of("customer.bulk.blank"));
        }
        return read().trouble();
    }

    /** What was chosen among a few is canonical already. */
    private TypedValue read() {
        boolean isCanonical =
                field.type() == Field.Type.YES_NO && value.equals(Field.YES)
                        || field.choices().contains(value);
        return isCanonical
                ? new TypedValue(value, Optional.empty())
                : TypedValue.read(field, value);
    }

    /**
     * What it would do to some cards, each as it stands now.
     *
     * @throws IllegalArgumentException if there is trouble with the value
     */
    public BulkPreview preview(List<CustomerCard> cards) {
        if (trouble().isPresent()) {
            throw new IllegalArgumentException(value);
        }
        List<CustomerCard> changed = new ArrayList<>();
        for (CustomerCard card : cards) {
            CustomerCard now = on(card);
            if (!now.equals(card)) {
                changed.add(now);
            }
        }
        return new BulkPreview(changed, cards.size() - changed.size());
    }

    private CustomerCard on(CustomerCard card) {
        String canonical = way == Way.CLEAR ? "" : read().canonical();
        String before = CardValues.get(card, field);
        return CardValues.with(card, field, joined(before, canonical));
    }

    private String joined(String before, String given) {
        return switch (way) {
            case SET, CLEAR -> given;
            case ADD ->
                    field.type() == Field.Type.TAGS
                            ? Tags.canonical(tags(before, given))
                            : lines(before, given);
            case REMOVE -> {
                Set<String> left = tags(before, "");
                left.removeAll(Tags.of(given));
                yield Tags.canonical(left);
            }
        };
    }

    private static Set<String> tags(String before, String more) {
        Set<String> tags = new LinkedHashSet<>(Tags.of(before));
        tags.addAll(Tags.of(more));
        return tags;
    }

    private static String lines(String before, String more) {
        boolean isThere = before.lines().anyMatch(more::equals);
        return isThere ? before : (before + "\n" + more).strip();
    }
}
