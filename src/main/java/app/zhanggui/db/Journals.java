package app.zhanggui.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All files of the journal that are kept: the newest is written to; the older ones let an older
 * backup be brought up to the present where a newer one is spoilt.
 */
final class Journals {
    static final int KEPT = 10;
    private static final String ENDING = ".journal";

    private final Map<Long, Step> steps = new HashMap<>();
    private boolean any;
    private boolean whole = true;
    private long last;

    /** An entry and the file it lies in. */
    record Step(JournalFile file, JournalFile.Entry entry) {}

    private Journals() {}

    /** Reads what entries there are; files that are not whole count as far as they are. */
    static Journals read(CardFolder folder, Optional<DataKey> key) throws IOException {
        Journals journals = new Journals();
        for (Path path : files(folder)) {
            JournalFile file = new JournalFile(folder.disk(), path, key);
            Optional<JournalFile.Content> content = file.content();
            if (content.isPresent()) {
                journals.take(file, content.get());
            }
        }
        return journals;
    }

    /** What this key does not open is known of, but no way back. */
    private void take(JournalFile file, JournalFile.Content content) {
        any = true;
        whole = !content.broken();
        last = content.last() == JournalFile.Head.WHATEVER ? last : content.last();
        if (content.head().encrypted() == file.key().isPresent()) {
            content.entries().forEach(entry -> steps.put(entry.number(), new Step(file, entry)));
        }
    }

    boolean isEmpty() {
        return !any;
    }

    /** Whether the newest file goes on to its end without a damaged place. */
    boolean isWhole() {
        return whole;
    }

    /** Number of the newest change. */
    long last() {
        return last;
    }

    /**
     * What happened since a change, oldest first.
     *
     * @return empty if something between it and the newest change is missing
     */
    Optional<List<Step>> since(long number) {
        List<Step> path = new ArrayList<>();
        for (long at = last; at != number; ) {
            Step step = steps.get(at);
            if (step == null) {
                return Optional.empty();
            }
            path.add(0, step);
            at = step.entry().previous();
        }
        return Optional.of(path);
    }

    /** The files there are, oldest first. */
    static List<Path> files(CardFolder folder) throws IOException {
        if (!Files.isDirectory(folder.journals())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.journals())) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** The name of the file after the newest. */
    static Path next(CardFolder folder) throws IOException {
        List<Path> files = files(folder);
        int number = files.isEmpty() ? 0 : number(files.get(files.size() - 1));
        return folder.journals().resolve(String.format(Locale.ROOT, "%08d%s", number + 1, ENDING));
    }

    private static int number(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(0, name.length() - ENDING.length()));
    }

    /** Deletes all but the newest. */
    static void keepNewest(CardFolder folder, int many) throws IOException {
        List<Path> files = files(folder);
        for (Path file : files.subList(0, Math.max(0, files.size() - many))) {
            Files.delete(file);
        }
    }
}
