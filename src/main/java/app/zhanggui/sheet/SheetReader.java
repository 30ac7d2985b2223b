package app.zhanggui.sheet;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Reads any sheet file as text: xlsx (Strict too), xlsm, xlsb, xls and et, OpenDocument, XML of
 * Excel 2003, web tables saved as xls, CSV and other separated text. What a file is, is told by its
 * first bytes; its name may lie. The file is only read.
 */
public final class SheetReader {
    private static final long MAX_BYTES = 300_000_000;

    private SheetReader() {}

    /** As below, with nothing said about the file. */
    public static SheetFile read(Path file, Progress progress) {
        return read(file, FileChoices.NONE, progress);
    }

    /**
     * All sheets of a file.
     *
     * @throws UserFault if the file is missing, empty, damaged, too big or of a kind we do not
     *     read; of the kind {@code LOCKED} if it wants a password; the sentence names the file and
     *     says what to do
     */
    public static SheetFile read(Path file, FileChoices choices, Progress progress) {
        String name = file.getFileName().toString();
        try {
            check(file, name);
            FileMagic kind = kind(file);
            String sha256 = sha256(file);
            return switch (kind) {
                case OOXML ->
                        new SheetFile(name, sha256, new ZippedFile(name, progress).read(file));
                case OLE2 -> new SheetFile(name, sha256, ole(file, choices, progress));
                case BIFF2, BIFF3, BIFF4 -> throw Faults.tooOld(name);
                case PDF, RTF, WORD2, JPEG, GIF, PNG, TIFF, WMF, EMF, BMP, MSWRITE ->
                        throw Faults.unsupported(name);
                default -> {
                    TextFile text = new TextFile(name, choices, progress);
                    List<Table> tables = text.read(file);
                    yield new SheetFile(name, sha256, tables, text.form());
                }
            };
        } catch (IOException e) {
            throw Faults.unreadable(name, e);
        }
    }

    private static void check(Path file, String name) throws IOException {
        if (Files.isDirectory(file)) {
            throw UserFault.unusable("sheet.fault.folder", name);
        }
        if (!Files.isReadable(file)) {
            throw UserFault.unusable("sheet.fault.notThere", name);
        }
        if (Files.size(file) == 0) {
            throw Faults.empty(name);
        }
        if (Files.size(file) > MAX_BYTES) {
            throw Faults.tooBig(name);
        }
    }

    private static List<Table> ole(Path file, FileChoices choices, Progress progress)
            throws IOException {
        String name = file.getFileName().toString();
        return new OleFile(name, choices.password(), progress).read(file);
    }

    /** A few words of a text file in each usual encoding, those with most to tell it by. */
    public static List<TextSample> samples(Path file) {
        try {
            return TextSamples.of(file);
        } catch (IOException e) {
            throw Faults.unreadable(file.getFileName().toString(), e);
        }
    }

    private static FileMagic kind(Path file) throws IOException {
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            FileMagic magic = FileMagic.valueOf(in);
            byte[] start = in.readNBytes(2);
            boolean oldest = start.length == 2 && start[0] == 9 && start[1] == 0;
            return oldest ? FileMagic.BIFF2 : magic;
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
