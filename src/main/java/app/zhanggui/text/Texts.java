package app.zhanggui.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * Every word the owner reads, in Chinese or English. Each room keeps its own pair of bundles,
 * {@code texts_zh.properties} and {@code texts_en.properties}, whose keys begin with the room's
 * name, so that a room can be changed without touching its neighbours.
 *
 * <p>Holes are those of {@link MessageFormat}: {@code {0}} with grouping for numbers (give years
 * and ids as strings), and an apostrophe is written twice.
 */
public final class Texts {
    /** The rooms that have texts; a bundle missing for one of them is a bug found at start. */
    static final List<String> ROOMS =
            List.of(
                    "text",
                    "db",
                    "sheet",
                    "print",
                    "ui",
                    "customer",
                    "purchase",
                    "visit",
                    "complaint",
                    "intake",
                    "cli",
                    "shell");

    private final Locale locale;
    private final Map<String, String> patterns = new HashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        for (String room : ROOMS) {
            ResourceBundle bundle = bundle(room, locale.getLanguage());
            bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
        }
    }

    public static Texts chinese() {
        return new Texts(Locale.CHINA);
    }

    public static Texts english() {
        return new Texts(Locale.ENGLISH);
    }

    /** Chinese unless the given locale speaks English. */
    public static Texts in(Locale locale) {
        return locale.getLanguage().equals("en") ? english() : chinese();
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key, its holes filled.
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public String get(String key, Object... holes) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no text " + key, Texts.class.getName(), key);
        }
        Object[] filled = new Object[holes.length];
        for (int i = 0; i < holes.length; i++) {
            filled[i] = filled(holes[i]);
        }
        return new MessageFormat(pattern, locale).format(filled);
    }

    private Object filled(Object hole) {
        if (hole instanceof Message inner) {
            return say(inner);
        }
        return hole instanceof Collection<?> names
                ? list(names.stream().map(Object::toString).toList())
                : hole;
    }

    /** Several names as one, the way this language puts them side by side. */
    public String list(Collection<String> names) {
        return String.join(get("text.and"), names);
    }

    /** The message in this language. */
    public String say(Message message) {
        return get(message.key(), message.holes().toArray());
    }

    static ResourceBundle bundle(String room, String language) {
        String path = "/app/zhanggui/" + room + "/texts_" + language + ".properties";
        try (var in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new MissingResourceException("no texts " + path, path, "");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
