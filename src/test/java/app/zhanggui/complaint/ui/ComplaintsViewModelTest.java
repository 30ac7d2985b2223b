package app.zhanggui.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.Listening;
import app.zhanggui.complaint.Registration;
import app.zhanggui.complaint.Shop;
import app.zhanggui.complaint.Stage;
import app.zhanggui.complaint.Subject;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.customer.Channel;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.RecordingNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComplaintsViewModelTest {
    private final Shop shop = new Shop();
    private final RecordingNotices notices = new RecordingNotices();
    private final ComplaintsViewModel model =
            new ComplaintsViewModel(
                    shop.complaints,
                    new TargetStore(shop.database),
                    Jobs.direct(),
                    notices,
                    shop.clock);

    @AfterEach
    void close() {
        shop.close();
    }

    /** Keeps what the owner would be told. */
    private void register(String customer, String summary) {
        model.register(
                new Registration(
                        shop.customer(customer),
                        Subject.of(ComplaintCategory.TRANSPORT, summary),
                        Listening.to(Channel.PHONE, "少了一箱")),
                () -> {});
    }

    private Complaint selected() {
        return model.board().selected().get().complaint();
    }

    private void fill() {
        model.handling().edit(selected(), Shop::filled);
    }

    @Test
    void a_complaint_goes_through_all_six_stages_and_then_stands_with_the_closed() {
        register("宏达五金", "少一箱");
        for (Stage stage : Stage.six()) {
            assertThat(selected().stage()).isEqualTo(stage);
            assertThat(model.board().openPage().get()).isEqualTo(stage);
            assertThat(model.board().column(stage)).hasSize(1);
            fill();
            model.handling().finish();
        }

        assertThat(model.board().cards()).isEmpty();
        assertThat(model.board().closed()).hasSize(1);
        assertThat(selected().stage()).isEqualTo(Stage.CLOSED);
        assertThat(model.report().get().closed()).isEqualTo(1);
        assertThat(notices.told)
                .containsExactly(
                        "complaint.registered",
                        "complaint.change.to.ANALYSE",
                        "complaint.change.to.SOLVE",
                        "complaint.change.to.TELL",
                        "complaint.change.to.CARRY_OUT",
                        "complaint.change.to.REVIEW",
                        "complaint.change.to.CLOSED");
    }

    @Test
    void a_registered_complaint_is_shown_at_once_with_its_customer() {
        register("宏达五金", "少一箱");
        register("华德建材", "破损");

        assertThat(model.board().selected().get().customerName()).isEqualTo("华德建材");
        assertThat(model.empty().get()).isFalse();
        assertThat(model.report().get().received()).isEqualTo(2);
    }

    @Test
    void an_unfinished_stage_does_not_move_and_says_what_it_wants() {
        register("宏达五金", "少一箱");
        model.handling().finish();

        assertThatThrownBy(model.handling()::finish).isInstanceOf(UserFault.class);
        assertThat(shop.now(selected()).stage()).isEqualTo(Stage.ANALYSE);
    }

    @Test
    void a_move_is_taken_back_from_its_notice() {
        register("宏达五金", "少一箱");
        model.handling().finish();

        notices.undo.run();

        assertThat(selected().stage()).isEqualTo(Stage.LISTEN);
        assertThat(model.board().column(Stage.LISTEN)).hasSize(1);
    }

    @Test
    void a_move_is_not_taken_back_over_later_writing_and_the_owner_is_told() {
        register("宏达五金", "少一箱");
        model.handling().finish();
        fill();

        notices.undo.run();

        assertThat(selected().stage()).isEqualTo(Stage.ANALYSE);
        assertThat(notices.told).contains("complaint.undo.touched");
    }

    @Test
    void a_field_that_was_left_is_stored_and_undone_like_everything_else() {
        register("宏达五金", "少一箱");
        model.handling()
                .edit(selected(), c -> c.withListening(c.listening().withRemedyWanted("退款")));
        assertThat(shop.now(selected()).listening().remedyWanted()).isEqualTo("退款");

        shop.database.undoLast();

        assertThat(selected().listening().remedyWanted()).isEmpty();
    }

    @Test
    void a_field_left_because_another_card_was_clicked_is_stored_where_it_belongs() {
        register("宏达五金", "少一箱");
        Complaint first = selected();
        register("华德建材", "破损");

        model.handling().edit(first, c -> c.withListening(c.listening().withRemedyWanted("退款")));

        assertThat(shop.now(first).listening().remedyWanted()).isEqualTo("退款");
        assertThat(selected().listening().remedyWanted()).isEmpty();
    }

    @Test
    void going_back_and_reopening_keep_their_reasons() {
        register("宏达五金", "少一箱");
        model.handling().finish();
        model.handling().back("客户又补充了");
        assertThat(selected().stage()).isEqualTo(Stage.LISTEN);
        for (int i = 0; i < Stage.six().size(); i++) {
            fill();
            model.handling().finish();
        }
        model.board().closedShown().set(true);
        model.handling().reopen("又少一箱");

        assertThat(model.board().closedShown().get()).isFalse();
        assertThat(selected().stage()).isEqualTo(Stage.LISTEN);
        assertThat(shop.complaints.book().history(selected().id()))
                .extracting(move -> move.reason())
                .contains("客户又补充了", "又少一箱");
    }

    @Test
    void waiting_counts_what_is_overdue_or_due_today() {
        register("宏达五金", "少一箱");
        assertThat(model.waiting().get()).isZero();

        shop.clock.set("2026-11-20T08:00:00");
        model.refresh();

        assertThat(model.waiting().get()).isEqualTo(1);
    }

    @Test
    void the_search_looks_at_customer_number_and_words_of_open_and_closed() {
        register("宏达五金", "少一箱");
        register("华德建材", "破损三件");

        Complaint first = model.board().column(Stage.LISTEN).get(0).complaint();
        model.board().search().set("破损");
        assertThat(model.board().selected().get().customerName()).isEqualTo("华德建材");
        model.board().search().set("ts-2026-0001");
        assertThat(model.board().cards())
                .extracting(c -> c.line().customerName())
                .containsExactly("宏达五金");
        model.board().search().set("没有的");
        assertThat(model.board().cards()).isEmpty();
        assertThat(model.board().selected().get()).isNull();
        model.board().find(first.id());
        assertThat(selected()).isEqualTo(first);
        assertThat(model.board().search().get()).isEmpty();
    }

    @Test
    void arrows_go_down_a_column_and_across_empty_ones() {
        register("甲", "一");
        shop.clock.set("2026-11-19T11:00:00");
        register("乙", "二");
        register("丙", "三");
        model.handling().finish();
        fill();
        model.handling().finish();
        assertThat(selected().stage()).isEqualTo(Stage.SOLVE);

        model.board().stepAcross(-1);
        assertThat(model.board().selected().get().customerName()).isEqualTo("甲");
        model.board().stepWithin(1);
        assertThat(model.board().selected().get().customerName()).isEqualTo("乙");
        model.board().stepWithin(1);
        assertThat(model.board().selected().get().customerName()).isEqualTo("乙");
        model.board().stepAcross(1);
        assertThat(model.board().selected().get().customerName()).isEqualTo("丙");
        model.board().stepAcross(1);
        assertThat(model.board().selected().get().customerName()).isEqualTo("丙");
    }

    @Test
    void a_given_answer_is_noted_with_its_time() {
        register("甲", "一");
        model.handling()
                .edit(
                        selected(),
                        c ->
                                c.withListening(
                                        c.listening()
                                                .withChanges(
                                                        c.listening()
                                                                .changes()
                                                                .withReplyPromisedAt(
                                                                        java.util.Optional.of(
                                                                                c.receivedAt())))));
        assertThat(selected().replyOwedBy()).isPresent();

        model.handling().replied();

        assertThat(selected().replyOwedBy()).isEmpty();
        assertThat(shop.now(selected()).listening().changes().repliedAt()).isPresent();
    }
}
