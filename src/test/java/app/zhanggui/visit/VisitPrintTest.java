package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class VisitPrintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final VisitPrint print =
            new VisitPrint(new HtmlTemplates(), new PdfMaker(), Texts.chinese(), CLOCK);

    @Test
    void aDayOfFiveLongNamedVisitsAHalfIsOneSheet() throws IOException {
        List<DayVisit> full = DayVisits.full(DAY, 5, 0);

        Pdf pdf = day(full);

        assertThat(pdf.pages()).isEqualTo(1);
        String text = plain(pdf);
        assertThat(names(full)).filteredOn(name -> !text.contains(name)).isEmpty();
    }

    @Test
    void aFullDayOfVisitsAndCallsOfWhomLittleIsKnownIsOneSheet() {
        List<DayVisit> full =
                DayVisits.full(DAY, 5, 5).stream()
                        .map(
                                one ->
                                        new DayVisit(
                                                one.visit(),
                                                DayVisits.unknown(
                                                        one.visit().customer().value(), "新民水电")))
                        .toList();

        assertThat(day(full).pages()).isEqualTo(1);
    }

    @Test
    void aDayWithMoreCallsThanASheetHoldsIsCompleteOnSeveral() throws IOException {
        List<DayVisit> full = DayVisits.full(DAY, 5, 8);

        Pdf pdf = day(full);

        assertThat(pdf.pages()).isGreaterThan(1);
        String text = plain(pdf);
        assertThat(names(full)).filteredOn(name -> !text.contains(name)).isEmpty();
    }

    @Test
    void theDaySaysWhatToKnowBeforeEachVisit() throws IOException {
        // where a line ends the text of the PDF is not in reading order: ends of lines are left out
        assertThat(plain(day(DayVisits.full(DAY, 1, 0))))
                .contains("2026年12月8日（周二）拜访单")
                .contains("王建国（老板）", "13805712203", "萧山区临浦镇东藩南路288")
                .contains("带上", "带电锤样品册")
                .contains("投诉", "TS-2026-0041", "11-25起：送错型")
                .contains("答应", "送新款电锤样品册（12-10前）", "（11-28已过期）")
                .contains("款项", "欠款¥36,400；收款日每月25日")
                .contains("日子", "12-11生日")
                .contains("上次", "11-20拜访：日常访问")
                .contains("顺便问其他联系人行业");
    }

    @Test
    void aVisitCanBeTickedFourWaysAndACallThree() throws IOException {
        DayVisit visit = one(Mode.IN_PERSON);
        DayVisit call = one(Mode.PHONE);

        assertThat(plain(day(List.of(visit)))).contains("已访未遇改电话改期");
        assertThat(plain(day(List.of(call)))).contains("已通话没接通改期").doesNotContain("改电话");
    }

    @Test
    void aCustomerOfWhomNothingIsKnownIsAskedForTheMostUseful() throws IOException {
        DayVisit visit =
                DayVisits.visit(
                        new Slot(DAY, HalfDay.AM), 1, Mode.IN_PERSON, DayVisits.unknown(1, "新民水电"));

        assertThat(plain(day(List.of(visit)))).contains("顺便问手机联系人");
    }

    @Test
    void theWeekListsItsDaysInOrderAndNoOthers() throws IOException {
        List<DayVisit> visits =
                Stream.of(DAY.minusDays(1), DAY.plusDays(3))
                        .flatMap(day -> DayVisits.full(day, 5, 0).stream())
                        .toList();

        String text = plain(print.week(DAY, visits));

        assertThat(text)
                .containsSubsequence(
                        "一周拜访单2026-12-07至2026-12-13", "12月7日周一", "上午", "下午", "12月11日周五")
                .doesNotContain("12月8日");
        assertThat(names(visits)).filteredOn(name -> !text.contains(name)).isEmpty();
    }

    @Test
    void thePageBeforeAVisitIsOneSheetWithTheLastThreeTalks() throws IOException {
        Pdf pdf = print.before(DayVisits.full(DAY, 1, 0).get(0));

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(plain(pdf))
                .containsSubsequence("访前一页", "2026-12-08（周二）上午", "投诉", "答应", "款项", "最近往来")
                .contains("11-20拜访", "11-01拜访", "10-04拜访");
    }

    private Pdf day(List<DayVisit> visits) {
        return print.day(DAY, visits, Progress.unwatched());
    }

    private static DayVisit one(Mode mode) {
        return DayVisits.visit(new Slot(DAY, HalfDay.AM), 1, mode, DayVisits.known(1, "宏达五金"));
    }

    private static List<String> names(List<DayVisit> visits) {
        return visits.stream().map(one -> one.before().card().customer().name()).toList();
    }

    /** What stands on it, without the gaps a line may break at. */
    private static String plain(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
