package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageRulesTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void of_all_49_moves_a_filled_complaint_may_make_only_these_six_without_a_reason() {
        assertThat(legal(""))
                .containsExactlyInAnyOrder(
                        "LISTEN>ANALYSE",
                        "ANALYSE>SOLVE",
                        "SOLVE>TELL",
                        "TELL>CARRY_OUT",
                        "CARRY_OUT>REVIEW",
                        "REVIEW>CLOSED");
    }

    @Test
    void with_a_reason_it_may_also_go_back_a_stage_over_stages_and_begin_again() {
        assertThat(legal("客户撤回了"))
                .hasSize(6 + 15 + 5 + 1)
                .contains("LISTEN>SOLVE", "LISTEN>CLOSED", "TELL>SOLVE", "CLOSED>LISTEN")
                .doesNotContain("TELL>ANALYSE", "CLOSED>REVIEW", "SOLVE>SOLVE");
    }

    @Test
    void a_stage_passed_over_is_kept_in_the_history_with_its_reason() {
        Complaint heard = shop.registered();

        shop.to(heard, Stage.TELL, "方案电话里当场说好了");

        StageChange last = shop.complaints.book().history(heard.id()).get(1);
        assertThat(last.isSkip()).isTrue();
        assertThat(last.reason()).isEqualTo("方案电话里当场说好了");
    }

    private List<String> legal(String reason) {
        List<String> legal = new ArrayList<>();
        for (Stage from : Stage.values()) {
            Complaint standing = Shop.filled(shop.reaching(from));
            for (Stage to : Stage.values()) {
                if (allowed(standing, to, reason)) {
                    legal.add(from + ">" + to);
                }
            }
        }
        return legal;
    }

    private static boolean allowed(Complaint complaint, Stage to, String reason) {
        try {
            StageRules.check(complaint, to, reason);
            return true;
        } catch (UserFault refused) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"ANALYSE", "SOLVE", "TELL", "CARRY_OUT", "REVIEW"})
    void going_back_wants_a_reason(Stage stage) {
        Complaint standing = shop.reaching(stage);

        assertThatThrownBy(() -> shop.back(standing, " ")).isInstanceOf(UserFault.class);
        assertThat(shop.back(standing, "客户又来了").stage().next()).contains(stage);
    }

    @Test
    void reopening_wants_a_reason() {
        Complaint closed = shop.reaching(Stage.CLOSED);

        assertThatThrownBy(() -> shop.to(closed, Stage.LISTEN, "")).isInstanceOf(UserFault.class);
        assertThat(shop.to(closed, Stage.LISTEN, "又坏了").stage()).isEqualTo(Stage.LISTEN);
    }

    @Test
    void a_refusal_is_a_sentence_that_names_the_complaint_and_what_to_do() {
        Complaint heard = shop.registered();

        assertThatThrownBy(() -> shop.to(heard, Stage.SOLVE, ""))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault ->
                                assertThat(Texts.chinese().say(fault.sentence()))
                                        .isEqualTo("TS-2026-0001 没有移动。六个阶段要一步一步走；真要跳过，请写明原因。"));
    }

    @Test
    void listening_is_done_when_the_words_are_written_down() {
        wants(Stage.LISTEN, Missing.WORDS, c -> c.withListening(c.listening().withWords("")));
    }

    @Test
    void analysing_is_done_when_the_cause_and_its_side_are_known() {
        wants(
                Stage.ANALYSE,
                Missing.CAUSE_KIND,
                c -> c.withAnalysis(c.analysis().withKind(Optional.empty())));
        wants(Stage.ANALYSE, Missing.CAUSE, c -> c.withAnalysis(c.analysis().withCause("")));
    }

    @Test
    void solving_is_done_when_somebody_who_may_decide_has_a_solution() {
        wants(
                Stage.SOLVE,
                Missing.AUTHORITY,
                c -> c.withSolution(c.solution().withAuthority(Optional.empty())));
        wants(Stage.SOLVE, Missing.SOLUTION, c -> c.withSolution(c.solution().withText("")));
    }

    @Test
    void what_others_decide_stays_ours_until_they_take_it() {
        UnaryOperator<Complaint> handed =
                c ->
                        c.withSolution(
                                c.solution()
                                        .withAuthority(Optional.of(Authority.OTHERS))
                                        .withHandOver(HandOver.NONE.withTo("厂家")));
        wants(
                Stage.SOLVE,
                Missing.HANDED_TO,
                c -> c.withSolution(c.solution().withAuthority(Optional.of(Authority.OTHERS))));
        wants(Stage.SOLVE, Missing.ACCEPTANCE, handed);
        Complaint taken =
                handed.andThen(
                                c ->
                                        c.withSolution(
                                                c.solution()
                                                        .withHandOver(
                                                                c.solution()
                                                                        .handOver()
                                                                        .acceptedSomeDay())))
                        .apply(Shop.filled(shop.reaching(Stage.SOLVE)));
        assertThat(StageRules.missing(taken)).isEmpty();
    }

    @Test
    void telling_is_done_when_the_customer_agrees() {
        wants(
                Stage.TELL,
                Missing.ANSWER,
                c -> c.withTelling(c.telling().withAnswer(Optional.empty())));
        wants(
                Stage.TELL,
                Missing.CONSENT,
                c -> c.withTelling(c.telling().withAnswer(Optional.of(Telling.Answer.REFUSED))));
    }

    @Test
    void carrying_out_is_done_when_it_says_what() {
        wants(
                Stage.CARRY_OUT,
                Missing.CARRIED_OUT,
                c -> c.withCarryingOut(c.carryingOut().withWhat("")));
    }

    @Test
    void a_review_is_done_when_something_was_learned() {
        wants(Stage.REVIEW, Missing.LESSON, c -> c.withReview(c.review().withLesson(" ")));
    }

    private void wants(Stage stage, Missing what, UnaryOperator<Complaint> without) {
        Complaint standing = shop.reaching(stage);
        Complaint filled = shop.edit(standing, Shop::filled);
        assertThat(StageRules.missing(filled)).isEmpty();
        Complaint wanting = shop.edit(standing, without);

        assertThat(StageRules.missing(wanting)).contains(what);
        assertThatThrownBy(() -> shop.forward(wanting)).isInstanceOf(UserFault.class);
        assertThat(shop.now(wanting).stage()).isEqualTo(stage);
    }

    @Test
    void whoever_finishes_telling_and_doing_without_a_day_means_today() {
        Complaint telling =
                shop.edit(
                        shop.reaching(Stage.TELL),
                        c ->
                                c.withTelling(
                                        c.telling()
                                                .withAnswer(Optional.of(Telling.Answer.AGREED))));
        shop.clock.set("2026-11-23T09:00:00");
        Complaint working =
                shop.edit(
                        shop.forward(telling),
                        c -> c.withCarryingOut(c.carryingOut().withWhat("已补发")));
        shop.clock.set("2026-11-25T09:00:00");
        Complaint done = shop.forward(working);

        assertThat(done.telling().on()).contains(LocalDate.of(2026, 11, 23));
        assertThat(done.carryingOut().on()).contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void a_refused_solution_is_told_anew_after_another_was_found() {
        Complaint told =
                shop.edit(
                        shop.reaching(Stage.TELL),
                        c ->
                                c.withTelling(
                                        new Telling(
                                                Optional.of(LocalDate.of(2026, 11, 20)),
                                                "",
                                                "电话",
                                                "补发一箱",
                                                Optional.of(Telling.Answer.REFUSED))));

        Complaint back = shop.back(told, "客户要退款");

        assertThat(back.stage()).isEqualTo(Stage.SOLVE);
        assertThat(back.telling().on()).isEmpty();
        assertThat(back.telling().answer()).isEmpty();
        assertThat(back.telling().what()).isEqualTo("补发一箱");
    }
}
