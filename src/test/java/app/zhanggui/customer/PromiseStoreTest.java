package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromiseStoreTest {
    private static final LocalDate TODAY = LocalDate.now(Cards.CLOCK);

    private Database database;
    private PromiseStore promises;
    private CustomerId customer;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        promises = new PromiseStore(database);
        customer = new CustomerStore(database).add(Cards.named("宏达")).id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void open_promises_come_first_the_next_due_before_the_others() {
        Promise later = promise("样品册", Optional.of(TODAY.plusDays(9)));
        Promise someDay = promise("带小孙子的书", Optional.empty());
        Promise soon = promise("报价", Optional.of(TODAY.plusDays(1)));
        promises.keep(promise("发票", Optional.of(TODAY)), TODAY);
        assertThat(promises.of(customer))
                .extracting(Promise::text)
                .containsExactly("报价", "样品册", "带小孙子的书", "发票");
        assertThat(promises.open()).containsExactly(soon, later, someDay);
    }

    @Test
    void a_promise_is_overdue_the_day_after_it_was_due_unless_it_was_kept() {
        Promise promise = promise("报价", Optional.of(TODAY));
        assertThat(promise.isOverdue(TODAY)).isFalse();
        assertThat(promise.isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(promise.withKeptOn(Optional.of(TODAY)).isOverdue(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void a_removed_promise_comes_back_by_undo() {
        Promise promise = promise("报价", Optional.of(TODAY));
        promises.remove(promise);
        assertThat(promises.of(customer)).isEmpty();
        database.undoLast();
        assertThat(promises.of(customer)).containsExactly(promise);
    }

    @Test
    void what_was_promised_to_a_deleted_customer_is_not_asked_for() {
        promise("报价", Optional.of(TODAY));
        new CustomerStore(database).delete(List.of(customer));
        assertThat(promises.open()).isEmpty();
    }

    private Promise promise(String text, Optional<LocalDate> due) {
        return promises.add(Promise.of(customer, TODAY, text, due));
    }
}
