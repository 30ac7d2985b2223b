package app.zhanggui.sheet;

import java.util.List;

/**
 * What is to be written: one sheet with a header row.
 *
 * @param name the sheet's name, where the format has such
 * @param rows as long as the header or shorter; may be worked out while they are written
 */
public record SheetPage(String name, List<String> header, Iterable<List<SheetCell>> rows) {
    public SheetPage {
        header = List.copyOf(header);
    }
}
