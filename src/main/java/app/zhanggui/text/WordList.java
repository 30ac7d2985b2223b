package app.zhanggui.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text file of words that lies beside the code. Lines that begin with # are for people; one that
 * begins with a blank goes on with the line above it, at once behind a |, else after a blank.
 */
public final class WordList {
    /** A line such as {@code own: 客户, 顾客}: what its words are, and the words. */
    public record Entry(String head, List<String> words) {
        private static Entry of(String line) {
            int colon = line.indexOf(':');
            String[] words = line.substring(colon + 1).split(",");
            return new Entry(
                    line.substring(0, colon).strip(),
                    Arrays.stream(words).map(String::strip).toList());
        }
    }

    private WordList() {}

    /** The lines of a file that say before a colon what their words are. */
    public static List<Entry> entries(Class<?> beside, String file) {
        return lines(beside, file).stream().map(Entry::of).toList();
    }

    /** The lines of a file that lies beside a class. */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> whole = new ArrayList<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, whole));
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line, List<String> whole) {
        if (!line.startsWith(" ")) {
            whole.add(line);
            return;
        }
        int last = whole.size() - 1;
        String above = whole.get(last);
        whole.set(last, above + (above.endsWith("|") ? "" : " ") + line.strip());
    }

    /** All words of a file whose words stand between blanks. */
    public static List<String> words(Class<?> beside, String file) {
        return lines(beside, file).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
    }
}
