package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card is cut at 答应未办 as long as, and no longer than, a promise to it is open. */
class PromiseNotchTest {
    private static final LocalDate TODAY = LocalDate.now(Cards.CLOCK);

    private Database database;
    private CustomerStore customers;
    private PromiseStore promises;
    private CardIndex index;
    private CustomerId waiting;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        customers = new CustomerStore(database);
        promises = new PromiseStore(database);
        waiting = customers.add(Cards.named("宏达五金")).id();
        customers.add(Cards.named("恒大机电"));
        index = CardIndex.over(customers, new NeedleStore(database, List::of));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_promise_that_is_made_is_found_with_its_live_count() {
        promise(Optional.empty());
        assertThat(found(NotchBand.STATE_PROMISED)).containsExactly(waiting);
        assertThat(index.find(CardFilter.ALL).counts().get(NotchFamily.STATE))
                .contains(new CardsFound.NotchCount(Notch.of(NotchBand.STATE_PROMISED), 1));
    }

    @Test
    void a_promise_read_at_the_start_is_found_as_well() {
        promise(Optional.of(TODAY.minusDays(1)));
        index = CardIndex.over(customers, new NeedleStore(database, List::of));
        assertThat(found(NotchBand.STATE_PROMISED)).containsExactly(waiting);
        assertThat(found(NotchBand.STATE_PROMISE_OVERDUE)).containsExactly(waiting);
    }

    @Test
    void a_customer_waits_until_the_last_promise_is_kept_and_again_after_undo() {
        Promise quote = promise(Optional.empty());
        Promise sample = promise(Optional.empty());
        promises.keep(quote, TODAY);
        assertThat(found(NotchBand.STATE_PROMISED)).containsExactly(waiting);
        promises.keep(sample, TODAY);
        assertThat(found(NotchBand.STATE_PROMISED)).isEmpty();
        database.undoLast();
        assertThat(found(NotchBand.STATE_PROMISED)).containsExactly(waiting);
    }

    @Test
    void a_promise_taken_away_is_waited_for_no_longer() {
        promises.remove(promise(Optional.of(TODAY.minusDays(3))));
        assertThat(found(NotchBand.STATE_PROMISED)).isEmpty();
        assertThat(found(NotchBand.STATE_PROMISE_OVERDUE)).isEmpty();
    }

    @Test
    void a_promise_is_overdue_the_day_after_it_was_due_and_not_once_put_off() {
        Promise quote = promise(Optional.of(TODAY));
        assertThat(found(NotchBand.STATE_PROMISE_OVERDUE)).isEmpty();
        promises.save(quote.withDueOn(Optional.of(TODAY.minusDays(1))));
        assertThat(found(NotchBand.STATE_PROMISE_OVERDUE)).containsExactly(waiting);
        promises.save(quote.withDueOn(Optional.of(TODAY.plusDays(5))));
        assertThat(found(NotchBand.STATE_PROMISE_OVERDUE)).isEmpty();
        assertThat(found(NotchBand.STATE_PROMISED)).containsExactly(waiting);
    }

    @Test
    void one_kept_late_does_not_make_the_open_ones_overdue() {
        promises.keep(promise(Optional.of(TODAY.minusDays(9))), TODAY);
        promise(Optional.of(TODAY.plusDays(9)));
        assertThat(found(NotchBand.STATE_PROMISE_OVERDUE)).isEmpty();
    }

    private Promise promise(Optional<LocalDate> due) {
        return promises.add(Promise.of(waiting, TODAY, "报价", due));
    }

    private List<CustomerId> found(NotchBand band) {
        return index.find(CardFilter.ALL.with(Notch.of(band))).lines().stream()
                .map(CardLine::id)
                .toList();
    }
}
