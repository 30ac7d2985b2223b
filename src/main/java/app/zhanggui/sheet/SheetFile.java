package app.zhanggui.sheet;

import java.util.List;

/**
 * A file that was read: its sheets, in the order of the file, hidden and empty ones too.
 *
 * @param sha256 of the file's bytes, hexadecimal
 */
public record SheetFile(String fileName, String sha256, List<Table> sheets) {
    public SheetFile {
        sheets = List.copyOf(sheets);
    }
}
