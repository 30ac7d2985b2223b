package app.zhanggui.text;

import java.util.List;

/**
 * A sentence not yet put into a language: the key of a text and what fills its holes. A hole that
 * is itself a {@code Message} is put into the same language, and so are the names in a collection.
 */
public record Message(String key, List<Object> holes) {
    public Message {
        holes = List.copyOf(holes);
    }

    public static Message of(String key, Object... holes) {
        return new Message(key, List.of(holes));
    }
}
