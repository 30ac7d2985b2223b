package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.zhanggui.db.Database;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real lists of real people's programs, which lie beside the project and are no part of it. */
class CorpusTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final int EVERY = 9;

    @TestFactory
    Stream<DynamicTest> a_real_list_is_read_as_its_truth_says() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the project: " + CORPUS);
        List<Path> truths;
        try (Stream<Path> files = Files.list(CORPUS.resolve("truth"))) {
            truths = files.sorted().toList();
        }
        return truths.stream()
                .map(
                        truth ->
                                DynamicTest.dynamicTest(
                                        truth.getFileName().toString(), () -> check(truth)));
    }

    @Test
    void any_file_gives_a_preview_or_one_sentence() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the project: " + CORPUS);
        List<Path> files;
        try (Stream<Path> all = Files.walk(CORPUS.resolve("robust"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Texts texts = Texts.chinese();
        try (Database database = Database.inMemory(Sheets.CLOCK)) {
            Intake intake = Sheets.intake(database);
            for (int i = 0; i < files.size(); i += EVERY) {
                try {
                    assertThat(preview(intake, files.get(i)).sheets()).isNotEmpty();
                } catch (UserFault fault) {
                    assertThat(texts.say(fault.sentence())).isNotBlank();
                }
            }
        }
    }

    private static void check(Path truth) throws IOException {
        Map<String, Object> facts = JSON.std.mapFrom(Files.readString(truth));
        try (Database database = Database.inMemory(Sheets.CLOCK)) {
            Intake intake = Sheets.intake(database);
            IntakePreview preview = preview(intake, CORPUS.resolve(facts.get("file").toString()));
            for (Map<String, Object> sheet : maps(facts.get("sheets"))) {
                if (Boolean.TRUE.equals(sheet.get("is_client_list"))) {
                    check(intake, preview, sheet);
                }
            }
        }
    }

    private static void check(Intake intake, IntakePreview preview, Map<String, Object> truth) {
        int index = truth.get("sheet") == null ? 0 : (int) truth.get("sheet_index");
        PreviewSheet sheet = preview.sheet(index);
        TreeSet<Integer> extra = new TreeSet<>(sheet.headerRows());
        extra.remove(sheet.headerRow());
        assertThat(sheet.headerRow()).isEqualTo(truth.get("header_row"));
        assertThat(new ArrayList<Object>(extra)).isEqualTo(truth.get("extra_header_rows"));
        assertThat(sheet.dataRows()).isEqualTo(truth.get("data_rows"));
        assertThat(preview.problems().stream().filter(row -> row.key().sheet() == index).count())
                .isEqualTo(((List<?>) truth.get("rows_without_name")).size());
        for (Map<String, Object> column : maps(truth.get("columns"))) {
            List<Object> right = new ArrayList<>((List<?>) column.get("also_ok"));
            right.add(column.get("field"));
            String field = sheet.columns().get((int) column.get("index")).fieldCode();
            assertThat(right)
                    .as(column.get("header").toString())
                    .contains(field.equals("ignore") ? "other" : field);
        }
        for (Map<String, Object> spot : maps(truth.get("spot_checks"))) {
            checkCell(intake, sheet, spot);
        }
    }

    private static void checkCell(Intake intake, PreviewSheet sheet, Map<String, Object> spot) {
        Column column = sheet.columns().get((int) spot.get("col"));
        String cell = sheet.table().cell((int) spot.get("row"), column.index());
        Reading reading = intake.reading(column, cell);
        String seen = column.field().isEmpty() || reading.isUnread() ? cell : reading.text();
        boolean sameDay = column.field().isEmpty() && spot.get("stored").equals(cell);
        assertThat(sameDay ? spot.get("expect") : seen).isEqualTo(spot.get("expect"));
    }

    private static IntakePreview preview(Intake intake, Path file) {
        SheetFile read = SheetReader.read(file, Progress.unwatched());
        return intake.preview(read, IntakeChoices.DEFAULT, Progress.unwatched());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
