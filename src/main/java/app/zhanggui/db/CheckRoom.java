package app.zhanggui.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
     * Unpacks the card file of a backup.
     *
     * @return its SHA-256, hexadecimal
     */
    String unpack(Path zip) throws IOException {
        return unpack(zip, folder.resolve(Database.FILE + ".mv.db"));
    }

    /** As above, to a place of one's own. */
    static String unpack(Path zip, Path target) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    return copy(in, target);
                }
            }
        }
        throw new IOException("no card file in " + zip);
    }

    private static String copy(InputStream in, Path target) throws IOException {
        MessageDigest hash = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), hash)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    static MessageDigest sha256() {
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
