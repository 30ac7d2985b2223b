package app.zhanggui.customer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The plain texts of a card, such as its phone or its address; a missing one reads as empty. */
public record Facts(Map<CardField, String> texts) {
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        EnumMap<CardField, String> kept = new EnumMap<>(CardField.class);
        texts.forEach(
                (field, text) -> {
                    if (!field.isFact()) {
                        throw new IllegalArgumentException(field + " is not a plain text");
                    }
                    if (!text.isBlank()) {
                        kept.put(field, text.strip());
                    }
                });
        texts = Collections.unmodifiableMap(kept);
    }

    public String get(CardField field) {
        return texts.getOrDefault(field, "");
    }

    public Facts with(CardField field, String text) {
        EnumMap<CardField, String> changed = new EnumMap<>(CardField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new Facts(changed);
    }
}
