package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.Channel;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Money;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.Tables;
import app.zhanggui.db.schema.tables.records.ComplaintRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintStoreTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void numbers_count_up_and_begin_anew_each_year() {
        assertThat(shop.registered().number()).isEqualTo("TS-2026-0001");
        assertThat(shop.registered().number()).isEqualTo("TS-2026-0002");
        shop.clock.set("2027-01-01T00:00:00");
        assertThat(shop.registered().number()).isEqualTo("TS-2027-0001");
        shop.clock.set("2026-12-31T23:59:59");
        assertThat(shop.registered().number()).isEqualTo("TS-2026-0003");
    }

    @Test
    void numbers_go_on_beyond_four_figures() {
        shop.registered();
        shop.database.write(
                ChangeKind.EDIT,
                Message.of("complaint.tab"),
                changes -> {
                    ComplaintRecord row = changes.sql().fetchSingle(Tables.COMPLAINT);
                    row.setComplaintNo("TS-2026-9999");
                    changes.update(row);
                    return null;
                });

        assertThat(shop.registered().number()).isEqualTo("TS-2026-10000");
        assertThat(shop.registered().number()).isEqualTo("TS-2026-10001");
    }

    @Test
    void a_number_once_given_is_never_given_to_another_complaint() {
        shop.registered();
        shop.registered();
        shop.database.undoLast();

        assertThat(shop.registered().number()).isEqualTo("TS-2026-0003");
        shop.database.undoLast();
        shop.database.undoLast();
        assertThat(shop.registered().number()).isEqualTo("TS-2026-0004");
    }

    @Test
    void a_registration_taken_back_and_done_again_keeps_its_number() {
        shop.registered();
        shop.database.undoLast();
        shop.database.redoLast();

        assertThat(shop.complaints.book().lines())
                .extracting(line -> line.complaint().number())
                .containsExactly("TS-2026-0001");
    }

    @Test
    void a_number_of_a_customer_deleted_for_good_is_not_given_again() {
        Complaint last = shop.registered();
        shop.database.forget(List.of(last.customer().value()));

        assertThat(shop.registered().number()).isEqualTo("TS-2026-0002");
    }

    private static Complaint everythingFilled(Complaint c) {
        return c.withOwnDueOn(Optional.of(LocalDate.of(2026, 12, 1)))
                .withSubject(
                        new Subject(
                                ComplaintCategory.TRANSPORT,
                                Optional.of(ComplaintItem.PACKING),
                                "冲击钻",
                                "王建国",
                                "包装破损 3 箱",
                                Severity.SERIOUS))
                .withListening(
                        new Listening(
                                Channel.WECHAT,
                                "小陈",
                                "全烂了！\n怎么发的货",
                                "补发",
                                Optional.of(LocalDateTime.of(2026, 11, 19, 11, 0)),
                                new ThreeChanges(
                                        new Change("老板", "肯坐下了"),
                                        new Change("店里", "不吵了"),
                                        new Change("次日", "气消了"),
                                        Optional.of(LocalDateTime.of(2026, 11, 20, 15, 0)),
                                        Optional.of(LocalDateTime.of(2026, 11, 20, 14, 0)))))
                .withAnalysis(
                        new Analysis(
                                Optional.of(CauseKind.SELLER),
                                Optional.of(SellerFault.PROMISE),
                                "纸箱单层",
                                "仓库小李",
                                "先垫一箱"))
                .withSolution(
                        new Solution(
                                Optional.of(Authority.OTHERS),
                                new HandOver(
                                        "厂家",
                                        Optional.of(LocalDate.of(2026, 11, 21)),
                                        true,
                                        Optional.of(LocalDate.of(2026, 11, 22))),
                                "补发三箱",
                                Optional.of(new Money(48_050)),
                                "附赠钻头",
                                "自己"))
                .withTelling(
                        new Telling(
                                Optional.of(LocalDate.of(2026, 11, 22)),
                                "掌柜",
                                "电话",
                                "周二送到",
                                Optional.of(Telling.Answer.REFUSED)))
                .withCarryingOut(
                        new CarryingOut(
                                Optional.of(LocalDate.of(2026, 11, 24)),
                                "王师傅",
                                "已签收",
                                Optional.of(new Money(12_000)),
                                Optional.of(LocalDate.of(2026, 12, 8))))
                .withReview(
                        new Review("店长", "双层纸箱", "叠放不超过五层", Optional.of(Satisfaction.VERY_HAPPY)));
    }

    @Test
    void every_field_of_every_stage_comes_back_as_it_was_written() {
        Complaint written = shop.edit(shop.registered(), ComplaintStoreTest::everythingFilled);

        assertThat(shop.now(written)).isEqualTo(written);
        assertThat(written).isEqualTo(everythingFilled(shop.now(written)));
        Complaint emptied = shop.edit(written, c -> c.withSolution(Solution.NONE));
        assertThat(shop.now(emptied).solution()).isEqualTo(Solution.NONE);
    }

    @Test
    void a_visit_promised_for_afterwards_is_told_to_the_plan() {
        Complaint done =
                shop.edit(
                        shop.registered(),
                        c ->
                                c.withCarryingOut(
                                        c.carryingOut()
                                                .withFollowUpOn(
                                                        Optional.of(LocalDate.of(2026, 12, 8)))));
        shop.register(shop.customer("阿芳窗帘"), Subject.of(ComplaintCategory.SERVICE, "态度"));

        assertThat(shop.complaints.followUps())
                .containsExactly(
                        new FollowUp(
                                done.customer(), LocalDate.of(2026, 12, 8), "TS-2026-0001", "少一箱"));
    }

    @Test
    void two_edits_from_the_same_sight_keep_both() {
        Complaint seen = shop.registered();

        shop.edit(seen, c -> c.withListening(c.listening().withRemedyWanted("退款")));
        shop.edit(seen, c -> c.withSubject(c.subject().withProduct("冲击钻")));

        assertThat(shop.now(seen).listening().remedyWanted()).isEqualTo("退款");
        assertThat(shop.now(seen).subject().product()).isEqualTo("冲击钻");
    }

    @Test
    void an_edit_that_changes_nothing_leaves_nothing_to_undo() {
        Complaint seen = shop.registered();
        var before = shop.database.lastUndoable();

        shop.edit(seen, c -> c);

        assertThat(shop.database.lastUndoable()).isEqualTo(before);
    }

    @Test
    void a_move_from_where_it_no_longer_stands_is_refused() {
        Complaint seen = shop.registered();
        shop.forward(seen);

        assertThatThrownBy(() -> shop.complaints.transition(seen, Stage.LISTEN, Stage.ANALYSE, ""))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault -> assertThat(fault.sentence().key()).isEqualTo("complaint.stale"));
        assertThat(shop.complaints.book().history(seen.id())).hasSize(2);
    }

    @Test
    void a_closed_complaint_is_not_written_on() {
        Complaint closed = shop.reaching(Stage.CLOSED);

        assertThatThrownBy(() -> shop.edit(closed, c -> c.withReview(Review.NONE)))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault ->
                                assertThat(fault.sentence().key())
                                        .isEqualTo("complaint.edit.closed"));
    }

    @Test
    void a_complaint_whose_registration_was_undone_is_gone_with_its_history() {
        Complaint made = shop.registered();

        shop.database.undoLast();

        assertThat(shop.complaints.book()).isEqualTo(ComplaintBook.EMPTY);
        assertThatThrownBy(() -> shop.edit(made, Shop::filled)).isInstanceOf(UserFault.class);
        shop.database.redoLast();
        assertThat(shop.now(made)).isEqualTo(made);
    }

    @Test
    void the_history_keeps_every_move_with_its_time_and_reason() {
        Complaint analysing = shop.forward(shop.registered());
        shop.clock.set("2026-11-20T09:00:00");
        shop.back(analysing, "客户又补充了情况");

        assertThat(shop.complaints.book().history(analysing.id()))
                .extracting(
                        StageChange::from, StageChange::to, StageChange::at, StageChange::reason)
                .containsExactly(
                        row(null, Stage.LISTEN, "2026-11-19T10:20", ""),
                        row(Stage.LISTEN, Stage.ANALYSE, "2026-11-19T10:20", ""),
                        row(Stage.ANALYSE, Stage.LISTEN, "2026-11-20T09:00", "客户又补充了情况"));
    }

    private static org.assertj.core.groups.Tuple row(
            Stage from, Stage to, String at, String reason) {
        return org.assertj.core.groups.Tuple.tuple(
                Optional.ofNullable(from), to, LocalDateTime.parse(at), reason);
    }

    @Test
    void undoing_a_move_takes_back_the_stage_and_its_line_in_the_history() {
        Complaint heard = shop.registered();
        BatchId move = shop.complaints.transition(heard, Stage.LISTEN, Stage.ANALYSE, "");

        shop.complaints.undo(move);

        assertThat(shop.now(heard)).isEqualTo(heard);
        assertThat(shop.complaints.book().history(heard.id())).hasSize(1);
    }

    @Test
    void undoing_an_old_move_after_later_writing_takes_back_nothing_of_it() {
        Complaint heard = shop.registered();
        BatchId move = shop.complaints.transition(heard, Stage.LISTEN, Stage.ANALYSE, "");
        Complaint written = shop.edit(shop.now(heard), Shop::filled);

        assertThat(shop.complaints.undo(move).rows()).isZero();
        assertThat(shop.now(heard)).isEqualTo(written);
        assertThat(shop.complaints.book().history(heard.id())).hasSize(2);
    }

    @Test
    void closing_and_reopening_set_and_clear_the_day_it_was_closed() {
        Complaint review = shop.reaching(Stage.REVIEW);
        shop.clock.set("2026-11-28T16:00:00");
        Complaint closed = shop.forward(shop.edit(review, Shop::filled));

        assertThat(closed.closedAt()).contains(LocalDateTime.parse("2026-11-28T16:00"));
        Complaint again = shop.to(closed, Stage.LISTEN, "又坏了");
        assertThat(again.closedAt()).isEmpty();
        assertThat(again.telling().answer()).isEmpty();
        assertThat(again.carryingOut().on()).isEmpty();
        assertThat(again.review().lesson()).isEqualTo("装车要点数");
    }

    @Test
    void whoever_listens_is_told_of_each_write_and_of_renamed_customers() {
        AtomicInteger told = new AtomicInteger();
        shop.complaints.onChange(told::incrementAndGet);
        CustomerCard card = shop.customers.add(CustomerCard.of(Customer.named("旧名")));
        shop.register(card.id(), Subject.of(ComplaintCategory.SERVICE, "态度"));
        shop.customers.save(card.withCustomer(card.customer().withName("新名")));

        assertThat(told).hasValue(3);
        assertThat(shop.complaints.book().lines())
                .extracting(ComplaintLine::customerName)
                .containsExactly("新名");
    }

    @Test
    void everything_is_there_after_the_file_was_closed_and_opened_again(@TempDir Path folder) {
        ComplaintBook before;
        try (Database first = Database.open(folder, shop.clock)) {
            ComplaintStore store = new ComplaintStore(first);
            var customer =
                    new CustomerStore(first).add(CustomerCard.of(Customer.named("宏达五金"))).id();
            Complaint made =
                    store.register(
                            new Registration(
                                    customer,
                                    Subject.of(ComplaintCategory.QUALITY, "坏了"),
                                    Listening.to(Channel.PHONE, "才三天就坏")));
            store.transition(made, Stage.LISTEN, Stage.ANALYSE, "");
            store.edit(made, ComplaintStoreTest::everythingFilled);
            before = store.book();
        }
        try (Database second = Database.open(folder, shop.clock)) {
            assertThat(new ComplaintStore(second).book()).isEqualTo(before);
            assertThat(before.lines()).hasSize(1);
        }
    }

    @Test
    void the_complaints_of_a_customer_are_only_his_the_newest_first() {
        var one = shop.customer("甲");
        var other = shop.customer("乙");
        Complaint first = shop.register(one, Subject.of(ComplaintCategory.QUALITY, "一"));
        shop.register(other, Subject.of(ComplaintCategory.QUALITY, "二"));
        shop.clock.set("2026-11-21T10:00:00");
        Complaint third = shop.register(one, Subject.of(ComplaintCategory.SERVICE, "三"));

        ComplaintBook his = shop.complaints.bookOf(one);

        assertThat(his.of(one)).extracting(ComplaintLine::complaint).containsExactly(third, first);
        assertThat(his.lines()).hasSize(2);
        assertThat(his.history().keySet()).isEqualTo(java.util.Set.of(first.id(), third.id()));
        assertThat(List.of(first.number(), third.number()))
                .containsExactly("TS-2026-0001", "TS-2026-0003");
    }

    @Test
    void work_on_a_complaint_does_not_keep_a_deleted_customer_in_the_bin() {
        Complaint complaint = shop.registered();
        BatchId deletion = shop.customers.delete(List.of(complaint.customer()));
        shop.edit(complaint, c -> c.withSubject(c.subject().withProduct("螺丝")));

        shop.customers.undo(deletion);

        assertThat(shop.customers.card(complaint.customer())).isPresent();
    }

    @Test
    void a_complaint_of_a_customer_whose_adding_was_taken_back_is_refused_with_a_sentence() {
        CustomerId gone = shop.customer("宏达五金");
        shop.database.undoLast();
        assertThatThrownBy(
                        () -> shop.register(gone, Subject.of(ComplaintCategory.TRANSPORT, "少一箱")))
                .isInstanceOf(UserFault.class);
    }
}
