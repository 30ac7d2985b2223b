package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidayNoticeTest {
    /** The notice of the State Council for 2026, as it was published. */
    private static final String NOTICE =
            """
            国务院办公厅关于2026年部分节假日安排的通知
            经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
            """;

    @TempDir private Path folder;

    private static List<LocalDate> days(HolidayNotice notice, DayKind kind) {
        return notice.days().stream()
                .filter(day -> day.kind() == kind)
                .map(SpecialDay::date)
                .toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_published_notice_reads_as_the_bundled_days_of_the_whole_year() {
        HolidayNotice notice = HolidayNotice.of(NOTICE, 2027);
        WorkCalendar bundled = WorkCalendar.bundled();
        WorkCalendar read = bundled.with(notice.days());
        assertThat(notice.year()).isEqualTo(2026);
        assertThat(notice.count(DayKind.HOLIDAY)).isEqualTo(33);
        assertThat(days(notice, DayKind.MAKEUP_WORKDAY))
                .containsExactly(
                        LocalDate.of(2026, 1, 4),
                        LocalDate.of(2026, 2, 14),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 5, 9),
                        LocalDate.of(2026, 9, 20),
                        LocalDate.of(2026, 10, 10));
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(day -> assertThat(bundled.kind(day)).isEqualTo(read.kind(day)));
    }

    @Test
    void each_day_has_the_name_of_its_feast() {
        assertThat(HolidayNotice.of(NOTICE, 2027).days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2026, 2, 17)))
                .extracting(SpecialDay::name)
                .containsExactly("春节");
    }

    @Test
    void a_span_over_the_turn_of_the_year_begins_in_the_old_one() {
        HolidayNotice notice = HolidayNotice.of("元旦：12月30日至1月1日放假，共3天。1月1日上班的除外", 2027);
        assertThat(days(notice, DayKind.HOLIDAY))
                .contains(LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31));
    }

    @Test
    void a_table_of_days_is_read_whatever_the_order_of_its_columns() throws IOException {
        Path table =
                file("2027.csv", "名称,日期,类型\n元旦,2027/1/1,休\n春节,2027-02-06,放假\n春节,2027年2月20日,补班\n");
        HolidayNotice notice = HolidayNotice.read(table, 2030, Progress.unwatched());
        assertThat(notice.year()).isEqualTo(2027);
        assertThat(days(notice, DayKind.HOLIDAY)).containsExactly(day(1, 1), day(2, 6));
        assertThat(days(notice, DayKind.MAKEUP_WORKDAY)).containsExactly(day(2, 20));
        assertThat(notice.days()).extracting(SpecialDay::name).containsExactly("元旦", "春节", "春节");
    }

    @Test
    void a_row_with_a_first_and_a_last_day_stands_for_all_between() throws IOException {
        Path table = file("2027.csv", "节日,开始,结束\n国庆节,2027-10-01,2027-10-07\n");
        HolidayNotice notice = HolidayNotice.read(table, 2027, Progress.unwatched());
        assertThat(notice.days()).hasSize(7);
    }

    @Test
    void a_calendar_file_leaves_out_the_day_its_events_end() throws IOException {
        Path file =
                file(
                        "holidays.ics",
                        "BEGIN:VCALENDAR\r\n"
                                + "BEGIN:VEVENT\r\n"
                                + "DTSTART;VALUE=DATE:20270101\r\n"
                                + "DTEND;VALUE=DATE:20270104\r\n"
                                + "SUMMARY:元旦\r\n"
                                + "  假期\r\n"
                                + "END:VEVENT\r\n"
                                + "BEGIN:VEVENT\r\n"
                                + "DTSTART;VALUE=DATE:20270110\r\n"
                                + "SUMMARY:元旦 补班\r\n"
                                + "END:VEVENT\r\n"
                                + "END:VCALENDAR\r\n");
        HolidayNotice notice = HolidayNotice.read(file, 2027, Progress.unwatched());
        assertThat(days(notice, DayKind.HOLIDAY)).containsExactly(day(1, 1), day(1, 2), day(1, 3));
        assertThat(days(notice, DayKind.MAKEUP_WORKDAY)).containsExactly(day(1, 10));
        assertThat(notice.days().get(0).name()).isEqualTo("元旦");
    }

    @Test
    void the_public_lists_of_days_are_read() {
        HolidayNotice notice =
                HolidayNotice.of(
                        "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"2027-01-01\",\"isOffDay\":true},"
                            + "{\"name\":\"元旦\",\"date\":\"2027-01-09\",\"isOffDay\":false}]}",
                        2027);
        assertThat(days(notice, DayKind.HOLIDAY)).containsExactly(day(1, 1));
        assertThat(days(notice, DayKind.MAKEUP_WORKDAY)).containsExactly(day(1, 9));
    }

    @Test
    void a_text_without_a_day_is_refused_with_a_sentence() {
        for (String text : List.of("下周开会", "", "{", "BEGIN:VCALENDAR", "[1]")) {
            assertThatThrownBy(() -> HolidayNotice.of(text, 2027))
                    .isInstanceOfSatisfying(
                            UserFault.class,
                            fault ->
                                    assertThat(fault.sentence().key())
                                            .isEqualTo("visit.notice.empty"));
        }
    }

    @Test
    void an_imported_year_counts_as_published() {
        WorkCalendar calendar = WorkCalendar.bundled();
        HolidayNotice notice = HolidayNotice.of(NOTICE.replace("2026", "2031"), 2031);
        assertThat(calendar.published(2031)).isFalse();
        assertThat(calendar.with(notice.days()).published(2031)).isTrue();
        assertThat(calendar.with(notice.days().subList(0, 3)).published(2031)).isFalse();
        assertThat(calendar.workdays(YearMonth.of(2031, 10))).contains(LocalDate.of(2031, 10, 6));
        assertThat(calendar.with(notice.days()).workdays(YearMonth.of(2031, 10)))
                .doesNotContain(LocalDate.of(2031, 10, 6));
    }
}
