package app.zhanggui.shell;

import static app.zhanggui.shell.ShopWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.Stage;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.print.Pdf;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.work.Progress;
import com.fasterxml.jackson.jr.ob.JSON;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The main job from the empty window to the next morning: a list comes in, is narrowed, planned,
 * printed, a complaint goes through its six stages, and everything is there after a restart.
 */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-30T00:30:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @TempDir Path room;

    private final Texts texts = Texts.chinese();
    private FxRobot robot;
    private Path folder;
    private javafx.stage.Stage window;
    private ZhangguiApp app;

    @Start
    void start(javafx.stage.Stage given) {
        window = given;
    }

    @BeforeEach
    void openEmptyWindow(FxRobot given) throws Exception {
        robot = given;
        folder = Files.createTempDirectory(room, "cards");
        open();
    }

    @Test
    void a_plan_without_customers_leads_to_where_they_are_added() throws Exception {
        robot.clickOn("#rail-plan");
        await(() -> shown(texts.get("visit.empty.add")));
        robot.clickOn(texts.get("visit.empty.add"));
        await(() -> shown(texts.get("customer.none.sample")));
        close();
    }

    @Test
    void the_sample_list_goes_all_the_way() throws Exception {
        robot.clickOn(texts.get("customer.none.sample"));
        int customers = importWhatIsShown();
        assertThat(customers).isGreaterThan(200);

        narrowToLevelA(customers);
        MonthPlan plan = planDecember();
        print(plan);
        String complaint = takeAComplaintThroughAllStages();

        close();
        open();
        assertThat(app.house().stores().customers().count()).isEqualTo(customers);
        assertThat(stored().visits()).hasSameSizeAs(plan.visits());
        assertThat(complaint().stage()).isEqualTo(Stage.CLOSED);
        assertThat(complaint().number()).isEqualTo(complaint);
        close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-ninja-clients-26",
                "zh-ip-agency-22",
                "zh-crm-customer-12",
                "zh-easyexcel-client-5",
                "en-calamine-people-8"
            })
    void a_list_of_somebody_elses_making_becomes_cards_and_goes_again(String id) throws Exception {
        Path told = CORPUS.resolve("truth/" + id + ".json");
        Assumptions.assumeTrue(
                Files.exists(told), "the corpus of real lists is not beside the project");
        Map<String, Object> truth = JSON.std.mapFrom(Files.readString(told));
        Map<String, Object> sheet = maps(truth, "sheets").get(0);
        Path list = CORPUS.resolve((String) truth.get("file"));
        robot.interact(() -> app.screens().read(list));
        assertThat(importWhatIsShown()).isEqualTo(sheet.get("data_rows"));

        List<CustomerCard> cards = app.house().stores().customers().cards();
        Table table = SheetReader.read(list, Progress.unwatched()).sheets().get(0);
        compareNames(cards, table, sheet);
        maps(sheet, "spot_checks").forEach(spot -> compareValue(cards, sheet, spot));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> app.house().stores().customers().count() == 0);
        close();
    }

    private static void compareNames(
            List<CustomerCard> cards, Table table, Map<String, Object> sheet) {
        int column =
                maps(sheet, "columns").stream()
                        .filter(one -> "name".equals(one.get("field")))
                        .mapToInt(one -> (int) one.get("index"))
                        .findFirst()
                        .orElseThrow();
        int first = (int) sheet.get("first_data_row");
        for (int i = 0; i < cards.size(); i++) {
            assertThat(cards.get(i).customer().name())
                    .contains(table.cell(first + i, column).strip());
        }
    }

    /** The value the truth expects, on the card of that row; numbers by their figures. */
    private static void compareValue(
            List<CustomerCard> cards, Map<String, Object> sheet, Map<String, Object> spot) {
        int row = (int) spot.get("row") - (int) sheet.get("first_data_row");
        CardField field = CardField.of((String) spot.get("field")).orElseThrow();
        String value = CardValues.get(cards.get(row), field);
        String expected = (String) spot.get("expect");
        if (value.isEmpty() && mayBeLeftOut(sheet, (int) spot.get("col"))) {
            return;
        }
        if (field == CardField.PHONE || field == CardField.MOBILE) {
            assertThat(numbers(cards.get(row))).contains(figures(expected));
        } else {
            assertThat(value).isEqualTo(expected);
        }
    }

    /** A mobile number stands among the mobiles, whichever column it comes from. */
    private static List<String> numbers(CustomerCard card) {
        return List.of(
                figures(CardValues.get(card, CardField.PHONE)),
                figures(CardValues.get(card, CardField.MOBILE)));
    }

    /** The truth counts a doubtful column as right, too, if it is not imported. */
    private static boolean mayBeLeftOut(Map<String, Object> sheet, int column) {
        return maps(sheet, "columns").stream()
                .filter(one -> one.get("index").equals(column))
                .anyMatch(one -> ((List<?>) one.get("also_ok")).contains("other"));
    }

    private static String figures(String number) {
        return number.replaceAll("\\D", "");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> of, String name) {
        return (List<Map<String, Object>>) of.get(name);
    }

    private int importWhatIsShown() throws Exception {
        await(() -> shown("#import-now"));
        robot.clickOn("#import-now");
        await(() -> shown("#undo-import") || shown("#import-as-is"));
        if (!shown("#undo-import")) {
            robot.clickOn("#import-as-is");
        }
        await(() -> shown("#undo-import"));
        robot.clickOn("#rail-cards");
        await(() -> !table().getItems().isEmpty());
        assertThat(table().getItems()).hasSize((int) app.house().stores().customers().count());
        return table().getItems().size();
    }

    private void narrowToLevelA(int all) throws Exception {
        long inA =
                app.house().stores().customers().lines().stream()
                        .filter(line -> line.level().map(Enum::name).orElse("").equals("A"))
                        .count();
        assertThat(inA).isBetween(1L, all - 1L);
        robot.clickOn(labelled("A " + inA));
        await(() -> table().getItems().size() == inA);
        robot.push(KeyCode.CONTROL, KeyCode.F).write("zzzz");
        await(() -> table().getItems().isEmpty());
        robot.push(KeyCode.ESCAPE);
        await(() -> table().getItems().size() == inA);
    }

    private MonthPlan planDecember() throws Exception {
        robot.clickOn("#rail-plan").clickOn("›");
        await(() -> shown(texts.get("visit.empty.make")));
        robot.clickOn(texts.get("visit.empty.make"));
        await(() -> app.house().plans().plan(DECEMBER).isPresent());
        MonthPlan plan = stored();
        assertThat(plan.visits()).isNotEmpty();
        assertThat(plan.brokenRules()).isEmpty();
        return plan;
    }

    private MonthPlan stored() {
        return app.house().plans().plan(DECEMBER).orElseThrow();
    }

    private void print(MonthPlan plan) throws Exception {
        await(() -> shown(texts.get("visit.print")));
        robot.clickOn(texts.get("visit.print"));
        await(() -> shown(".print-choice"));
        robot.clickOn(texts.get("visit.papers.month"));
        await(() -> shown(".print-preview") && !shown(".job-pane"));
        robot.clickOn(texts.get("ui.close"));
        await(() -> !shown(".print-preview"));
        Pdf pdf = app.house().papers(texts).month().pdf(plan, Progress.unwatched());
        Path file = folder.resolve("plan.pdf");
        pdf.save(file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    private String takeAComplaintThroughAllStages() throws Exception {
        robot.clickOn("#rail-complaints").push(KeyCode.CONTROL, KeyCode.N);
        await(() -> shown(".register"));
        String customer = app.house().stores().customers().lines().get(0).name();
        write("complaint.prompt.customer", customer);
        robot.push(KeyCode.ENTER);
        write("complaint.prompt.words", "电钻用了三天就坏了");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> !app.house().stores().complaints().book().isEmpty());
        assertThat(complaint().stage()).isEqualTo(Stage.LISTEN);

        finishTo(Stage.ANALYSE);
        choose("complaint.cause.GOODS");
        write("complaint.prompt.reason", "电机过热");
        finishTo(Stage.SOLVE);
        choose("complaint.authority.OWN");
        write("complaint.prompt.solution", "换一台新的");
        finishTo(Stage.TELL);
        write("complaint.prompt.date", "2026-11-30");
        write("complaint.prompt.toldHow", "电话");
        choose("complaint.answer.AGREED");
        finishTo(Stage.CARRY_OUT);
        write("complaint.prompt.carriedOut", "已送到店里换新");
        write("complaint.prompt.date", "2026-11-30");
        finishTo(Stage.REVIEW);
        write("complaint.prompt.lesson", "进货时抽查");
        choose("complaint.satisfaction.HAPPY");
        finishTo(Stage.CLOSED);
        return complaint().number();
    }

    private Complaint complaint() {
        List<ComplaintLine> lines = app.house().stores().complaints().book().lines();
        assertThat(lines).hasSize(1);
        return lines.get(0).complaint();
    }

    private void finishTo(Stage next) throws Exception {
        String words =
                next.isOpen()
                        ? texts.get("complaint.finish", texts.get("complaint.numbered." + next))
                        : texts.get("complaint.finish.last");
        robot.clickOn(labelled(words));
        await(() -> complaint().stage() == next);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String promptKey, String words) throws Exception {
        String prompt = texts.get(promptKey);
        await(() -> visible(promptedBy(prompt)));
        TextInputControl field = robot.lookup(promptedBy(prompt)).match(Node::isVisible).query();
        robot.clickOn(field).write(words);
    }

    private static Predicate<Node> promptedBy(String prompt) {
        return node ->
                node instanceof TextInputControl field && prompt.equals(field.getPromptText());
    }

    private void choose(String choiceKey) throws Exception {
        String words = texts.get(choiceKey);
        await(() -> shown(words));
        robot.clickOn(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean visible(Predicate<Node> which) {
        return robot.lookup(which).queryAll().stream().anyMatch(JourneyTest::isSeen);
    }

    private boolean shown(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(JourneyTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private TableView<CardLine> table() {
        return robot.lookup(".card-table").queryAs(TableView.class);
    }

    private static Predicate<Node> labelled(String words) {
        return node -> node instanceof Labeled labeled && words.equals(labeled.getText());
    }

    private void open() throws Exception {
        app = ShopWindow.open(window, folder, CLOCK);
    }

    private void close() throws Exception {
        ShopWindow.close(window);
    }
}
