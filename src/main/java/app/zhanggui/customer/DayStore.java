package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.IMPORTANT_DATE;

import app.zhanggui.db.Database;
import app.zhanggui.text.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record9;
import org.jooq.impl.DSL;

/**
 * The days to remember of all cards (S3-09). Which of them are near is worked out, never stored.
 */
public final class DayStore {
    private final Database database;

    public DayStore(Database database) {
        this.database = database;
    }

    /** The days near today, the soonest first; of customers given up there are none. */
    public List<NearDay> near(LocalDate today, UpcomingDay.Span span) {
        return days(mayLieNear(today, span)).stream()
                .flatMap(row -> row.around(today, span))
                .sorted(Comparator.comparing((NearDay near) -> near.day().on()))
                .toList();
    }

    private record Row(NearDay.Whose whose, CustomerId customer, ImportantDate day) {
        Stream<NearDay> around(LocalDate today, UpcomingDay.Span span) {
            return UpcomingDay.around(customer, List.of(day), today, span).stream()
                    .map(upcoming -> new NearDay(upcoming, whose));
        }
    }

    /** Column by column: making a whole record of each of many rows takes far longer. */
    private List<Row> days(Condition which) {
        return database.read(
                sql ->
                        sql.select(
                                        IMPORTANT_DATE.ID,
                                        IMPORTANT_DATE.CUSTOMER_ID,
                                        IMPORTANT_DATE.CONTACT_ID,
                                        IMPORTANT_DATE.PERSON,
                                        IMPORTANT_DATE.KIND,
                                        IMPORTANT_DATE.ON_DATE,
                                        IMPORTANT_DATE.NOTE,
                                        CUSTOMER.NAME,
                                        CONTACT.NAME)
                                .from(IMPORTANT_DATE)
                                .join(CUSTOMER)
                                .on(CUSTOMER.ID.eq(IMPORTANT_DATE.CUSTOMER_ID))
                                .leftJoin(CONTACT)
                                .on(CONTACT.ID.eq(IMPORTANT_DATE.CONTACT_ID))
                                .where(which)
                                .and(CUSTOMER.DELETED_AT.isNull())
                                .and(CUSTOMER.ARCHIVED_ON.isNull())
                                .orderBy(IMPORTANT_DATE.ID)
                                .fetch(
                                        row ->
                                                new Row(
                                                        new NearDay.Whose(
                                                                row.value8(), row.value9()),
                                                        new CustomerId(row.value2()),
                                                        day(row))));
    }

    private static ImportantDate day(
            Record9<Long, Long, Long, String, String, String, String, String, String> row) {
        return new ImportantDate(
                row.value1(),
                Optional.ofNullable(row.value3()).map(ContactId::new),
                row.value4(),
                ImportantDate.Kind.valueOf(row.value5()),
                PartialDate.parse(row.value6()).orElseThrow(),
                row.value7());
    }

    /** Days by the moon, and those by the sun that name one of the months in question. */
    private static Condition mayLieNear(LocalDate today, UpcomingDay.Span span) {
        LocalDate first = today.minusDays(span.back());
        LocalDate last = today.plusDays(span.ahead());
        return Stream.iterate(
                        first.withDayOfMonth(1),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .limit(12)
                .map(month -> namesMonth(month.getMonthValue()))
                .reduce(IMPORTANT_DATE.ON_DATE.startsWith("农历"), Condition::or);
    }

    private static Condition namesMonth(int month) {
        String digits = String.format(Locale.ROOT, "%02d", month);
        return DSL.or(
                IMPORTANT_DATE.ON_DATE.startsWith(digits + "-"),
                IMPORTANT_DATE.ON_DATE.contains("-" + digits + "-"),
                IMPORTANT_DATE.ON_DATE.like("____-" + digits),
                IMPORTANT_DATE.ON_DATE.eq(month + "月"));
    }
}
