package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.zhanggui.db.BatchId;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each move that is not allowed says to the owner; it leaves everything as it stood. */
class IllegalMovesTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private static String sentence(ThrowingCallable move) {
        UserFault fault = catchThrowableOfType(UserFault.class, move);
        return Texts.chinese().say(fault.sentence());
    }

    /** The sentence, after making sure that the complaint and its history stayed as they were. */
    private String refused(Complaint complaint, ThrowingCallable move) {
        ComplaintBook before = shop.complaints.book();
        String said = sentence(move);
        assertThat(shop.complaints.book()).isEqualTo(before);
        assertThat(shop.now(complaint).stage()).isEqualTo(complaint.stage());
        return said;
    }

    @Test
    void a_stage_is_not_skipped_without_a_reason() {
        Complaint heard = shop.registered();

        assertThat(refused(heard, () -> shop.to(heard, Stage.SOLVE, " ")))
                .isEqualTo("TS-2026-0001 没有移动。六个阶段要一步一步走；真要跳过，请写明原因。");
    }

    @Test
    void a_complaint_does_not_move_to_where_it_stands() {
        Complaint solving = shop.reaching(Stage.SOLVE);

        assertThat(refused(solving, () -> shop.to(solving, Stage.SOLVE, "再来一次")))
                .isEqualTo("TS-2026-0001 没有移动。这一步现在去不了，请按顺序一步一步来。");
    }

    @Test
    void a_complaint_does_not_go_back_two_stages_at_once() {
        Complaint telling = shop.reaching(Stage.TELL);

        assertThat(refused(telling, () -> shop.to(telling, Stage.ANALYSE, "原因没查清")))
                .isEqualTo("TS-2026-0001 没有移动。这一步现在去不了，请按顺序一步一步来。");
    }

    @Test
    void the_same_move_made_twice_moves_once() {
        Complaint heard = shop.registered();
        shop.complaints.transition(heard, Stage.LISTEN, Stage.ANALYSE, "");
        Complaint analysing = shop.now(heard);

        assertThat(
                        refused(
                                analysing,
                                () ->
                                        shop.complaints.transition(
                                                heard, Stage.LISTEN, Stage.ANALYSE, "")))
                .isEqualTo("TS-2026-0001 已经在别处走到另一个阶段了，这次没有移动。请看一眼现在的内容再继续。");
    }

    @Test
    void a_move_decided_on_an_old_sight_is_refused() {
        Complaint seen = shop.reaching(Stage.TELL);
        shop.back(seen, "客户要退款");
        Complaint solving = shop.now(seen);

        assertThat(
                        refused(
                                solving,
                                () ->
                                        shop.complaints.transition(
                                                seen, Stage.TELL, Stage.CARRY_OUT, "")))
                .isEqualTo("TS-2026-0001 已经在别处走到另一个阶段了，这次没有移动。请看一眼现在的内容再继续。");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"ANALYSE", "SOLVE", "TELL", "CARRY_OUT", "REVIEW"})
    void a_closed_complaint_moves_only_by_being_opened_again(Stage to) {
        Complaint closed = shop.reaching(Stage.CLOSED);

        assertThat(refused(closed, () -> shop.to(closed, to, "又坏了")))
                .isEqualTo("TS-2026-0001 没有移动。这起投诉已经结案，要接着处理请点「重新打开」。");
    }

    @Test
    void a_closed_complaint_is_not_opened_again_without_a_reason() {
        Complaint closed = shop.reaching(Stage.CLOSED);

        assertThat(refused(closed, () -> shop.to(closed, Stage.LISTEN, "")))
                .isEqualTo("TS-2026-0001 没有移动。重新打开要写明原因，请写一句再打开。");
    }

    @Test
    void a_closed_complaint_is_not_written_on() {
        Complaint closed = shop.reaching(Stage.CLOSED);

        assertThat(refused(closed, () -> shop.edit(closed, c -> c.withReview(Review.NONE))))
                .isEqualTo("TS-2026-0001 已经结案，没有保存。要补写请先点「重新打开」。");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"ANALYSE", "SOLVE", "TELL", "CARRY_OUT", "REVIEW"})
    void a_complaint_does_not_go_back_without_a_reason(Stage stage) {
        Complaint standing = shop.reaching(stage);

        assertThat(refused(standing, () -> shop.back(standing, " ")))
                .isEqualTo("TS-2026-0001 没有移动。退回上一步要写明原因，请写一句再退。");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"ANALYSE", "SOLVE", "TELL", "CARRY_OUT", "REVIEW"})
    void an_unfinished_stage_says_what_it_wants(Stage stage) {
        Complaint standing = shop.reaching(stage);

        assertThat(refused(standing, () -> shop.forward(standing)))
                .startsWith("TS-2026-0001 没有移动。还差：");
    }

    @Test
    void a_complaint_whose_registration_was_taken_back_is_gone() {
        Complaint heard = shop.registered();
        shop.database.undoLast();

        assertThat(
                        sentence(
                                () ->
                                        shop.complaints.transition(
                                                heard, Stage.LISTEN, Stage.ANALYSE, "")))
                .isEqualTo("TS-2026-0001 这起投诉已经不在了，没有保存。它的登记可能刚被撤销，可以再按一次恢复。");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"LISTEN", "ANALYSE", "SOLVE", "TELL", "CARRY_OUT", "REVIEW"})
    void a_move_out_of_any_stage_is_taken_back_and_done_again(Stage stage) {
        Complaint filled = shop.edit(shop.reaching(stage), Shop::filled);
        List<StageChange> history = shop.complaints.book().history(filled.id());
        BatchId move = shop.complaints.transition(filled, stage, stage.next().orElseThrow(), "");
        ComplaintBook moved = shop.complaints.book();

        shop.complaints.undo(move);
        assertThat(shop.now(filled)).isEqualTo(filled);
        assertThat(shop.complaints.book().history(filled.id())).isEqualTo(history);

        shop.database.redoLast();
        assertThat(shop.complaints.book()).isEqualTo(moved);
    }

    @Test
    void going_back_skipping_and_opening_again_are_taken_back_too() {
        Complaint telling = shop.reaching(Stage.TELL);
        ComplaintBook before = shop.complaints.book();
        shop.back(telling, "客户不同意");
        shop.database.undoLast();
        assertThat(shop.complaints.book()).isEqualTo(before);

        Complaint closed = shop.to(telling, Stage.CLOSED, "客户撤回了");
        before = shop.complaints.book();
        shop.to(closed, Stage.LISTEN, "又来了");
        shop.database.undoLast();
        assertThat(shop.complaints.book()).isEqualTo(before);

        shop.database.undoLast();
        assertThat(shop.now(telling)).isEqualTo(telling);
    }

    @Test
    void the_history_of_every_complaint_is_whole_from_the_first_word_to_where_it_stands() {
        try (StoryOfThirty story = StoryOfThirty.told()) {
            ComplaintBook book = story.book();
            for (ComplaintLine line : book.lines()) {
                Optional<Stage> stands = Optional.empty();
                for (StageChange move : book.history(line.complaint().id())) {
                    assertThat(move.from()).isEqualTo(stands);
                    assertThat(move.reason().isEmpty()).isEqualTo(!move.isBack() && !move.isSkip());
                    stands = Optional.of(move.to());
                }
                assertThat(stands).contains(line.complaint().stage());
            }
        }
    }
}
