package app.zhanggui.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a window remembers of itself from one start to the next: where it stood, how its lists were
 * sorted. Nothing of a customer, and nothing that may not be forgotten.
 */
public interface Remembered {
    Optional<String> get(String name);

    void keep(String name, String value);

    /** Forgets everything when the program ends. */
    static Remembered forNow() {
        Map<String, String> values = new HashMap<>();
        return new Remembered() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public void keep(String name, String value) {
                values.put(name, value);
            }
        };
    }
}
