package app.zhanggui.db;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * One file of the journal, on disk: a head, then entries in parts. A part is its length, what it
 * is, its content and a checksum of all three; an entry counts when its last part is there.
 *
 * @param key encrypts the content of parts, if there is a password
 */
record JournalFile(Disk disk, Path path, Optional<DataKey> key) {
    private static final byte HEAD = 'H';
    private static final byte MORE = 'P';
    private static final byte LAST = 'E';
    private static final int FRAME = Integer.BYTES + 1;
    private static final int NUMBERS = 2 * Long.BYTES;
    private static final int FORMAT = 1;
    private static final int LARGEST = 64 << 20;

    /**
     * How a file begins.
     *
     * @param after number of the change its first entry follows; {@link #WHATEVER} if the cards
     *     were replaced and say themselves where they stand
     * @param floor no id below this may be given any more, since others had them before the cards
     *     were replaced
     */
    record Head(long after, long floor, boolean encrypted) {
        static final long WHATEVER = -1;
    }

    /**
     * Where an entry lies in the file.
     *
     * @param number of the batch it tells
     * @param previous number of the entry before it
     */
    record Entry(long number, long previous, long from, long to) {}

    /**
     * What is in a file.
     *
     * @param end where the whole entries end; what lies behind was never finished, or is damaged
     * @param broken whether there are more entries behind a damaged one
     */
    record Content(Head head, List<Entry> entries, long end, boolean broken) {
        long last() {
            return entries.isEmpty() ? head.after() : entries.get(entries.size() - 1).number();
        }
    }

    /** Puts a new file there, with nothing but its head. */
    void begin(Head head) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(Integer.BYTES + 2 * Long.BYTES + 1);
        content.putInt(FORMAT).putLong(head.after()).putLong(head.floor());
        content.put((byte) (head.encrypted() ? 1 : 0));
        disk.replace(path, frame(HEAD, content.array()).array());
    }

    /** A part of an entry, ready to be written. */
    ByteBuffer part(Entry entry, CharSequence lines, boolean last) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            deflater.end();
        }
        byte[] plain = packed.toByteArray();
        byte[] body = key.map(k -> k.encrypt(plain)).orElse(plain);
        ByteBuffer content = ByteBuffer.allocate(NUMBERS + body.length);
        content.putLong(entry.number()).putLong(entry.previous()).put(body);
        return frame(last ? LAST : MORE, content.array());
    }

    /**
     * Reads which entries are there, up to the first part that is not whole; their numbers are not
     * encrypted.
     *
     * @return empty if not even the head is whole
     */
    Optional<Content> content() throws IOException {
        try (FileChannel channel = disk.open(path, "r")) {
            Frame head = frame(channel, 0);
            if (head == null || head.kind != HEAD) {
                return Optional.empty();
            }
            ByteBuffer fields = ByteBuffer.wrap(head.content);
            if (fields.getInt() != FORMAT) {
                return Optional.empty();
            }
            Head found = new Head(fields.getLong(), fields.getLong(), fields.get() == 1);
            return Optional.of(entries(channel, found, head.end));
        }
    }

    private Content entries(FileChannel channel, Head head, long start) throws IOException {
        List<Entry> entries = new ArrayList<>();
        long end = start;
        Frame part = frame(channel, start);
        while (part != null && part.kind != HEAD && part.content.length >= NUMBERS) {
            if (part.kind == LAST) {
                ByteBuffer fields = ByteBuffer.wrap(part.content);
                entries.add(new Entry(fields.getLong(), fields.getLong(), end, part.end));
                end = part.end;
            }
            part = frame(channel, part.end);
        }
        long last = entries.isEmpty() ? head.after() : entries.get(entries.size() - 1).number();
        return new Content(head, entries, end, goesOnBehind(channel, end, last));
    }

    /** Whether any whole part behind this place belongs to an entry after the next one. */
    private static boolean goesOnBehind(FileChannel channel, long end, long last)
            throws IOException {
        for (long at = end; at < channel.size() - FRAME; at++) {
            Frame part = frame(channel, at);
            if (part != null && part.content.length >= NUMBERS) {
                if (ByteBuffer.wrap(part.content).getLong(Long.BYTES) != last) {
                    return true;
                }
                at = part.end - 1;
            }
        }
        return false;
    }

    /** Reads an entry, row by row. */
    void read(Entry entry, Consumer<RowState> to) throws IOException {
        try (FileChannel channel = disk.open(path, "r")) {
            for (long at = entry.from(); at < entry.to(); ) {
                Frame part = frame(channel, at);
                if (part == null) {
                    throw new IOException("damaged since it was opened: " + path);
                }
                lines(part.content).lines().map(RowState::of).forEach(to);
                at = part.end;
            }
        }
    }

    private String lines(byte[] content) throws IOException {
        byte[] body = opened(Arrays.copyOfRange(content, NUMBERS, content.length));
        try (var in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] opened(byte[] body) throws IOException {
        try {
            return key.isPresent() ? key.get().decrypt(body) : body;
        } catch (GeneralSecurityException damaged) {
            throw new IOException(damaged);
        }
    }

    private record Frame(byte kind, byte[] content, long end) {}

    private static ByteBuffer frame(byte kind, byte[] content) {
        ByteBuffer frame = ByteBuffer.allocate(FRAME + content.length + Integer.BYTES);
        frame.putInt(content.length).put(kind).put(content);
        frame.putInt(checksum(frame.array(), FRAME + content.length));
        return frame.flip();
    }

    /** The part that begins there; null if none does that is whole. */
    private static Frame frame(FileChannel channel, long at) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(FRAME);
        Disk.readFully(channel, start, at);
        int length = start.getInt(0);
        long end = at + FRAME + length + Integer.BYTES;
        if (start.hasRemaining() || length < 0 || length > LARGEST || end > channel.size()) {
            return null;
        }
        ByteBuffer whole = ByteBuffer.allocate(FRAME + length + Integer.BYTES);
        Disk.readFully(channel, whole, at);
        if (whole.hasRemaining()
                || whole.getInt(FRAME + length) != checksum(whole.array(), FRAME + length)) {
            return null;
        }
        byte[] content = new byte[length];
        whole.get(FRAME, content);
        return new Frame(whole.get(Integer.BYTES), content, end);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
