package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComplaintPrintTest {
    private static final int PHOTOS = 17;

    private final Shop shop = new Shop();
    private final ComplaintPrint print =
            new ComplaintPrint(new HtmlTemplates(), new PdfMaker(), Texts.chinese(), shop.clock);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aClosedComplaintStandsOnOneSheetFromTheFirstWordToTheSatisfaction() throws IOException {
        Complaint review = shop.reaching(Stage.REVIEW);
        Complaint felt =
                shop.edit(
                        review,
                        c ->
                                c.withReview(
                                        c.review()
                                                .withLesson("装车要点数")
                                                .withPrevention("两人复点后签字")
                                                .withSatisfaction(
                                                        Optional.of(Satisfaction.HAPPY))));
        Complaint closed = shop.forward(felt);

        Pdf form = form(closed);

        assertThat(form.pages()).isEqualTo(1);
        assertThat(form.title()).isEqualTo("客户投诉处理单 TS-2026-0001");
        assertThat(text(form))
                .contains("宏达五金", "说好五箱只到四箱", "装车没有点数", "补发一箱", "客户同意", "已补发", "两人复点后签字");
    }

    @Test
    void aFreshComplaintLeavesLinesForEveryStageToBeFilledInByHand() throws IOException {
        Pdf form = form(shop.registered());

        assertThat(form.pages()).isEqualTo(1);
        assertThat(text(form)).contains("①倾听", "②分析原因", "③找解决方案", "④告知客户", "⑤处理", "⑥检讨", "签名");
    }

    @Test
    void the_form_tells_each_way_back_each_skip_and_each_new_start_with_its_reason()
            throws IOException {
        Complaint told = shop.back(shop.reaching(Stage.TELL), "客户要换新的");
        Complaint skipped = shop.to(shop.edit(told, Shop::filled), Stage.REVIEW, "当场换了");
        Complaint again = shop.to(shop.reaching(skipped, Stage.CLOSED), Stage.LISTEN, "又坏了");

        Pdf form = form(again);

        assertThat(form.pages()).isEqualTo(1);
        assertThat(text(form)).contains("退回「找解决方案」：客户要换新的", "当场换了", "又坏了");
    }

    @Test
    void the_form_counts_the_photos_and_the_days_since_consent() throws IOException {
        Complaint done = shop.reaching(Stage.REVIEW);

        assertThat(text(form(done))).contains("照片17", "客户同意后第1天");
    }

    @Test
    void the_form_names_who_saw_to_each_stage_and_when_it_was_taken_over() throws IOException {
        HandOver factory = HandOver.NONE.withTo("厂家");
        Complaint taken =
                shop.edit(
                        shop.registered(),
                        c ->
                                c.withListening(c.listening().withBy("小陈"))
                                        .withSolution(
                                                c.solution()
                                                        .withResponsible("掌柜")
                                                        .withHandOver(
                                                                factory.acceptedOn(
                                                                        LocalDate.of(
                                                                                2026, 11, 20)))));

        assertThat(text(form(taken))).contains("接待人小陈", "负责人掌柜", "对方已接手2026-11-20");

        Complaint longAgo =
                shop.edit(
                        taken,
                        c -> c.withSolution(c.solution().withHandOver(factory.acceptedSomeDay())));

        assertThat(text(form(longAgo))).contains("对方已接手已接手，日期没记");
    }

    @Test
    void theLongestStoryIsCompleteThoughItNeedsASecondSheet() throws IOException {
        String story = "货到那天少了一箱还有两箱压坏了，".repeat(240);
        Complaint told =
                shop.edit(shop.registered(), c -> c.withListening(c.listening().withWords(story)));

        Pdf form = form(told);

        assertThat(text(form).split("压坏了", -1)).hasSize(241);
    }

    @Test
    void the_register_the_lessons_and_the_figures_of_a_period_stand_on_paper() throws IOException {
        shop.reaching(Stage.CLOSED);
        shop.register(shop.customer("阿芳窗帘"), Subject.of(ComplaintCategory.SERVICE, "态度"));
        ComplaintBook book = shop.complaints.book();
        FigureSpan november =
                new FigureSpan(
                        LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), FigureSpan.Step.DAY);

        assertThat(text(print.register(book, november)))
                .contains("TS-2026-0001", "宏达五金", "已结案", "阿芳窗帘", "共2起");
        assertThat(text(print.lessons(book))).contains("TS-2026-0001", "装车要点数");
        assertThat(text(print.figures(book.figures(november))))
                .contains("2026-11-01至2026-11-30", "我方", "①倾听", "一次解决");
    }

    private Pdf form(Complaint complaint) {
        ComplaintBook book = shop.complaints.book();
        return print.form(
                book, book.line(complaint.id()).orElseThrow(), PHOTOS, Progress.unwatched());
    }

    private static String text(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
