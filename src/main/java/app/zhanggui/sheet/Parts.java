package app.zhanggui.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a zipped workbook, found however their names are written, and never a bomb. */
final class Parts implements AutoCloseable {
    private final String fileName;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    Parts(Path file, String fileName) throws IOException {
        this.fileName = fileName;
        zip = new ZipFile(file.toFile());
        zip.stream().forEach(entry -> parts.putIfAbsent(key(entry.getName()), entry));
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    boolean hasEndingIn(String ending) {
        return parts.keySet().stream().anyMatch(part -> part.endsWith(ending));
    }

    /** The bytes of a part; empty if there is no such part. */
    Optional<InputStream> open(String part) throws IOException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            return Optional.empty();
        }
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("no bytes of " + part);
        }
        return Optional.of(new BoundedInput(in, Math.max(entry.getCompressedSize(), 1), fileName));
    }

    /** Tells the handler what is in a part; nothing if there is no such part. */
    void parse(String part, DefaultHandler handler) throws IOException, SAXException {
        Optional<InputStream> in = open(part);
        if (in.isPresent()) {
            try (InputStream bytes = in.get()) {
                Xml.parse(bytes, handler);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String part) {
        String plain = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
