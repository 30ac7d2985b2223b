package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.cli.Cli;
import app.zhanggui.db.Database;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs as a script sees them: exit code, standard output, standard error. */
class CommandLineTest {
    private static final Path SAMPLE = Path.of("assets/sample/sample-customers.xlsx");

    @TempDir Path room;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_list_goes_in_is_found_shown_and_comes_out_as_it_went_in() throws IOException {
        Map<String, Object> imported = json("import", SAMPLE.toString());
        int added = (Integer) object(imported, "imported").get("new");
        assertThat(added).isGreaterThan(200);

        Map<String, Object> listed = json("list", "--level", "A", "--limit", "1");
        assertThat((Integer) listed.get("total")).isBetween(1, added - 1);
        List<Map<String, Object>> first = objects(listed, "customers");
        assertThat(first).hasSize(1);
        String id = first.get(0).get("id").toString();
        assertThat(json("show", id)).containsEntry("name", first.get(0).get("name"));

        Path sheet = room.resolve("out.xlsx");
        assertThat(json("export", sheet.toString())).containsEntry("customers", added);
        Map<String, Object> again =
                json("import", sheet.toString(), "--dry-run", "--update", "overwrite");
        assertThat(object(again, "counts"))
                .containsEntry("new", 0)
                .containsEntry("update", 0)
                .containsEntry("duplicate", 0)
                .containsEntry("problem", 0);
    }

    @Test
    void a_dry_run_leaves_no_card() throws IOException {
        Map<String, Object> told = json("import", SAMPLE.toString(), "--dry-run");
        Map<String, Object> sheet = objects(told, "sheets").get(0);
        assertThat(sheet).containsEntry("headerRow", 2);
        assertThat(objects(sheet, "columns"))
                .extracting(column -> column.get("field"))
                .contains("name", "contact", "phone", "region", "level");
        assertThat(json("list")).containsEntry("total", 0);
    }

    @Test
    void a_month_is_planned_within_its_working_days_and_kept() throws IOException {
        json("import", SAMPLE.toString());
        Path pdf = room.resolve("plan.pdf");
        Map<String, Object> plan =
                json("plan", "2026-12", "--save", "--pdf", pdf.toString(), "--today", "2026-11-22");
        List<Map<String, Object>> visits = objects(plan, "visits");
        assertThat(visits).isNotEmpty();
        assertThat(visits)
                .allSatisfy(
                        visit -> {
                            LocalDate date = LocalDate.parse((String) visit.get("date"));
                            assertThat(date.getMonthValue()).isEqualTo(12);
                            assertThat(date.getDayOfWeek())
                                    .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                        })
                .filteredOn(visit -> visit.get("level").equals("A"))
                .isNotEmpty()
                .allMatch(visit -> visit.get("half").equals("AM"));
        assertThat(pdf).isNotEmptyFile();
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(json("check")).containsEntry("ok", true);
    }

    @Test
    void what_was_imported_is_undone_and_a_backup_brings_it_back() throws IOException {
        int added = (Integer) object(json("import", SAMPLE.toString()), "imported").get("new");
        String backup = (String) json("backup", room.resolve("backups").toString()).get("file");
        json("undo");
        assertThat(json("list")).containsEntry("total", 0);
        assertThat(json("restore", backup)).containsEntry("customers", added);
        assertThat(json("list")).containsEntry("total", added);
    }

    @Test
    void an_import_whose_customers_are_all_planned_is_not_said_to_be_undone() throws IOException {
        Map<String, Object> imported = object(json("import", SAMPLE.toString()), "imported");
        json("plan", "2026-12", "--save", "--today", "2026-11-22");
        assertThat(run("undo", imported.get("batch").toString())).isEqualTo(3);
        assertThat(json("list")).containsEntry("total", imported.get("new"));
        json("undo");
        json("undo");
        assertThat(json("list")).containsEntry("total", 0);
    }

    @Test
    void wrong_words_end_with_2_and_say_which() {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("frobnicate");
        assertThat(run("plan", "2026-13")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("2026-13")
                .doesNotContain("Exception");
        assertThat(run("show")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    @Test
    void the_same_trouble_in_many_rows_is_one_line() throws IOException {
        Path file =
                Files.writeString(
                        room.resolve("list.csv"),
                        "客户名称,客户级别,电话\n甲厂,看心情,13800000001\n乙厂,看心情,13800000002\n"
                                + "丙厂,看心情,13800000003\n丁厂,再说吧,13800000004\n");
        assertThat(run("import", file.toString(), "--dry-run")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines().filter(one -> one.contains("级别")))
                .hasSize(2)
                .first()
                .asString()
                .contains("第 2 行", "还有 2 行");
        Map<String, Object> told = json("import", file.toString(), "--dry-run");
        assertThat(objects(told, "problems")).hasSize(4);
    }

    @Test
    void a_file_that_is_no_list_ends_with_3_and_one_sentence() throws IOException {
        Path file = Files.writeString(room.resolve("broken.xlsx"), "PK\u0003\u0004 nothing here");
        assertThat(run("import", file.toString())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8).strip().lines()).hasSize(1);
        assertThat(run("import", room.resolve("missing.csv").toString())).isEqualTo(3);
        assertThat(run("show", "99")).isEqualTo(3);
        assertThat(out.size()).isZero();
    }

    @Test
    void cards_that_are_open_elsewhere_end_with_4() {
        try (Database open = Database.open(room.resolve("data"), Clock.systemDefaultZone())) {
            assertThat(run("list")).isEqualTo(4);
            assertThat(open.lastUndoable()).isEmpty();
        }
        assertThat(run("list")).isZero();
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", room.resolve("data").toString()));
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Cli(Wiring::services, Main.class.getName(), toOut, toErr)
                .run(all.toArray(String[]::new));
    }

    /** Runs a verb that must succeed and reads its answer, which must be all of standard output. */
    private Map<String, Object> json(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--json");
        assertThat(run(all.toArray(String[]::new)))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return JSON.std.mapFrom(out.toString(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> of, String name) {
        return (List<Map<String, Object>>) of.get(name);
    }
}
