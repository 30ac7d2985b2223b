package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.Standing;
import app.zhanggui.customer.VisitWishes;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class MonthPlanPrintTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final String LONG_NAME = "杭州市萧山区临浦镇宏达五金建材机电设备经营部第";

    /** Points from the upper edge. */
    private static final float HEAD = 62;

    private static final float FOOT = 560;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final MonthPlanPrint print =
            new MonthPlanPrint(new HtmlTemplates(), new PdfMaker(), Texts.chinese(), CLOCK);

    @Test
    void aFullMonthOfLongNamesIsCompleteOnSheetsOfA4Landscape() throws IOException {
        MonthPlan plan = fullMonth(300, LONG_NAME);

        Pdf pdf = print.pdf(plan, Progress.unwatched());

        String text = text(pdf).replaceAll("\\s", "");
        assertThat(plan.request().clients())
                .extracting(Client::name)
                .filteredOn(name -> !text.contains(name))
                .isEmpty();
        assertThat(text.matches(".*[〓#].*")).isFalse();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(841f, 842.5f);
                assertThat(page.getMediaBox().getHeight()).isBetween(595f, 596f);
            }
        }
    }

    @Test
    void noLongNameRunsIntoTheNextDay() throws IOException {
        Pdf pdf = print.pdf(fullMonth(230, LONG_NAME + "二分店灯饰卫浴综合经营部"), Progress.unwatched());

        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            List<TextPosition> letters = letters(document);
            assertThat(letters).hasSizeGreaterThan(1000);
            assertThat(letters)
                    .filteredOn(letter -> column(letter.getX()) != column(end(letter)))
                    .isEmpty();
        }
    }

    /** The letters between the head of the first sheet and its foot. */
    private static List<TextPosition> letters(PDDocument document) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        if (letter.getY() > HEAD && letter.getY() < FOOT) {
                            found.add(letter);
                        }
                    }
                };
        stripper.setEndPage(1);
        stripper.getText(document);
        return found;
    }

    /** Five working days share the sheet between its margins of 8 mm. */
    private static int column(float x) {
        float margin = 8 * 72 / 25.4f;
        return (int) ((x - margin) / ((841.9f - 2 * margin) / 5));
    }

    private static float end(TextPosition letter) {
        return letter.getX() + letter.getWidth() * 0.9f;
    }

    @Test
    void aQuietMonthFitsOneSheet() {
        assertThat(print.pdf(fullMonth(40, "宏达五金第"), Progress.unwatched()).pages()).isEqualTo(1);
    }

    @Test
    void everySheetSaysTheMonthWhenItWasMadeAndWhichSheetItIs() throws IOException {
        Pdf pdf = print.pdf(fullMonth(300, LONG_NAME), Progress.unwatched());

        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(text(pdf, page))
                    .contains("2026 年 12 月 拜访计划")
                    .contains("2026-11-22")
                    .contains(page + " / " + pdf.pages());
        }
    }

    @Test
    void aVisitShowsItsRegionAndLetterAndACallItsTelephoneInstead() throws IOException {
        Client shop = client(1, "宏达五金", "城东", at(Level.A));
        Client school = client(2, "新希望学校", "城西", prospect(1));
        MonthPlan plan =
                plan(
                        List.of(shop, school),
                        List.of(
                                visit(shop, 1, HalfDay.AM, Mode.IN_PERSON),
                                visit(school, 1, HalfDay.PM, Mode.PHONE)),
                        List.of());

        assertThat(text(print.pdf(plan, Progress.unwatched())))
                .containsSubsequence("上", "城东", "A", "宏达五金", "下", "甲", "☎新希望学校")
                .doesNotContain("城西");
    }

    @Test
    void whatFoundNoPlaceStandsAtTheEndWithItsReason() throws IOException {
        Client shop = client(1, "永盛建材", "城东", at(Level.B));
        MonthPlan plan =
                plan(
                        List.of(shop),
                        List.of(),
                        List.of(new Unplaced(shop.id(), Mode.IN_PERSON, Reason.CLOSED)));

        assertThat(text(print.pdf(plan, Progress.unwatched())))
                .containsSubsequence("排不下（1）", "不营业", "1 次", "永盛建材");
    }

    @Test
    void twoThousandWishesWithoutAPlaceNeedNoMoreThanFiveSheets() throws IOException {
        List<Client> clients = new ArrayList<>();
        List<Unplaced> rest = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            Client shop = client(i, "宁波瑞祥家具" + (1000 + i), "城东", at(Level.A));
            clients.add(shop);
            rest.add(new Unplaced(shop.id(), Mode.IN_PERSON, Reason.MORNINGS_FULL));
            rest.add(new Unplaced(shop.id(), Mode.IN_PERSON, Reason.MORNINGS_FULL));
        }

        Pdf pdf = print.pdf(plan(clients, List.of(), rest), Progress.unwatched());

        assertThat(pdf.pages()).isLessThanOrEqualTo(5);
        assertThat(text(pdf)).contains("排不下（2,000）", "2,000 次", "宁波瑞祥家具1001 ×2");
        assertThat(clients).extracting(Client::name).allMatch(text(pdf)::contains);
    }

    @Test
    void aWeekendDayThatIsWorkedHasAColumnAndAHolidayItsName() throws IOException {
        Client shop = client(1, "宏达五金", "城东", at(Level.A));
        YearMonth october = YearMonth.of(2026, 10);
        PlanRequest request = PlanRequest.of(october, List.of(shop), WorkCalendar.bundled());

        String text =
                text(
                        print.pdf(
                                new MonthPlan(request, PlanState.DRAFT, List.of(), List.of()),
                                Progress.unwatched()));

        assertThat(text).contains("周六", "国庆节", "补班").doesNotContain("周日");
    }

    @Test
    void aCustomerNamedLikeATagStaysACustomer() throws IOException {
        Client shop = client(1, "<b>A&B\"店", "城<东", at(Level.A));
        MonthPlan plan =
                plan(List.of(shop), List.of(visit(shop, 1, HalfDay.AM, Mode.IN_PERSON)), List.of());

        assertThat(text(print.pdf(plan, Progress.unwatched()))).contains("<b>A&B\"店", "城<东");
    }

    /** Twice as many visits as customers, over all half-days. */
    private static MonthPlan fullMonth(int customers, String name) {
        List<LocalDate> days = WorkCalendar.bundled().workdays(DECEMBER);
        List<Client> clients = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            Level level = Level.values()[i % 3];
            Client client = client(i + 1, name + (1000 + i) + "分店", "第" + i % 12 + "片区", at(level));
            clients.add(client);
            for (int time = 0; time < 2; time++) {
                int slot = (i + time * 17) % (days.size() * 2);
                visits.add(
                        Visit.planned(
                                client.id(),
                                new Slot(days.get(slot / 2), HalfDay.values()[slot % 2]),
                                i % 5 == 0 ? Mode.PHONE : Mode.IN_PERSON));
            }
        }
        return plan(clients, visits, List.of());
    }

    private static MonthPlan plan(List<Client> clients, List<Visit> visits, List<Unplaced> rest) {
        PlanRequest request = PlanRequest.of(DECEMBER, clients, WorkCalendar.bundled());
        return new MonthPlan(request, PlanState.DRAFT, visits, rest);
    }

    private static Client client(long id, String name, String region, Standing standing) {
        return new Client(
                new CustomerId(id), name, region, standing, VisitWishes.NONE, Optional.empty());
    }

    private static Standing at(Level level) {
        return Standing.UNGRADED.withLevel(Optional.of(level));
    }

    private static Standing prospect(int grade) {
        return Standing.UNGRADED
                .withRelationship(Relationship.POTENTIAL)
                .withProspect(Optional.of(ProspectClass.CONTINUE), Optional.empty())
                .withProspectGrade(Optional.of(grade));
    }

    private static Visit visit(Client client, int day, HalfDay half, Mode mode) {
        return Visit.planned(client.id(), new Slot(DECEMBER.atDay(day), half), mode);
    }

    private static String text(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(Pdf pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }
}
