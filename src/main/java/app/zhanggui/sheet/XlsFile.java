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
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** An xls file, or an xlsx that is wrapped because it has a password. */
final class XlsFile {
    private static final int FILE_PASS = 0x2F;

    private final String fileName;
    private final Progress progress;

    XlsFile(String fileName, Progress progress) {
        this.fileName = fileName;
        this.progress = progress;
    }

    List<Table> read(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return decrypted(files);
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw withoutBook(root);
            }
            return tables(root);
        } catch (UserFault | Cancelled known) {
            throw known;
        } catch (EncryptedDocumentException e) {
            throw Faults.password(fileName);
        } catch (OldExcelFormatException e) {
            throw Faults.tooOld(fileName);
        } catch (IOException | RuntimeException e) {
            // POI throws whatever a broken record leads it to, so every other failure means that.
            throw Faults.damaged(fileName, e);
        }
    }

    private UserFault withoutBook(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive("Book")) {
            return Faults.unsupported(fileName);
        }
        try (InputStream book =
                root.createDocumentInputStream(root.getEntryCaseInsensitive("Book"))) {
            byte[] start = book.readNBytes(64);
            boolean locked = start.length > 20 && secondRecord(start) == FILE_PASS;
            return locked ? Faults.password(fileName) : Faults.tooOld(fileName);
        }
    }

    /** What follows the first record: its length stands in the third and fourth byte. */
    private static int secondRecord(byte[] start) {
        int next = 4 + (start[2] & 0xFF);
        return next + 1 < start.length ? (start[next] & 0xFF) | (start[next + 1] & 0xFF) << 8 : 0;
    }

    /** Files protected against changes only carry a password every Excel knows. */
    private List<Table> decrypted(POIFSFileSystem files) throws IOException {
        Path plain = Files.createTempFile("sheet", ".xlsx");
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw Faults.password(fileName);
            }
            try (InputStream in = decryptor.getDataStream(files);
                    OutputStream out = Files.newOutputStream(plain)) {
                in.transferTo(out);
            }
            return new XlsxFile(fileName, progress).read(plain);
        } catch (GeneralSecurityException e) {
            throw Faults.password(fileName);
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    private List<Table> tables(DirectoryNode root) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
            CellFormat format =
                    new CellFormat(book.getInternalWorkbook().isUsing1904DateWindowing());
            List<Table> tables = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                boolean hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
                tables.add(table(book.getSheetAt(i), format, hidden));
            }
            return tables;
        }
    }

    private Table table(Sheet sheet, CellFormat format, boolean hidden) {
        TableBuilder table = new TableBuilder(fileName);
        for (Row row : sheet) {
            progress.at(row.getRowNum(), sheet.getLastRowNum() + 1L);
            if (row.getZeroHeight()) {
                table.hide(row.getRowNum());
            }
            for (Cell cell : row) {
                table.put(row.getRowNum(), cell.getColumnIndex(), text(cell, format));
            }
        }
        return table.build(sheet.getSheetName(), hidden);
    }

    private static String text(Cell cell, CellFormat format) {
        CellType type = cell.getCellType();
        return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> error(cell.getErrorCellValue());
            case NUMERIC ->
                    format.text(
                            cell.getNumericCellValue(),
                            cell.getCellStyle().getDataFormat(),
                            cell.getCellStyle().getDataFormatString());
            default -> "";
        };
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
