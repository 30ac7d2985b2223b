package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
    private final Shop shop = new Shop();
    private final Texts texts = Texts.chinese();

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T23:59:59, 明天到期, LATER",
        "2026-11-20T00:00:00, 今天到期, TODAY",
        "2026-11-20T23:59:59, 今天到期, TODAY",
        "2026-11-21T00:00:00, 逾期 1 天, OVERDUE",
        "2026-12-01T09:00:00, 逾期 11 天, OVERDUE"
    })
    void listening_is_due_the_day_after_the_complaint_came_in(
            String now, String words, Urgency urgency) {
        Due due = due(shop.registered(), LocalDateTime.parse(now));

        assertThat(texts.say(due.words())).isEqualTo(words);
        assertThat(due.urgency()).isEqualTo(urgency);
    }

    @Test
    void target_days_count_from_the_day_the_stage_was_entered() {
        shop.clock.set("2026-11-30T17:00:00");
        Complaint analysing = shop.forward(shop.registered());
        shop.clock.set("2026-12-31T17:00:00");
        Complaint solving = shop.forward(shop.edit(analysing, Shop::filled));

        assertThat(due(solving, solving.stageSince()).on()).isEqualTo("2027-01-02");
    }

    @Test
    void the_owners_own_date_counts_for_its_stage_only() {
        Complaint heard =
                shop.edit(
                        shop.registered(),
                        c -> c.withOwnDueOn(Optional.of(LocalDate.of(2026, 11, 25))));

        assertThat(due(heard, heard.stageSince()).on()).isEqualTo("2026-11-25");
        assertThat(due(shop.forward(heard), heard.stageSince()).on()).isEqualTo("2026-11-20");
    }

    @Test
    void the_owners_target_days_count_for_their_category_and_stage_only() {
        TargetDays targets = TargetDays.STANDARD.with(ComplaintCategory.TRANSPORT, Stage.LISTEN, 5);
        Complaint transport = shop.registered();
        Complaint service =
                shop.register(shop.customer("阿芳窗帘"), Subject.of(ComplaintCategory.SERVICE, "态度"));

        assertThat(Due.of(transport, transport.stageSince(), targets).on()).isEqualTo("2026-11-24");
        assertThat(Due.of(service, service.stageSince(), targets).on()).isEqualTo("2026-11-20");
    }

    @Test
    void target_days_are_kept_and_one_undo_brings_the_standard_back() {
        TargetStore store = new TargetStore(shop.database);
        TargetDays own = TargetDays.STANDARD.with(ComplaintCategory.SERVICE, Stage.TELL, 3);

        store.save(own);

        assertThat(store.targets()).isEqualTo(own);
        assertThat(shop.complaints.book().targets()).isEqualTo(own);
        shop.database.undoLast();
        assertThat(store.targets()).isEqualTo(TargetDays.STANDARD);
    }

    private static Due due(Complaint complaint, LocalDateTime now) {
        return Due.of(complaint, now, TargetDays.STANDARD);
    }

    private Complaint promised(String by) {
        return shop.edit(
                shop.registered(),
                c ->
                        c.withListening(
                                c.listening()
                                        .withChanges(
                                                ThreeChanges.NONE.withReplyPromisedAt(
                                                        Optional.of(LocalDateTime.parse(by))))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T10:00:00, 明天 12:00 前答复, LATER",
        "2026-11-20T12:00:00, 今天 12:00 前答复, TODAY",
        "2026-11-20T12:00:01, '答应 12:00 答复，已过时', OVERDUE",
        "2026-11-22T08:00:00, 答复逾期 2 天, OVERDUE"
    })
    void a_promised_answer_is_red_as_soon_as_its_hour_has_passed(
            String now, String words, Urgency urgency) {
        Due due = due(promised("2026-11-20T12:00:00"), LocalDateTime.parse(now));

        assertThat(texts.say(due.words())).isEqualTo(words);
        assertThat(due.urgency()).isEqualTo(urgency);
    }

    @Test
    void a_promise_later_than_the_stage_does_not_hide_that_the_stage_is_due() {
        Due due = due(promised("2026-11-25T12:00:00"), LocalDateTime.parse("2026-11-20T09:00"));

        assertThat(due.kind()).isEqualTo(Due.Kind.STAGE);
    }

    @Test
    void telling_the_solution_keeps_the_promise_even_if_it_is_refused_later() {
        Complaint promised = promised("2026-11-25T12:00:00");
        assertThat(promised.replyOwedBy()).isPresent();
        Complaint telling = shop.reaching(promised, Stage.TELL);
        assertThat(telling.replyOwedBy()).isPresent();

        Complaint told = shop.edit(telling, Shop::filled);
        assertThat(told.replyOwedBy()).isEmpty();
        assertThat(shop.back(told, "客户改主意").replyOwedBy()).isEmpty();
    }

    @Test
    void a_new_promise_is_owed_though_an_earlier_one_was_kept() {
        ThreeChanges kept =
                ThreeChanges.NONE
                        .withReplyPromisedAt(Optional.of(LocalDateTime.parse("2026-11-20T12:00")))
                        .withRepliedAt(Optional.of(LocalDateTime.parse("2026-11-20T11:00")));

        assertThat(kept.replyPending()).isFalse();
        assertThat(
                        kept.withReplyPromisedAt(
                                        Optional.of(LocalDateTime.parse("2026-11-22T12:00")))
                                .replyPending())
                .isTrue();
    }

    @Test
    void days_since_consent_stop_when_the_work_is_done() {
        Complaint working = shop.reaching(Stage.CARRY_OUT);
        LocalDate today = LocalDate.of(2026, 11, 27);

        assertThat(since(working, today).days()).isEqualTo(7);
        assertThat(since(Shop.filled(working), today))
                .isEqualTo(new SinceConsent(1, Urgency.LATER));
    }

    /** The customer agreed on the 20th. */
    @Test
    void whoever_waits_longer_than_the_target_since_consenting_waits_too_long() {
        Complaint working = shop.reaching(Stage.CARRY_OUT);
        int target = TargetDays.STANDARD.of(ComplaintCategory.TRANSPORT, Stage.CARRY_OUT);
        LocalDate last = LocalDate.of(2026, 11, 20).plusDays(target);

        assertThat(since(working, last.minusDays(1)).urgency()).isEqualTo(Urgency.LATER);
        assertThat(since(working, last).urgency()).isEqualTo(Urgency.TODAY);
        assertThat(since(working, last.plusDays(1)).urgency()).isEqualTo(Urgency.OVERDUE);
        Complaint tooLate =
                working.withCarryingOut(
                        working.carryingOut().withOn(Optional.of(last.plusDays(1))));
        assertThat(since(tooLate, last.plusDays(30)))
                .isEqualTo(new SinceConsent(target + 1, Urgency.OVERDUE));
    }

    @Test
    void nobody_waits_since_a_consent_that_was_not_given() {
        Complaint told = shop.reaching(Stage.TELL);
        Complaint refused =
                told.withTelling(
                        told.telling()
                                .withOn(Optional.of(LocalDate.of(2026, 11, 20)))
                                .withAnswer(Optional.of(Telling.Answer.REFUSED)));

        assertThat(SinceConsent.of(told, LocalDate.of(2026, 11, 27), TargetDays.STANDARD))
                .isEmpty();
        assertThat(SinceConsent.of(refused, LocalDate.of(2026, 11, 27), TargetDays.STANDARD))
                .isEmpty();
    }

    private static SinceConsent since(Complaint complaint, LocalDate today) {
        return SinceConsent.of(complaint, today, TargetDays.STANDARD).orElseThrow();
    }
}
