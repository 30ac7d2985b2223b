package app.zhanggui.db;

import app.zhanggui.db.RecordingPath.Begin;
import app.zhanggui.db.RecordingPath.Delete;
import app.zhanggui.db.RecordingPath.Event;
import app.zhanggui.db.RecordingPath.Force;
import app.zhanggui.db.RecordingPath.Move;
import app.zhanggui.db.RecordingPath.Saved;
import app.zhanggui.db.RecordingPath.Truncate;
import app.zhanggui.db.RecordingPath.Write;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk as a power cut leaves it: what was forced is there; of what was written since then each
 * piece is there, or not, or some sectors of it, in whatever order; of names that were changed last
 * the change may be lost.
 */
final class CutDisk {
    private static final int SECTOR = 512;

    private final Map<String, Content> files = new TreeMap<>();
    private int saved;
    private String phase = "";
    private Map<String, Content> beforeNames = Map.of();

    private static final class Content {
        private byte[] forced = new byte[0];
        private final List<Event> pending = new ArrayList<>();

        Content copy() {
            Content copy = new Content();
            copy.forced = forced;
            copy.pending.addAll(pending);
            return copy;
        }
    }

    /** Starts from what is in a folder. */
    static CutDisk of(Path folder) throws IOException {
        CutDisk disk = new CutDisk();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Content content = new Content();
                content.forced = Files.readAllBytes(path);
                disk.files.put(path.toString(), content);
            }
        }
        return disk;
    }

    /** So many steps the owner was told to be saved. */
    int saved() {
        return saved;
    }

    /** What the program was doing. */
    String phase() {
        return phase;
    }

    void take(Event event) {
        if (event instanceof Saved steps) {
            saved = steps.steps();
        } else if (event instanceof Begin begin) {
            phase = begin.phase();
        } else if (event instanceof Write write) {
            file(write.file()).pending.add(write);
        } else if (event instanceof Truncate truncate) {
            file(truncate.file()).pending.add(truncate);
        } else if (event instanceof Force force) {
            Content content = file(force.file());
            content.pending.forEach(pending -> content.forced = apply(content.forced, pending));
            content.pending.clear();
            beforeNames = Map.of();
        } else if (event instanceof Move move) {
            keepNames();
            files.put(move.to(), files.remove(move.from()));
        } else if (event instanceof Delete delete) {
            keepNames();
            files.remove(delete.file());
        }
    }

    private void keepNames() {
        Map<String, Content> names = new TreeMap<>();
        files.forEach((name, content) -> names.put(name, content.copy()));
        beforeNames = names;
    }

    private Content file(String name) {
        return files.computeIfAbsent(name, fresh -> new Content());
    }

    /** Writes what is left of it into a folder. */
    void cut(Path from, Path to, Random dice) throws IOException {
        boolean namesLost = !beforeNames.isEmpty() && dice.nextBoolean();
        for (var file : (namesLost ? beforeNames : files).entrySet()) {
            Path target = to.resolve(from.relativize(Path.of(file.getKey())));
            Files.createDirectories(target.getParent());
            Files.write(target, left(file.getValue(), dice));
        }
    }

    private static byte[] left(Content content, Random dice) {
        byte[] bytes = content.forced;
        for (Event event : content.pending) {
            switch (dice.nextInt(3)) {
                case 0 -> bytes = apply(bytes, event);
                case 1 -> bytes = event instanceof Write write ? someOf(bytes, write, dice) : bytes;
                default -> {} // lost
            }
        }
        return bytes;
    }

    private static byte[] someOf(byte[] bytes, Write write, Random dice) {
        byte[] result = bytes;
        boolean prefix = dice.nextBoolean();
        int length = write.bytes().length;
        int end = prefix && length > 0 ? dice.nextInt(length) : length;
        for (int at = 0; at < end; at += SECTOR) {
            if (prefix || dice.nextBoolean()) {
                byte[] sector = Arrays.copyOfRange(write.bytes(), at, Math.min(end, at + SECTOR));
                result = apply(result, new Write(write.file(), write.at() + at, sector));
            }
        }
        return result;
    }

    private static byte[] apply(byte[] bytes, Event event) {
        if (event instanceof Truncate truncate) {
            return Arrays.copyOf(bytes, (int) Math.min(bytes.length, truncate.size()));
        }
        Write write = (Write) event;
        int end = (int) write.at() + write.bytes().length;
        byte[] result = bytes.length >= end ? bytes.clone() : Arrays.copyOf(bytes, end);
        System.arraycopy(write.bytes(), 0, result, (int) write.at(), write.bytes().length);
        return result;
    }
}
