package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Database;
import app.zhanggui.text.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 30);
    private static final UpcomingDay.Span MONTH = new UpcomingDay.Span(3, 30);

    private Database database;
    private CustomerStore customers;
    private DayStore days;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        customers = new CustomerStore(database);
        days = new DayStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void finds_days_however_they_are_written_the_soonest_first() {
        birthday("year", "1970-01-29");
        birthday("no year", "12-31");
        birthday("month", "1月");
        birthday("year and month", "1970-01");
        birthday("moon", "农历腊月初八");
        birthday("moon with year", "农历1957-12-10");
        birthday("too late", "02-01");

        assertThat(days.near(TODAY, MONTH))
                .extracting(near -> near.whose().customer())
                .containsExactly(
                        "no year", "month", "year and month", "moon", "moon with year", "year");
    }

    @Test
    void a_day_of_a_person_names_the_person() {
        CustomerCard card = customers.add(Cards.with(Cards.named("宏达"), Cards.person("李红", "1")));
        customers.save(
                card.with(
                        ImportantDate.birthday(
                                Optional.of(card.contacts().get(0).id()),
                                PartialDate.parse("12-31").orElseThrow())));

        assertThat(days.near(TODAY, MONTH))
                .extracting(NearDay::whose)
                .containsExactly(new NearDay.Whose("宏达", "李红"));
    }

    @Test
    void who_was_given_up_or_deleted_is_not_congratulated() {
        birthday("there", "12-31");
        CustomerCard gone = birthday("deleted", "12-31");
        CustomerCard archived = birthday("given up", "12-31");
        customers.delete(List.of(gone.id()));
        Archive ended = Archive.NONE.withOn(Optional.of(TODAY));
        customers.save(
                new CustomerCard(
                        archived.customer().withArchive(ended),
                        archived.contacts(),
                        archived.dates()));

        assertThat(days.near(TODAY, MONTH))
                .extracting(near -> near.whose().customer())
                .containsExactly("there");
    }

    private CustomerCard birthday(String name, String date) {
        return customers.add(
                Cards.named(name)
                        .with(ImportantDate.birthday(PartialDate.parse(date).orElseThrow())));
    }
}
