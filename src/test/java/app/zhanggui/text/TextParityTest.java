package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the two languages in step with each other and with the code; says which line to paste. */
class TextParityTest {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d+)");
    private static final String ROOM = "(?:" + String.join("|", Texts.ROOMS) + ")\\.[a-z][\\w.-]*";
    private static final Pattern WHOLE_KEY = Pattern.compile("\"(" + ROOM + "[\\w-])\"");
    private static final Pattern KEY_STEM = Pattern.compile("\"(" + ROOM + "\\.)\"");

    @TestFactory
    Stream<DynamicTest> both_languages_have_the_same_keys_and_holes() {
        return Texts.ROOMS.stream().map(room -> DynamicTest.dynamicTest(room, () -> compare(room)));
    }

    private static void compare(String room) {
        ResourceBundle chinese = Texts.bundle(room, "zh");
        ResourceBundle english = Texts.bundle(room, "en");
        List<String> wanting = new ArrayList<>();
        Set<String> keys = new TreeSet<>(chinese.keySet());
        keys.addAll(english.keySet());
        for (String key : keys) {
            if (!chinese.containsKey(key)) {
                wanting.add("texts_zh: " + key + "=" + english.getString(key));
            } else if (!english.containsKey(key)) {
                wanting.add("texts_en: " + key + "=" + chinese.getString(key));
            } else if (!holes(chinese.getString(key)).equals(holes(english.getString(key)))) {
                wanting.add("holes differ: " + key);
            } else if (!key.startsWith(room + ".")) {
                wanting.add("belongs to another room: " + key);
            }
        }
        assertThat(wanting).as("lines to paste or mend").isEmpty();
    }

    @Test
    void an_apostrophe_that_would_swallow_a_hole_is_written_twice() {
        for (String room : Texts.ROOMS) {
            ResourceBundle english = Texts.bundle(room, "en");
            for (String key : english.keySet()) {
                assertThat(english.getString(key).replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    @Test
    void every_key_in_the_code_is_there() {
        Set<String> known = keys();
        Set<String> missing = new TreeSet<>(found(WHOLE_KEY));
        missing.removeAll(known);
        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void every_text_is_used() {
        Set<String> used = found(WHOLE_KEY);
        Set<String> stems = found(KEY_STEM);
        Set<String> idle =
                keys().stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> stems.stream().noneMatch(key::startsWith))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).as("texts nobody shows").isEmpty();
    }

    private static Set<String> keys() {
        return Texts.ROOMS.stream()
                .flatMap(room -> Texts.bundle(room, "zh").keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/main/jte"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    pattern.matcher(Files.readString(file))
                            .results()
                            .map(result -> result.group(1))
                            .forEach(found::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
