package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.Texts;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComplaintLogTest {
    private final Shop shop = new Shop();
    private final Texts texts = Texts.chinese();

    @AfterEach
    void close() {
        shop.close();
    }

    private List<String> log(Complaint complaint) {
        return ComplaintLog.of(shop.now(complaint), shop.complaints.book().history(complaint.id()))
                .stream()
                .map(entry -> texts.say(entry.words()).strip())
                .toList();
    }

    @Test
    void the_log_of_a_closed_complaint_says_what_each_stage_wrote() {
        assertThat(log(shop.reaching(Stage.CLOSED)))
                .containsExactly(
                        "收到投诉（电话）",
                        "倾听：说好五箱只到四箱",
                        "原因在我方：装车没有点数",
                        "方案：补发一箱",
                        "客户同意",
                        "处理：已补发",
                        "教训：装车要点数",
                        "结案");
    }

    @Test
    void a_side_without_a_written_cause_stands_alone() {
        Complaint analysed = shop.reaching(Stage.ANALYSE);
        shop.edit(analysed, c -> c.withAnalysis(Shop.filled(c).analysis().withCause("")));
        shop.to(shop.now(analysed), Stage.CLOSED, "已补发");
        assertThat(log(analysed)).contains("原因在我方");
    }

    @Test
    void a_stage_left_twice_is_written_out_once_and_the_way_back_is_marked() {
        Complaint telling = shop.reaching(Stage.TELL);
        shop.forward(shop.edit(shop.back(telling, "客户要退款"), Shop::filled));

        List<LogEntry> entries =
                ComplaintLog.of(shop.now(telling), shop.complaints.book().history(telling.id()));

        assertThat(log(telling))
                .containsExactly(
                        "收到投诉（电话）",
                        "倾听：说好五箱只到四箱",
                        "原因在我方：装车没有点数",
                        "完成「找解决方案」",
                        "退回「找解决方案」：客户要退款",
                        "方案：补发一箱");
        assertThat(entries).filteredOn(entry -> entry.weight() == LogEntry.Weight.BACK).hasSize(1);
    }

    @Test
    void the_three_changes_stand_in_one_line() {
        Complaint heard =
                shop.edit(
                        shop.registered(),
                        c ->
                                c.withListening(
                                        c.listening()
                                                .withChanges(
                                                        ThreeChanges.NONE
                                                                .withPerson(new Change("老板接待", ""))
                                                                .withTime(
                                                                        new Change("次日答复", "")))));
        shop.forward(heard);

        assertThat(log(heard)).contains("三变法：换人（老板接待）、换时（次日答复）");
    }
}
