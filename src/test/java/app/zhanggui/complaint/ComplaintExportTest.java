package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.AttachmentOwner;
import app.zhanggui.customer.AttachmentStore;
import app.zhanggui.customer.FileContent;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the workbooks, once they are written and read again. */
class ComplaintExportTest {
    private static final FigureSpan SPAN =
            FigureSpan.months(4, StoryOfThirty.TODAY, FigureSpan.Step.MONTH);

    @TempDir static Path folder;

    private static ComplaintBook book;
    private static List<Table> sheets;

    @BeforeAll
    static void export() {
        try (StoryOfThirty story = StoryOfThirty.told()) {
            book = story.book();
        }
        Path file = folder.resolve("投诉.xlsx");
        export(book).write(SPAN, file, Progress.unwatched());
        sheets = SheetReader.read(file, Progress.unwatched()).sheets();
    }

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-27T09:00:00");

    private static ComplaintExport export(ComplaintBook from) {
        return export(from, Map.of());
    }

    private static ComplaintExport export(
            ComplaintBook from, Map<ComplaintId, List<String>> photos) {
        Suggestion early =
                Suggestion.of(
                                from.lines().get(0).complaint().customer(),
                                LocalDate.of(2026, 11, 2),
                                "早上七点开门",
                                Optional.of(LocalDate.of(2026, 11, 5)))
                        .decided(Suggestion.Decision.TAKEN)
                        .replied(Optional.of(LocalDate.of(2026, 11, 4)));
        List<SuggestionLine> suggestions = List.of(new SuggestionLine(early, "客户0"));
        return new ComplaintExport(
                new ComplaintExport.Sources(from, photos, suggestions, NOW), Texts.chinese());
    }

    private static List<String> header(String sheet) {
        return all(sheet).get(0);
    }

    private static List<List<String>> rows(String sheet) {
        List<List<String>> all = all(sheet);
        return all.subList(1, all.size());
    }

    private static List<List<String>> all(String sheet) {
        return sheets.stream()
                .filter(table -> table.name().equals(sheet))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static double sum(String sheet, int column) {
        return rows(sheet).stream().mapToDouble(row -> Double.parseDouble(row.get(column))).sum();
    }

    @Test
    void the_workbook_has_the_register_every_chart_and_the_lessons() {
        assertThat(sheets)
                .extracting(Table::name)
                .containsExactly(
                        "投诉登记簿",
                        "阶段变动",
                        "收到的投诉",
                        "哪些商品",
                        "什么原因",
                        "每一步用多久",
                        "结案与满意度",
                        "投诉不止一次的客户",
                        "投诉教训",
                        "客户建议");
    }

    @Test
    void the_register_has_a_row_for_each_complaint() {
        assertThat(rows("投诉登记簿")).hasSize(StoryOfThirty.COMPLAINTS);
    }

    @Test
    void what_every_stage_wrote_down_stands_in_the_register() {
        assertThat(fullRow())
                .containsEntry("三变法 · 换人", "店长来听")
                .containsEntry("换人的效果", "坐下来谈了")
                .containsEntry("三变法 · 换地", "里间")
                .containsEntry("换地的效果", "不再大声")
                .containsEntry("三变法 · 换时", "第二天早上")
                .containsEntry("换时的效果", "气消了")
                .containsEntry("已告诉客户受理", "2026-11-19 10:30")
                .containsEntry("答应答复", "2026-11-20 15:00")
                .containsEntry("已答复时间", "2026-11-20 14:00")
                .containsEntry("职权", "要厂家或上级定")
                .containsEntry("交给", "厂家")
                .containsEntry("交出日期", "2026-11-19")
                .containsEntry("对方已接手", "是")
                .containsEntry("接手日期", "2026-11-20")
                .containsEntry("接待人", "小陈")
                .containsEntry("告知经办人", "掌柜")
                .containsEntry("处理经办人", "王师傅")
                .containsEntry("检讨经办人", "店长")
                .containsEntry("补偿说明", "附赠钻头")
                .containsEntry("告知方式", "上门")
                .containsEntry("说明内容", "周五送到")
                .containsEntry("客户意见", "客户同意")
                .containsEntry("告知日期", "2026-11-20")
                .containsEntry("同意后天数", "7")
                .containsEntry("照片数", "2")
                .containsEntry("照片", "破箱.jpg\n单据.jpg")
                .containsEntry("进入这一步", "2026-11-19 10:20")
                .containsEntry("到期日", "2026-11-20")
                .containsEntry("回访日期", "2026-12-05");
    }

    @Test
    void every_move_stands_on_a_sheet_of_its_own_with_what_made_it() {
        assertThat(rows("阶段变动"))
                .hasSize(
                        book.lines().stream()
                                .mapToInt(line -> book.history(line.complaint().id()).size())
                                .sum());
        assertThat(rows("阶段变动")).filteredOn(row -> row.get(5).equals("登记")).hasSize(30);
        assertThat(rows("阶段变动"))
                .filteredOn(row -> row.size() > 6)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(5)).isIn("跳过", "退回", "重新打开"));
    }

    private static FileContent photo(String name) {
        return new FileContent(name, new byte[] {1, 2, 3});
    }

    @Test
    void each_closed_complaint_says_whether_it_was_settled_at_the_first_go() {
        List<String> header = header("投诉登记簿");
        int right = header.indexOf("一次解决");
        int closed = header.indexOf("结案日");

        assertThat(rows("投诉登记簿"))
                .allSatisfy(
                        row ->
                                assertThat(row.get(right).isEmpty())
                                        .isEqualTo(row.get(closed).isEmpty()));
        assertThat(rows("投诉登记簿").stream().filter(row -> row.get(right).equals("是")))
                .hasSize(
                        (int)
                                book.lines().stream()
                                        .map(ComplaintLine::complaint)
                                        .filter(c -> !c.isOpen() && !book.wentBack(c.id()))
                                        .count());
    }

    /** The one row of a complaint of which everything is known, by heading. */
    private static Map<String, String> fullRow() {
        Path file = folder.resolve("一件.xlsx");
        try (Shop shop = new Shop()) {
            Complaint complaint = shop.edit(shop.registered(), ComplaintExportTest::full);
            new AttachmentStore(shop.database)
                    .add(
                            AttachmentOwner.row(complaint.customer(), complaint.id().value()),
                            List.of(photo("破箱.jpg"), photo("单据.jpg")));
            export(shop.complaints.book(), shop.complaints.photos())
                    .write(SPAN, file, Progress.unwatched());
        }
        List<List<String>> rows =
                SheetReader.read(file, Progress.unwatched()).sheets().get(0).rows();
        assertThat(rows).hasSize(2);
        return IntStream.range(0, rows.get(1).size())
                .boxed()
                .collect(Collectors.toMap(rows.get(0)::get, rows.get(1)::get));
    }

    private static Complaint full(Complaint complaint) {
        ThreeChanges changes =
                new ThreeChanges(
                        new Change("店长来听", "坐下来谈了"),
                        new Change("里间", "不再大声"),
                        new Change("第二天早上", "气消了"),
                        Optional.of(LocalDateTime.parse("2026-11-20T15:00:00")),
                        Optional.of(LocalDateTime.parse("2026-11-20T14:00:00")));
        HandOver factory =
                HandOver.NONE
                        .withTo("厂家")
                        .withOn(Optional.of(LocalDate.of(2026, 11, 19)))
                        .acceptedOn(LocalDate.of(2026, 11, 20));
        return complaint
                .withListening(
                        complaint
                                .listening()
                                .withBy("小陈")
                                .withChanges(changes)
                                .withAcknowledgedAt(
                                        Optional.of(LocalDateTime.parse("2026-11-19T10:30:00"))))
                .withSolution(
                        Solution.NONE
                                .withAuthority(Optional.of(Authority.OTHERS))
                                .withHandOver(factory)
                                .withCompensationNote("附赠钻头"))
                .withTelling(
                        new Telling(
                                Optional.of(LocalDate.of(2026, 11, 20)),
                                "掌柜",
                                "上门",
                                "周五送到",
                                Optional.of(Telling.Answer.AGREED)))
                .withCarryingOut(
                        CarryingOut.NONE
                                .withBy("王师傅")
                                .withFollowUpOn(Optional.of(LocalDate.of(2026, 12, 5))))
                .withReview(Review.NONE.withBy("店长"));
    }

    @Test
    void the_columns_of_the_chart_add_up_to_all_complaints() {
        assertThat(rows("收到的投诉"))
                .extracting(row -> row.get(0))
                .containsExactly("2026-09-01", "2026-10-01", "2026-11-01", "2026-12-01");
        assertThat(sum("收到的投诉", 5)).isEqualTo(StoryOfThirty.COMPLAINTS);
        assertThat(sum("收到的投诉", 1) + sum("收到的投诉", 2) + sum("收到的投诉", 3) + sum("收到的投诉", 4))
                .isEqualTo(StoryOfThirty.COMPLAINTS);
    }

    @Test
    void the_goods_stand_there_with_their_shares() {
        assertThat(rows("哪些商品"))
                .containsExactly(
                        List.of("冲击钻", "12", "40"),
                        List.of("角磨机", "6", "60"),
                        List.of("水管", "6", "80"),
                        List.of("（没写商品）", "6", "100"));
    }

    @Test
    void the_causes_add_up_to_those_found() {
        assertThat(sum("什么原因", 2))
                .isEqualTo(
                        book.lines().stream()
                                .filter(line -> line.complaint().analysis().kind().isPresent())
                                .count());
    }

    @Test
    void each_stage_has_its_days_and_times() {
        assertThat(rows("每一步用多久")).hasSize(6).extracting(row -> row.get(0)).contains("④ 告知客户");
        assertThat(sum("每一步用多久", 2))
                .isEqualTo(
                        book.figures(SPAN).stages().stream()
                                .mapToInt(ComplaintFigures.StageTime::left)
                                .sum());
    }

    @Test
    void what_was_closed_stands_month_by_month() {
        ComplaintReport october = book.report(YearMonth.of(2026, 10));

        assertThat(rows("结案与满意度"))
                .filteredOn(row -> row.get(0).equals("2026-10"))
                .singleElement()
                .extracting(row -> row.get(1))
                .isEqualTo(Integer.toString(october.closed()));
    }

    @Test
    void repeat_complainers_and_lessons_are_all_there() {
        assertThat(rows("投诉不止一次的客户")).hasSize(10);
        assertThat(rows("投诉教训")).hasSize(book.lessons().size());
    }

    @Test
    void the_lessons_alone_are_a_sheet_too() {
        Path file = folder.resolve("教训.xlsx");

        int written = export(book).writeLessons(file, Progress.unwatched());

        assertThat(SheetReader.read(file, Progress.unwatched()).sheets().get(0).rows())
                .hasSize(written + 1);
    }

    @Test
    void the_suggestions_stand_in_the_workbook_and_alone_with_what_became_of_them() {
        Path file = folder.resolve("建议.xlsx");

        int written = export(book).writeSuggestions(file, Progress.unwatched());

        assertThat(written).isEqualTo(1);
        assertThat(rows("客户建议"))
                .containsExactly(
                        List.of("2026-11-02", "客户0", "早上七点开门", "采纳", "2026-11-05", "2026-11-04"));
        assertThat(SheetReader.read(file, Progress.unwatched()).sheets().get(0).rows()).hasSize(2);
    }
}
