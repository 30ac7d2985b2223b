package app.zhanggui.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner said the columns of lists hold, by their headings; empty for a column that is not
 * wanted.
 */
public record ListColumns(Map<Key, Optional<ListField>> said) {
    public static final ListColumns NONE = new ListColumns(Map.of());

    /**
     * A heading in lists of one kind.
     *
     * @param heading made comparable
     */
    record Key(ListKind kind, String heading) {
        static Key of(ListKind kind, String heading) {
            return new Key(kind, HeadingText.plain(heading));
        }
    }

    public ListColumns {
        said = Map.copyOf(said);
    }

    /** What was said of a heading; nothing if nobody spoke of it. */
    Optional<Optional<ListField>> of(ListKind kind, String heading) {
        return said.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(said.get(Key.of(kind, heading)));
    }

    /** The same with a field in the column of another heading; empty for in none. */
    ListColumns with(ListKind kind, ListField field, String was, String is) {
        Map<Key, Optional<ListField>> changed = new HashMap<>(said);
        changed.replaceAll(
                (key, held) ->
                        key.kind() == kind && held.equals(Optional.of(field))
                                ? Optional.empty()
                                : held);
        put(changed, Key.of(kind, was), Optional.empty());
        put(changed, Key.of(kind, is), Optional.of(field));
        return new ListColumns(changed);
    }

    /** The same with what was said later put before it. */
    ListColumns then(ListColumns later) {
        Map<Key, Optional<ListField>> changed = new HashMap<>(said);
        changed.putAll(later.said);
        return new ListColumns(changed);
    }

    private static void put(
            Map<Key, Optional<ListField>> said, Key key, Optional<ListField> field) {
        if (!key.heading().isEmpty()) {
            said.put(key, field);
        }
    }
}
