package app.zhanggui.sheet;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A compound file: an xls or et workbook, or a newer workbook that is wrapped because it has a
 * password.
 */
final class OleFile {
    private final String fileName;
    private final Optional<String> password;
    private final Progress progress;

    OleFile(String fileName, Optional<String> password, Progress progress) {
        this.fileName = fileName;
        this.password = password;
        this.progress = progress;
    }

    List<Table> read(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return unwrapped(files);
            }
            for (String book : List.of("Workbook", "Book")) {
                if (root.hasEntryCaseInsensitive(book)) {
                    return tables(root, book);
                }
            }
            throw Faults.unsupported(fileName);
        } catch (UserFault | Cancelled known) {
            throw known;
        } catch (EncryptedDocumentException e) {
            throw Faults.password(fileName);
        } catch (IOException | RuntimeException e) {
            // POI throws whatever a broken record leads it to, so every other failure means that.
            throw Faults.damaged(fileName, e);
        }
    }

    private List<Table> tables(DirectoryNode root, String book) throws IOException {
        // Not buffered: POI's decryption takes a short read for the end.
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(book))) {
            return new BiffFile(fileName, password, progress).read(in);
        }
    }

    private List<Table> unwrapped(POIFSFileSystem files) throws IOException {
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
        Path plain = Files.createTempFile("sheet", ".xlsx");
        try {
            open(decryptor);
            try (InputStream in = decryptor.getDataStream(files);
                    OutputStream out = Files.newOutputStream(plain)) {
                in.transferTo(out);
            }
            return new ZippedFile(fileName, progress).read(plain);
        } catch (GeneralSecurityException e) {
            throw Faults.password(fileName);
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    /** Files protected against changes only carry a password every Excel knows. */
    private void open(Decryptor decryptor) throws GeneralSecurityException {
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                && !(password.isPresent() && decryptor.verifyPassword(password.get()))) {
            throw Faults.locked(fileName, password.isPresent());
        }
    }
}
