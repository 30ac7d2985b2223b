package app.zhanggui.db;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder where a backup is unpacked to be looked at, gone when that is over. One that a power cut
 * left behind goes the next time.
 */
final class CheckRoom implements AutoCloseable {
    private static final String PREFIX = "checking-";

    private final Path folder;

    private CheckRoom(Path folder) {
        this.folder = folder;
    }

    static CheckRoom in(Path parent) throws IOException {
        sweep(parent);
        return new CheckRoom(Files.createTempDirectory(parent, PREFIX));
    }

    private static void sweep(Path parent) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(parent)) {
            left = files.filter(file -> file.getFileName().toString().startsWith(PREFIX)).toList();
        }
        left.forEach(CheckRoom::deleteAll);
    }

    Path folder() {
        return folder;
    }

    /**
     * Unpacks a backup.
     *
     * @return SHA-256 of its card file, hexadecimal
     */
    String unpack(Path zip) throws IOException {
        CardFolder room = new CardFolder(folder);
        BackupZip.unpack(zip, room);
        return hash(room.cards());
    }

    /** SHA-256 of a file, hexadecimal. */
    static String hash(Path file) throws IOException {
        MessageDigest hash = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), hash)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        deleteAll(folder);
    }

    private static void deleteAll(Path room) {
        try (Stream<Path> files = Files.walk(room)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
