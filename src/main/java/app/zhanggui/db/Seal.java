package app.zhanggui.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What the card file looked like when it was last closed. H2 has no checksums on its pages: one
 * flipped bit can show as another word. So a closed file is sealed, and one that does not match its
 * seal is never shown.
 *
 * <p>While the cards are open the seal says so, in place and forced before anything is written: a
 * seal that lasted longer than what it seals would call a good file damaged.
 *
 * @param sha256 of the whole file, in hex
 * @param schema the migration it stands at; 0 if it was not asked
 */
record Seal(String sha256, long size, int schema) {
    private static final String CLOSED = "CLOSED";
    private static final String OPEN = "OPEN  ";
    private static final int LINES = 4;
    private static final int PIECE = 1 << 20;

    /** Looks at a file that is closed. */
    static Seal of(CardFolder folder, int schema) throws IOException {
        return new Seal(hash(folder.disk(), folder.cards()), Files.size(folder.cards()), schema);
    }

    /** The seal of a folder; empty if the cards were not closed properly, or never sealed. */
    static Optional<Seal> read(CardFolder folder) throws IOException {
        if (!Files.exists(folder.seal())) {
            return Optional.empty();
        }
        List<String> lines =
                new String(folder.disk().read(folder.seal()), StandardCharsets.US_ASCII)
                        .lines()
                        .toList();
        if (lines.size() < LINES || !lines.get(0).equals(CLOSED)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Seal(
                            lines.get(1),
                            Long.parseLong(lines.get(2)),
                            Integer.parseInt(lines.get(3))));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** Whether the file is, byte by byte, the one that was sealed. */
    boolean holds(CardFolder folder) throws IOException {
        return Files.size(folder.cards()) == size
                && hash(folder.disk(), folder.cards()).equals(sha256);
    }

    /** Puts the seal beside the closed file. */
    void put(CardFolder folder) throws IOException {
        String text =
                String.join(
                        "\n", CLOSED, sha256, Long.toString(size), Integer.toString(schema), "");
        folder.disk().replace(folder.seal(), text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Breaks the seal: from here on the file may change. */
    static void open(CardFolder folder) throws IOException {
        if (!Files.exists(folder.seal())) {
            folder.disk().replace(folder.seal(), (OPEN + "\n").getBytes(StandardCharsets.US_ASCII));
            return;
        }
        try (FileChannel channel = folder.disk().open(folder.seal(), "rw")) {
            Disk.writeForced(channel, StandardCharsets.US_ASCII.encode(OPEN), 0);
        }
    }

    private static String hash(Disk disk, Path file) throws IOException {
        MessageDigest digest = digest();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        try (FileChannel channel = disk.open(file, "r")) {
            for (long at = 0; at < channel.size(); at += piece.limit()) {
                piece.clear();
                Disk.readFully(channel, piece, at);
                piece.flip();
                if (!piece.hasRemaining()) {
                    break;
                }
                digest.update(piece.duplicate());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
