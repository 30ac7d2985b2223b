package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.zhanggui.complaint.ComplaintFigures.Cause;
import app.zhanggui.complaint.ComplaintFigures.Column;
import app.zhanggui.complaint.ComplaintFigures.MonthClosed;
import app.zhanggui.complaint.ComplaintFigures.Share;
import app.zhanggui.complaint.ComplaintFigures.StageTime;
import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A story of thirty complaints over three months, told through the public verbs; every figure is
 * worked out a second time from what the story told.
 */
class ComplaintFiguresTest {
    private static final int COMPLAINTS = 30;
    private static final LocalDateTime BEGIN = LocalDateTime.parse("2026-09-01T09:00:00");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final List<String> GOODS = List.of("冲击钻", "角磨机", "冲击钻", "水管", "");

    private final Shop shop = new Shop();
    private final List<Told> story = new ArrayList<>();
    private ComplaintBook book;

    /** What the story told of one complaint: its moves are the moments it left each stage. */
    private record Told(
            CustomerId customer,
            LocalDateTime received,
            ComplaintCategory category,
            String product,
            CauseKind cause,
            List<LocalDateTime> left,
            boolean wentBack,
            boolean closed,
            int satisfaction) {
        LocalDateTime end() {
            return left.get(left.size() - 1);
        }
    }

    @BeforeEach
    void tellTheStory() {
        List<CustomerId> customers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            customers.add(shop.customer("客户" + i));
        }
        for (int i = 0; i < COMPLAINTS; i++) {
            story.add(tell(i, customers.get(i * 7 % 20)));
        }
        shop.clock.set("2026-12-01T09:00:00");
        book = shop.complaints.book();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Told tell(int i, CustomerId customer) {
        LocalDateTime now = BEGIN.plusDays(3L * i);
        ComplaintCategory category = ComplaintCategory.values()[i % 4];
        CauseKind cause = CauseKind.values()[i * 5 % 7 % 3];
        String product = GOODS.get(i % GOODS.size());
        boolean closes = i % 5 != 4;
        boolean back = i % 6 == 1;
        int points = i % 5 + 1;
        List<LocalDateTime> left = new ArrayList<>();
        at(now);
        Complaint complaint =
                shop.register(customer, Subject.of(category, "第" + i).withProduct(product));
        for (Stage stage : Stage.six()) {
            complaint = fill(complaint, cause, points);
            now = now.plusHours(6L + 7L * ((i + stage.number()) % 5));
            at(now);
            if (stage == Stage.REVIEW && !closes) {
                break;
            }
            complaint = shop.forward(complaint);
            left.add(now);
            if (stage == Stage.SOLVE && back) {
                complaint = shop.forward(shop.back(complaint, "客户不满意"));
            }
        }
        return new Told(
                customer,
                BEGIN.plusDays(3L * i),
                category,
                product,
                cause,
                left,
                back,
                closes,
                points);
    }

    private Complaint fill(Complaint complaint, CauseKind cause, int points) {
        return shop.edit(
                complaint,
                c -> {
                    Complaint filled = Shop.filled(c);
                    if (c.stage() == Stage.ANALYSE) {
                        return filled.withAnalysis(filled.analysis().withKind(Optional.of(cause)));
                    }
                    return c.stage() == Stage.REVIEW
                            ? filled.withReview(
                                    filled.review()
                                            .withSatisfaction(Optional.of(Satisfaction.of(points))))
                            : filled;
                });
    }

    private void at(LocalDateTime moment) {
        shop.clock.set(moment.toString().length() == 16 ? moment + ":00" : moment.toString());
    }

    private ComplaintFigures figures(FigureSpan.Step step) {
        return book.figures(FigureSpan.months(4, TODAY, step));
    }

    @Test
    void every_day_week_and_month_counts_what_came_in_by_category() {
        for (FigureSpan.Step step : FigureSpan.Step.values()) {
            List<Column> columns = figures(step).columns();
            for (int i = 0; i < columns.size(); i++) {
                LocalDate from = columns.get(i).start();
                LocalDate to = i + 1 < columns.size() ? columns.get(i + 1).start() : TODAY;
                for (ComplaintCategory category : ComplaintCategory.values()) {
                    assertThat(columns.get(i).of(category))
                            .isEqualTo(
                                    count(
                                            told ->
                                                    told.category() == category
                                                            && !day(told).isBefore(from)
                                                            && day(told).isBefore(to)));
                }
            }
            assertThat(columns.stream().mapToInt(Column::total).sum()).isEqualTo(COMPLAINTS);
        }
    }

    private int count(java.util.function.Predicate<Told> which) {
        return (int) story.stream().filter(which).count();
    }

    private static LocalDate day(Told told) {
        return told.received().toLocalDate();
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
    }

    @Test
    void causes_are_counted_as_they_were_found() {
        for (Share<Cause> share : figures(FigureSpan.Step.MONTH).causes()) {
            assertThat(share.count()).isEqualTo(count(told -> told.cause() == share.what().kind()));
        }
    }

    @Test
    void a_stage_takes_from_coming_to_leaving() {
        StageTime telling = figures(FigureSpan.Step.MONTH).stages().get(Stage.TELL.ordinal());

        double days =
                story.stream()
                        .mapToDouble(
                                told ->
                                        ChronoUnit.MINUTES.between(
                                                        told.left().get(2), told.left().get(3))
                                                / 1440.0)
                        .sum();
        int stays = COMPLAINTS + count(Told::wentBack);
        assertThat(telling.left()).isEqualTo(stays);
        assertThat(telling.days().orElseThrow()).isCloseTo(days / stays, within(1e-9));
        assertThat(telling.late())
                .isEqualTo(
                        count(
                                told ->
                                        told.left()
                                                .get(3)
                                                .toLocalDate()
                                                .isAfter(
                                                        told.left()
                                                                .get(2)
                                                                .toLocalDate()
                                                                .plusDays(1))));
    }

    @Test
    void what_was_closed_in_a_month_counts_there_with_its_rate_and_its_satisfaction() {
        for (MonthClosed month : figures(FigureSpan.Step.DAY).months()) {
            List<Told> closed =
                    story.stream()
                            .filter(Told::closed)
                            .filter(told -> YearMonth.from(told.end()).equals(month.month()))
                            .toList();
            assertThat(month.closed()).isEqualTo(closed.size());
            assertThat(month.right())
                    .isEqualTo((int) closed.stream().filter(told -> !told.wentBack()).count());
            assertThat(month.satisfaction())
                    .isEqualTo(closed.stream().mapToInt(Told::satisfaction).average());
        }
    }

    @Test
    void who_complained_more_than_once_is_named() {
        ComplaintFigures figures = figures(FigureSpan.Step.MONTH);

        assertThat(figures.repeaters()).hasSize(10);
        assertThat(figures.repeaters())
                .allSatisfy(
                        repeater ->
                                assertThat(repeater.times())
                                        .isEqualTo(
                                                count(
                                                        told ->
                                                                told.customer()
                                                                        .equals(
                                                                                repeater
                                                                                        .customer()))));
    }

    @Test
    void only_complaints_of_the_span_count() {
        FigureSpan october =
                new FigureSpan(
                        LocalDate.parse("2026-10-01"),
                        LocalDate.parse("2026-10-31"),
                        FigureSpan.Step.WEEK);

        assertThat(book.figures(october).received())
                .isEqualTo(count(told -> day(told).getMonthValue() == 10));
    }
}
