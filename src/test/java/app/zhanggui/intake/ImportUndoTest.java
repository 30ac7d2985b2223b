package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.AllTables;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Large imports and what is left of them when they are taken back. By hand with the figure of the
 * issue: {@code mvn test -Dtest=ImportUndoTest -Dimport.rows=20000}.
 */
class ImportUndoTest {
    private static final int ROWS = Integer.getInteger("import.rows", 2000);

    @TempDir Path folder;

    private Database database = Database.inMemory(Sheets.CLOCK);
    private CustomerStore customers = new CustomerStore(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void after_an_import_of_new_cards_is_undone_every_table_is_as_before() {
        imported(list(0, 10, "老街"), UpdateRule.FILL_BLANKS);
        var before = AllTables.of(database);

        ImportResult result = imported(list(10, 10 + ROWS, "老街"), UpdateRule.FILL_BLANKS);
        assertThat(result.created()).isEqualTo(ROWS);
        var after = AllTables.of(database);
        assertThat(after.get("CUSTOMER")).hasSize(10 + ROWS);
        database.undo(result.batch().orElseThrow());

        assertSame(before);
        database.redoLast();
        assertSame(after);
    }

    @Test
    void after_an_import_that_updates_is_undone_every_table_is_as_before() {
        imported(list(0, ROWS, "老街"), UpdateRule.FILL_BLANKS);
        var before = AllTables.of(database);

        ImportResult result = imported(list(0, ROWS, "新城"), UpdateRule.OVERWRITE);
        assertThat(result.created()).isZero();
        assertThat(result.updated()).isEqualTo(ROWS);
        var after = AllTables.of(database);
        assertThat(after.get("CUSTOMER")).isNotEqualTo(before.get("CUSTOMER"));
        database.undo(result.batch().orElseThrow());

        assertSame(before);
        database.redoLast();
        assertSame(after);
    }

    @Test
    void what_was_touched_since_stays_and_is_named() {
        imported(list(0, 30, "老街"), UpdateRule.FILL_BLANKS);
        ImportResult result = imported(list(0, 40, "新城"), UpdateRule.OVERWRITE);
        CustomerCard updated = named("客户7五金");
        CustomerCard added = named("客户35五金");
        customers.save(CardValues.with(updated, CardField.REMARK, "今天改过"));
        customers.save(CardValues.with(added, CardField.REMARK, "今天改过"));

        UndoReport report = database.undo(result.batch().orElseThrow());

        assertThat(report.keptNames()).containsExactly("客户7五金", "客户35五金");
        assertThat(Texts.chinese().say(report.keptByName())).isEqualTo("客户7五金、客户35五金");
        assertThat(customers.count()).isEqualTo(31);
        assertThat(address(named("客户7五金"))).isEqualTo("新城7号");
        assertThat(address(named("客户8五金"))).isEqualTo("老街8号");
    }

    @Test
    void an_update_that_is_cancelled_half_way_leaves_every_table_as_before() {
        imported(list(0, 1500, "老街"), UpdateRule.FILL_BLANKS);
        var before = AllTables.of(database);
        Intake intake = intake();
        IntakePreview preview = preview(intake, list(0, 3000, "新城"), UpdateRule.OVERWRITE);

        Progress untilUpdating = cancelledAt(2500);
        assertThatThrownBy(() -> intake.apply(preview, untilUpdating))
                .isInstanceOf(Cancelled.class);

        assertSame(before);
        assertThat(database.recentBatches(10)).hasSize(1);
    }

    @Test
    void an_import_is_undone_and_done_again_after_the_program_was_closed() {
        reopen();
        imported(list(0, 20, "老街"), UpdateRule.FILL_BLANKS);
        var before = AllTables.of(database);
        ImportResult result = imported(list(10, 60, "新城"), UpdateRule.OVERWRITE);
        var after = AllTables.of(database);
        reopen();
        database.undo(result.batch().orElseThrow());
        reopen();
        assertSame(before);
        database.redoLast();
        reopen();
        assertSame(after);
        database.undoLast();
        assertSame(before);
    }

    /** The first time this leaves the memory for a file. */
    private void reopen() {
        database.close();
        database = Database.open(folder, Sheets.CLOCK);
        customers = new CustomerStore(database);
    }

    private void assertSame(Map<String, List<String>> contents) {
        AllTables.of(database)
                .forEach(
                        (table, rows) -> assertThat(rows).as(table).isEqualTo(contents.get(table)));
    }

    private Intake intake() {
        return Sheets.intake(database);
    }

    private ImportResult imported(SheetFile file, UpdateRule rule) {
        Intake intake = intake();
        return intake.apply(preview(intake, file, rule), Progress.unwatched());
    }

    private static IntakePreview preview(Intake intake, SheetFile file, UpdateRule rule) {
        IntakeChoices choices = IntakeChoices.DEFAULT.withUpdate(rule);
        return intake.preview(file, choices, Progress.unwatched());
    }

    private static SheetFile list(int from, int to, String street) {
        Stream<String> rows =
                IntStream.range(from, to)
                        .mapToObj(
                                i ->
                                        "客户%d五金,张%d,%d,%s%d号,1975-03-08"
                                                .formatted(i, i, 13800000000L + i, street, i));
        return Sheets.file(
                Stream.concat(Stream.of("客户名称,联系人,手机,地址,生日"), rows).toArray(String[]::new));
    }

    private CustomerCard named(String name) {
        return customers.cards().stream()
                .filter(card -> card.customer().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String address(CustomerCard card) {
        return CardValues.get(card, CardField.ADDRESS);
    }

    private static Progress cancelledAt(long steps) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                if (done >= steps) {
                    throw new Cancelled();
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
