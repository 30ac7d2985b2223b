package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.purchase.PurchaseId;
import app.zhanggui.purchase.PurchaseStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComplaintBookTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private Complaint made(String at, CustomerId customer, Subject subject) {
        shop.clock.set(at);
        return shop.register(customer, subject);
    }

    private void closed(Complaint complaint, String at) {
        Complaint review = shop.reaching(complaint, Stage.REVIEW);
        shop.clock.set(at);
        shop.forward(shop.edit(review, Shop::filled));
    }

    /**
     * October: one in. November: three in, three closed of which one went back and one was
     * reopened. Days of the three: 31.5, 2, 1.
     */
    private void fixture() {
        CustomerId customer = shop.customer("宏达五金");
        Subject subject = Subject.of(ComplaintCategory.QUALITY, "坏了");
        Complaint october = made("2026-10-05T00:00:00", customer, subject);
        Complaint backed = made("2026-11-01T00:00:00", customer, subject);
        shop.back(shop.reaching(backed, Stage.TELL), "不同意");
        Complaint reopened = made("2026-11-02T08:00:00", customer, subject);
        made("2026-11-30T23:59:59", customer, subject);
        closed(october, "2026-11-05T12:00:00");
        closed(backed, "2026-11-03T00:00:00");
        closed(reopened, "2026-11-02T20:00:00");
        shop.to(shop.now(reopened), Stage.LISTEN, "又坏了");
        closed(reopened, "2026-11-03T08:00:00");
    }

    @Test
    void the_figures_of_a_month_count_what_came_in_and_what_was_closed_in_it() {
        fixture();

        ComplaintReport november = shop.complaints.book().report(YearMonth.of(2026, 11));

        assertThat(november.received()).isEqualTo(3);
        assertThat(november.closed()).isEqualTo(3);
        assertThat(november.firstTimeRight()).isEqualTo(OptionalInt.of(33));
        assertThat(november.averageDays()).isEqualTo(OptionalDouble.of((31.5 + 2 + 1) / 3));
    }

    @Test
    void a_month_without_an_end_has_no_share_and_no_days() {
        fixture();

        assertThat(shop.complaints.book().report(YearMonth.of(2026, 10)))
                .isEqualTo(new ComplaintReport(1, 0, OptionalInt.empty(), OptionalDouble.empty()));
    }

    @Test
    void what_is_due_first_stands_first_and_only_the_due_wait() {
        CustomerId customer = shop.customer("宏达五金");
        Subject subject = Subject.of(ComplaintCategory.QUALITY, "坏了");
        Complaint later = made("2026-11-20T10:00:00", customer, subject);
        Complaint today = made("2026-11-19T10:00:00", customer, subject);
        Complaint late = made("2026-11-17T10:00:00", customer, subject);
        LocalDateTime now = LocalDateTime.parse("2026-11-20T12:00:00");

        ComplaintBook book = shop.complaints.book();

        assertThat(book.open(now))
                .extracting(ComplaintLine::complaint)
                .containsExactly(late, today, later);
        assertThat(book.waiting(now))
                .extracting(ComplaintLine::complaint)
                .containsExactly(late, today);
    }

    @Test
    void the_times_of_a_category_count_twelve_months_back_for_that_customer_alone() {
        CustomerId customer = shop.customer("宏达五金");
        Subject transport = Subject.of(ComplaintCategory.TRANSPORT, "破损");
        made("2025-11-19T10:00:00", customer, transport);
        made("2025-11-19T10:00:01", customer, transport);
        made("2026-05-01T10:00:00", customer, Subject.of(ComplaintCategory.SERVICE, "态度"));
        made("2026-05-01T10:00:00", shop.customer("别家"), transport);
        Complaint now = made("2026-11-19T10:00:00", customer, transport);
        made("2026-11-19T10:00:01", customer, transport);

        assertThat(shop.complaints.book().timesInTwelveMonths(now)).isEqualTo(2);
    }

    @Test
    void lessons_of_the_same_goods_come_before_those_of_the_category_and_strangers_stay_away() {
        CustomerId customer = shop.customer("宏达五金");
        lesson(customer, ComplaintCategory.QUALITY, "水龙头", "别的商品，同类别");
        lesson(customer, ComplaintCategory.CONTRACT, "冲击钻", "同商品，别的类别");
        lesson(customer, ComplaintCategory.QUALITY, "冲击钻", "同商品，同类别");
        lesson(customer, ComplaintCategory.SERVICE, "窗帘", "毫不相干");
        Complaint now =
                made(
                        "2026-11-20T10:00:00",
                        customer,
                        Subject.of(ComplaintCategory.QUALITY, "又坏了").withProduct("冲击钻"));

        assertThat(shop.complaints.book().lessonsFor(now))
                .extracting(Lesson::lesson)
                .containsExactly("同商品，同类别", "同商品，别的类别", "别的商品，同类别");
    }

    private void lesson(
            CustomerId customer, ComplaintCategory category, String product, String lesson) {
        Complaint made =
                made(
                        "2026-11-01T10:00:00",
                        customer,
                        Subject.of(category, "坏了").withProduct(product));
        shop.edit(made, c -> c.withReview(c.review().withLesson(lesson)));
    }

    private void bought(CustomerId customer, String on, int yuan) {
        new PurchaseStore(shop.database)
                .keep(
                        new Purchase(
                                PurchaseId.NEW,
                                customer,
                                LocalDate.parse(on),
                                "冲击钻",
                                Optional.empty(),
                                Optional.empty(),
                                Money.yuan(yuan),
                                "",
                                ""));
    }

    private CustomerId complainingTwice(String name) {
        CustomerId customer = shop.customer(name);
        shop.register(customer, Subject.of(ComplaintCategory.QUALITY, "坏了"));
        shop.register(customer, Subject.of(ComplaintCategory.SERVICE, "态度"));
        return customer;
    }

    /** Today is 2026-11-19: a purchase of that day a year ago is over a year old. */
    @Test
    void of_those_who_complain_again_and_again_who_buys_most_this_year_stands_first() {
        CustomerId small = complainingTwice("阿芳窗帘");
        shop.register(small, Subject.of(ComplaintCategory.SERVICE, "又是态度"));
        bought(small, "2026-10-01", 300);
        bought(small, "2025-11-19", 90_000);
        CustomerId great = complainingTwice("宏达五金");
        bought(great, "2025-11-20", 9_000);
        bought(great, "2026-11-19", -1_000);
        bought(shop.customer("没投诉的"), "2026-11-01", 50_000);

        ComplaintBook book = shop.complaints.book();

        FigureSpan november =
                FigureSpan.months(1, LocalDate.now(shop.clock), FigureSpan.Step.MONTH);
        assertThat(book.figures(november).repeaters())
                .extracting(one -> one.name() + " " + one.times() + " " + one.bought().inYear())
                .containsExactly(
                        "宏达五金 2 " + Optional.of(Money.yuan(8_000)),
                        "阿芳窗帘 3 " + Optional.of(Money.yuan(300)));
        assertThat(book.bought()).containsOnlyKeys(small, great);
    }
}
