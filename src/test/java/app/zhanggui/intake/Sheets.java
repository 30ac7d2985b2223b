package app.zhanggui.intake;

import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.Database;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Small sheets to try things on: one line a row, cells parted by commas. */
public final class Sheets {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    private Sheets() {}

    public static Table table(String... rows) {
        List<List<String>> cells =
                Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toList();
        return Table.of(cells);
    }

    /** What a house has for imports. */
    public static Intake intake(Database database) {
        CustomFieldStore own = new CustomFieldStore(database);
        return new Intake(database, new CustomerStore(database), new IntakeStore(database, own));
    }

    public static SheetFile file(String... rows) {
        return new SheetFile("名单.xlsx", "0".repeat(64), List.of(table(rows)));
    }
}
