package app.zhanggui.db;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a backup says of itself, in the zip beside the card file: enough to choose by, without
 * unpacking it. Numbers only, for it is not encrypted.
 *
 * @param hash SHA-256 of the card file in the zip, hexadecimal
 */
record BackupNote(Contents contents, String hash) {
    private static final String NAME = "backup.properties";
    private static final String HASH = "hash";
    private static final String LAST_BATCH = "last.batch";
    private static final String LAST_CHANGE = "last.change";
    private static final String ROWS = "rows.";

    /** Puts the note into the zip; what is there already is copied as it is. */
    void write(Path zip) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip);
                Writer out = Files.newBufferedWriter(inside.getPath(NAME))) {
            properties().store(out, null);
        }
    }

    /** The note of a backup; backups of the first program have none. */
    static Optional<BackupNote> of(Path zip) {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            Path note = inside.getPath(NAME);
            return Files.exists(note) ? Optional.of(read(note)) : Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty(); // it is opened and counted before it is used in any case
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty(HASH, hash);
        properties.setProperty(LAST_BATCH, Long.toString(contents.lastBatch()));
        contents.lastChange()
                .ifPresent(time -> properties.setProperty(LAST_CHANGE, time.toString()));
        contents.rows()
                .forEach((table, rows) -> properties.setProperty(ROWS + table, rows.toString()));
        return properties;
    }

    private static BackupNote read(Path note) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(note)) {
            properties.load(in);
        }
        Map<String, Long> rows = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(ROWS)) {
                rows.put(name.substring(ROWS.length()), Long.valueOf(properties.getProperty(name)));
            }
        }
        return new BackupNote(
                new Contents(
                        rows,
                        Long.parseLong(properties.getProperty(LAST_BATCH, "0")),
                        Optional.ofNullable(properties.getProperty(LAST_CHANGE))
                                .map(LocalDateTime::parse)),
                properties.getProperty(HASH, ""));
    }
}
