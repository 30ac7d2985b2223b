package app.zhanggui.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys that a part of the program answers to. The same list makes them work and fills the sheet
 * of F1, so that no shortcut can be added and not told.
 */
public final class Keys {
    /** Engravings that JavaFX calls otherwise. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "Ctrl", "Shortcut",
                    "PgUp", "Page Up",
                    "PgDn", "Page Down",
                    "Esc", "Esc",
                    "Del", "Delete",
                    "/", "Slash",
                    "↑", "Up",
                    "↓", "Down",
                    "←", "Left",
                    "→", "Right");

    private final String titleKey;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * One line of the sheet.
     *
     * @param shown as on the keyboard, a blank between: Ctrl N
     * @param textKey what it does
     */
    public record Entry(
            String shown,
            String textKey,
            Optional<KeyCombination> combination,
            BooleanSupplier action) {
        boolean answers(KeyEvent key) {
            return combination.map(one -> one.match(key)).orElse(false) && action.getAsBoolean();
        }
    }

    /**
     * @param titleKey text of the heading above these keys
     */
    public Keys(String titleKey) {
        this.titleKey = titleKey;
    }

    /** Answers to a key, which is then not passed on. */
    public Keys on(String shown, String textKey, Runnable action) {
        return when(
                shown,
                textKey,
                () -> {
                    action.run();
                    return true;
                });
    }

    /**
     * Answers to a key at times.
     *
     * @param action whether there was anything to do; else the key is passed on
     */
    public Keys when(String shown, String textKey, BooleanSupplier action) {
        entries.add(new Entry(shown, textKey, Optional.of(combination(shown)), action));
        return this;
    }

    /** Tells of keys that a control answers to by itself. */
    public Keys told(String shown, String textKey) {
        entries.add(new Entry(shown, textKey, Optional.empty(), () -> false));
        return this;
    }

    public String titleKey() {
        return titleKey;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Works wherever the cursor is on one of these parts: a screen has a header and a body. */
    public void serve(Node... parts) {
        for (Node part : parts) {
            part.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        }
    }

    /** Does what the key asks for, if it is one of these; to be hung on a node as its handler. */
    public void handle(KeyEvent key) {
        if (entries.stream().anyMatch(entry -> entry.answers(key))) {
            key.consume();
        }
    }

    private static KeyCombination combination(String shown) {
        List<String> parts = new ArrayList<>();
        for (String part : shown.split(" ")) {
            parts.add(NAMES.getOrDefault(part, part));
        }
        return KeyCombination.valueOf(String.join("+", parts));
    }
}
