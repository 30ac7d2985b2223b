package app.zhanggui.intake;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a file, read sheet by sheet. */
final class FileRows {
    private final IntakeChoices choices;
    private final ValueReader values;
    private final DuplicateMatcher matcher;
    private final AskedWords words = new AskedWords();
    private final Map<Integer, LaidSheet> laid = new HashMap<>();
    private final Map<Integer, RowReader> readers = new HashMap<>();
    private final List<PreviewSheet> sheets = new ArrayList<>();
    private final List<PreviewRow> rows = new ArrayList<>();

    FileRows(IntakeChoices choices, ValueReader values, DuplicateMatcher matcher) {
        this.choices = choices;
        this.values = values;
        this.matcher = matcher;
    }

    void read(List<LaidSheet> all, RegionOffer regions, Progress progress) {
        long total = all.stream().mapToLong(one -> one.table().rows().size()).sum();
        for (LaidSheet sheet : all) {
            RowHabits habits = sheet.habits(regions.of(sheet.index()), values);
            RowReader reader = new RowReader(habits, values, words);
            laid.put(sheet.index(), sheet);
            readers.put(sheet.index(), reader);
            SheetRows read = new SheetRows(sheet, choices, reader);
            read.read(matcher, progress, rows.size(), total);
            rows.addAll(read.rows());
            sheets.add(read.sheet());
        }
    }

    List<PreviewSheet> sheets() {
        return sheets;
    }

    List<PreviewRow> rows() {
        return rows;
    }

    AskedWords words() {
        return words;
    }

    /** What a row says beyond what stands on a card word for word. */
    Draft news(RowKey key, CustomerCard card) {
        List<String> cells = laid.get(key.sheet()).table().rows().get(key.row());
        return readers.get(key.sheet()).news(cells, card);
    }
}
