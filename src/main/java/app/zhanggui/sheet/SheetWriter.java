package app.zhanggui.sheet;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Writes rows as xlsx or CSV. The file appears whole or not at all: it is written under a temporary
 * name beside its place and then moved there.
 */
public final class SheetWriter {
    private SheetWriter() {}

    /** Writes in the format that the file's name ends in. */
    private interface Format {
        void write(Path target) throws IOException;
    }

    /**
     * Writes one sheet to {@code .xlsx} or {@code .csv}, replacing a file of that name.
     *
     * @throws UserFault if the name ends in neither, or the place cannot be written
     */
    public static void write(SheetPage page, Path target, Progress progress) {
        write(List.of(page), target, CsvEncoding.UTF_8, progress);
    }

    /**
     * Writes one sheet after the other to {@code .xlsx}; into {@code .csv} goes the first alone.
     *
     * @param encoding of a CSV file
     * @throws UserFault if the name ends in neither, or the place cannot be written
     */
    public static void write(
            List<SheetPage> pages, Path target, CsvEncoding encoding, Progress progress) {
        String name = target.getFileName().toString();
        Format format = format(name, pages, encoding, progress);
        Path temporary = null;
        try {
            Path folder = target.toAbsolutePath().getParent();
            temporary = Files.createTempFile(folder, "." + name, ".part");
            format.write(temporary);
            move(temporary, target);
        } catch (IOException e) {
            throw Faults.unwritable(name, e);
        } finally {
            remove(temporary);
        }
    }

    private static Format format(
            String name, List<SheetPage> pages, CsvEncoding encoding, Progress progress) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            return target -> XlsxWriter.write(pages, target, progress);
        }
        if (lower.endsWith(".csv")) {
            return target -> CsvFileWriter.write(pages.get(0), target, encoding, progress);
        }
        throw UserFault.unusable("sheet.fault.unknownTarget", name);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            temporary.toFile().deleteOnExit(); // what matters is done or already reported
        }
    }
}
