package app.zhanggui.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text file of words that lies beside the code; lines that begin with # are for people. */
public final class WordList {
    private WordList() {}

    /** The lines of a file that lies beside a class. */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a file whose words stand between blanks. */
    public static List<String> words(Class<?> beside, String file) {
        return lines(beside, file).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
    }
}
