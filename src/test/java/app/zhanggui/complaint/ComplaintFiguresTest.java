package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.zhanggui.complaint.ComplaintFigures.Cause;
import app.zhanggui.complaint.ComplaintFigures.Column;
import app.zhanggui.complaint.ComplaintFigures.MonthClosed;
import app.zhanggui.complaint.ComplaintFigures.Repeater;
import app.zhanggui.complaint.ComplaintFigures.Share;
import app.zhanggui.complaint.ComplaintFigures.StageTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jooq.Record;
import org.jooq.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure of every chart, worked out a second time by the database from the rows alone. */
class ComplaintFiguresTest {
    private static final String SPAN =
            " received_at >= DATE '2026-09-01' AND received_at < DATE '2026-12-02' ";

    private static StoryOfThirty story;
    private static ComplaintBook book;

    @BeforeAll
    static void tell() {
        story = StoryOfThirty.told();
        book = story.book();
    }

    @AfterAll
    static void close() {
        story.close();
    }

    private static ComplaintFigures figures(FigureSpan.Step step) {
        return book.figures(FigureSpan.months(4, StoryOfThirty.TODAY, step));
    }

    private static Result<Record> rows(String select) {
        return story.database().read(sql -> sql.fetch(select));
    }

    @Test
    void all_thirty_count_and_the_one_taken_back_does_not() {
        assertThat(figures(FigureSpan.Step.DAY).received()).isEqualTo(StoryOfThirty.COMPLAINTS);
    }

    @ParameterizedTest
    @EnumSource(FigureSpan.Step.class)
    void every_day_week_and_month_counts_what_came_in_by_category(FigureSpan.Step step) {
        List<String> counted = new ArrayList<>();
        for (Column column : figures(step).columns()) {
            for (ComplaintCategory category : ComplaintCategory.values()) {
                if (column.of(category) > 0) {
                    counted.add(column.start() + " " + category + " " + column.of(category));
                }
            }
        }

        assertThat(counted)
                .containsExactlyInAnyOrderElementsOf(
                        rows("SELECT CAST(DATE_TRUNC('%s', received_at) AS DATE) AS starts, category, COUNT(*)"
                                                .formatted(unit(step))
                                        + " FROM complaint WHERE"
                                        + SPAN
                                        + "GROUP BY starts, category")
                                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2)));
    }

    /** As the database calls it; its own WEEK begins on a Sunday. */
    private static String unit(FigureSpan.Step step) {
        return step == FigureSpan.Step.WEEK ? "ISO_WEEK" : step.name();
    }

    @ParameterizedTest
    @EnumSource(FigureSpan.Step.class)
    void no_day_week_or_month_is_left_out(FigureSpan.Step step) {
        List<LocalDate> starts = figures(step).columns().stream().map(Column::start).toList();

        assertThat(starts)
                .containsExactlyElementsOf(
                        rows("SELECT DISTINCT CAST(DATE_TRUNC('%s', DATEADD(DAY, x, DATE '2026-09-01')) AS DATE)"
                                                .formatted(unit(step))
                                        + " FROM SYSTEM_RANGE(0, 91) ORDER BY 1")
                                .map(row -> row.get(0, LocalDate.class)));
    }

    @Test
    void the_goods_complained_of_most_stand_first_and_the_shares_add_up() {
        List<Share<String>> products = figures(FigureSpan.Step.MONTH).products();

        assertThat(products)
                .containsExactly(
                        new Share<>("冲击钻", 12, 40),
                        new Share<>("角磨机", 6, 60),
                        new Share<>("水管", 6, 80),
                        new Share<>("", 6, 100));
        assertThat(products)
                .containsExactlyElementsOf(
                        rows(pareto("product", SPAN))
                                .map(
                                        row ->
                                                new Share<>(
                                                        row.get(0, String.class),
                                                        row.get(1, int.class),
                                                        row.get(2, int.class))));
    }

    @Test
    void causes_are_counted_as_they_were_found_and_the_shares_add_up() {
        List<Share<Cause>> causes = figures(FigureSpan.Step.MONTH).causes();

        assertThat(causes.stream().map(ComplaintFiguresTest::words))
                .hasSizeGreaterThan(4)
                .containsExactlyElementsOf(
                        rows(pareto(
                                        "cause_kind || ' ' || COALESCE(seller_fault, '')",
                                        SPAN + "AND cause_kind IS NOT NULL "))
                                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2)));
    }

    private static String words(Share<Cause> share) {
        String fault = share.what().fault().map(Enum::name).orElse("");
        return share.what().kind() + " " + fault + " " + share.count() + " " + share.upToHere();
    }

    private static String pareto(String what, String where) {
        return """
        SELECT %1$s, COUNT(*),
            ROUND(100.0 * SUM(COUNT(*)) OVER (ORDER BY COUNT(*) DESC, MIN(complaint_no))
                / (SELECT COUNT(*) FROM complaint WHERE %2$s))
        FROM complaint WHERE %2$s GROUP BY %1$s ORDER BY COUNT(*) DESC, MIN(complaint_no)
        """
                .formatted(what, where);
    }

    @Test
    void a_stage_takes_from_coming_to_leaving_each_time_anew() {
        Result<Record> rows =
                rows(
                        """
                        SELECT from_stage, AVG(CAST(minutes AS DOUBLE PRECISION)) / 1440,
                            COUNT(*), SUM(CASE WHEN late THEN 1 ELSE 0 END)
                        FROM (SELECT from_stage,
                                DATEDIFF(MINUTE, came, changed_at) AS minutes,
                                DATEDIFF(DAY, came, changed_at) > DECODE(from_stage,
                                    'LISTEN', 1, 'ANALYSE', 1, 'SOLVE', 2, 'TELL', 1,
                                    'CARRY_OUT', 3, 'REVIEW', 7) AS late
                            FROM (SELECT from_stage, changed_at, LAG(changed_at) OVER
                                    (PARTITION BY complaint_id ORDER BY id) AS came
                                FROM stage_change)
                            WHERE from_stage IS NOT NULL AND from_stage <> 'CLOSED')
                        GROUP BY from_stage
                        """);

        assertThat(rows).hasSize(Stage.six().size());
        for (Record row : rows) {
            Stage stage = Stage.valueOf(row.get(0, String.class));
            StageTime time = figures(FigureSpan.Step.MONTH).stages().get(stage.ordinal());
            assertThat(time.stage()).isEqualTo(stage);
            assertThat(time.days().orElseThrow()).isCloseTo(row.get(1, double.class), within(1e-9));
            assertThat(time.left()).isEqualTo(row.get(2, int.class));
            assertThat(time.late()).isEqualTo(row.get(3, int.class));
        }
        assertThat(figures(FigureSpan.Step.MONTH).stages())
                .anyMatch(time -> time.late() > 0)
                .anyMatch(time -> time.left() > StoryOfThirty.COMPLAINTS);
    }

    @Test
    void what_was_closed_in_a_month_counts_there_with_its_rate_and_its_satisfaction() {
        Result<Record> rows =
                rows(
                        """
                        SELECT FORMATDATETIME(closed_at, 'yyyy-MM') AS closed_in, COUNT(*),
                            COUNT(*) - SUM(CASE WHEN EXISTS (
                                SELECT 1 FROM stage_change s WHERE s.complaint_id = complaint.id
                                AND POSITION(to_stage, 'LISTEN ANALYSE SOLVE TELL CARRY_OUT REVIEW CLOSED')
                                  < POSITION(from_stage, 'LISTEN ANALYSE SOLVE TELL CARRY_OUT REVIEW CLOSED'))
                                THEN 1 ELSE 0 END),
                            AVG(CAST(satisfaction AS DOUBLE PRECISION))
                        FROM complaint WHERE closed_at IS NOT NULL GROUP BY closed_in
                        """);

        List<MonthClosed> months = figures(FigureSpan.Step.DAY).months();
        assertThat(months.stream().filter(month -> month.closed() > 0)).hasSize(rows.size());
        for (Record row : rows) {
            YearMonth named = YearMonth.parse(row.get(0, String.class));
            MonthClosed month =
                    months.stream().filter(m -> m.month().equals(named)).findFirst().orElseThrow();
            assertThat(month.closed()).isEqualTo(row.get(1, int.class));
            assertThat(month.right()).isEqualTo(row.get(2, int.class)).isLessThan(month.closed());
            assertThat(month.satisfaction()).isEqualTo(OptionalDouble.of(row.get(3, double.class)));
            assertThat(month.firstTimeRight().orElseThrow())
                    .isCloseTo(row.get(2, int.class) * 100.0 / row.get(1, int.class), within(1e-9));
        }
    }

    @Test
    void who_complained_more_than_once_is_named_most_often_first() {
        List<Repeater> repeaters = figures(FigureSpan.Step.MONTH).repeaters();

        assertThat(repeaters.stream().map(one -> one.name() + one.times() + one.last()))
                .hasSize(10)
                .containsExactlyElementsOf(
                        rows("SELECT name, COUNT(*), CAST(MAX(received_at) AS DATE)"
                                        + " FROM complaint JOIN customer"
                                        + " ON customer.id = customer_id WHERE"
                                        + SPAN
                                        + "GROUP BY customer_id, name HAVING COUNT(*) > 1"
                                        + " ORDER BY 2 DESC, 3 DESC")
                                .map(row -> "" + row.get(0) + row.get(1) + row.get(2)));
    }

    @Test
    void the_figures_above_the_board_are_those_of_the_month() {
        ComplaintReport november = book.report(YearMonth.of(2026, 11));

        Record row =
                rows("""
                SELECT (SELECT COUNT(*) FROM complaint
                    WHERE FORMATDATETIME(received_at, 'yyyy-MM') = '2026-11'),
                  COUNT(*),
                  AVG(DATEDIFF(MINUTE, received_at, closed_at) / 1440.0)
                FROM complaint
                WHERE FORMATDATETIME(closed_at, 'yyyy-MM') = '2026-11'
                """)
                        .get(0);
        assertThat(november.received()).isEqualTo(row.get(0, int.class));
        assertThat(november.closed()).isEqualTo(row.get(1, int.class));
        assertThat(november.averageDays().orElseThrow())
                .isCloseTo(row.get(2, double.class), within(1e-9));
    }

    @Test
    void only_complaints_of_the_span_count() {
        FigureSpan october =
                new FigureSpan(
                        LocalDate.parse("2026-10-01"),
                        LocalDate.parse("2026-10-31"),
                        FigureSpan.Step.WEEK);

        assertThat(book.figures(october).received())
                .isEqualTo(
                        rows("SELECT COUNT(*) FROM complaint WHERE MONTH(received_at) = 10")
                                .get(0)
                                .get(0, int.class));
    }
}
