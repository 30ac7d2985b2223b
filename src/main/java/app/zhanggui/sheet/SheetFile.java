package app.zhanggui.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A file that was read: its sheets, in the order of the file, hidden and empty ones too.
 *
 * @param sha256 of the file's bytes, hexadecimal
 * @param form how its text was read, if it is a text file
 */
public record SheetFile(
        String fileName, String sha256, List<Table> sheets, Optional<TextForm> form) {
    public SheetFile {
        sheets = List.copyOf(sheets);
    }

    /** A workbook. */
    public SheetFile(String fileName, String sha256, List<Table> sheets) {
        this(fileName, sha256, sheets, Optional.empty());
    }
}
