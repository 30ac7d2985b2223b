package app.zhanggui.customer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a card keeps as canonical text, such as its phone or its address, and the values of the
 * owner's own fields; a missing one reads as empty.
 */
public record Facts(Map<CardField, String> texts, Map<CustomFieldId, String> own) {
    public static final Facts NONE = new Facts(Map.of(), Map.of());

    public Facts {
        EnumMap<CardField, String> kept = new EnumMap<>(CardField.class);
        texts.forEach(
                (field, text) -> {
                    if (!field.isFact()) {
                        throw new IllegalArgumentException(field + " has a place of its own");
                    }
                    if (!text.isBlank()) {
                        kept.put(field, text.strip());
                    }
                });
        texts = Collections.unmodifiableMap(kept);
        TreeMap<CustomFieldId, String> ownKept = new TreeMap<>();
        own.forEach(
                (field, text) -> {
                    if (!text.isBlank()) {
                        ownKept.put(field, text.strip());
                    }
                });
        own = Collections.unmodifiableMap(ownKept);
    }

    public String get(CardField field) {
        return texts.getOrDefault(field, "");
    }

    public String get(CustomFieldId field) {
        return own.getOrDefault(field, "");
    }

    public Facts with(CardField field, String text) {
        EnumMap<CardField, String> changed = new EnumMap<>(CardField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new Facts(changed, own);
    }

    public Facts with(CustomFieldId field, String text) {
        Map<CustomFieldId, String> changed = new TreeMap<>(own);
        changed.put(field, text);
        return new Facts(texts, changed);
    }
}
