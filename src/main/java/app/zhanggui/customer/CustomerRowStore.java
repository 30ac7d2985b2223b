package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Pinyin;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.TableField;

/** A customer as a row of the table and back. */
final class CustomerRowStore {
    private static final Map<CardField, TableField<CustomerRecord, String>> FACTS = factColumns();

    private CustomerRowStore() {}

    /** The columns themselves: one looked up with a type is a copy, and slow to find in a row. */
    @SuppressWarnings("unchecked")
    private static Map<CardField, TableField<CustomerRecord, String>> factColumns() {
        Map<CardField, TableField<CustomerRecord, String>> columns = new EnumMap<>(CardField.class);
        for (CardField field : CardField.values()) {
            if (field.isFact()) {
                var column = (TableField<CustomerRecord, String>) CUSTOMER.field(field.name());
                columns.put(field, column);
            }
        }
        columns.put(CardField.SIZE, CUSTOMER.COMPANY_SIZE);
        columns.put(CardField.BUSINESS_SIZE, CUSTOMER.BUSINESS_VOLUME);
        return columns;
    }

    /** How many characters the column of a plain text has room for. */
    static int longest(CardField fact) {
        return FACTS.get(fact).getDataType().length();
    }

    static Customer customer(CustomerRecord row) {
        return new Customer(
                new CustomerId(row.getId()),
                CustomerKind.valueOf(row.getKind()),
                row.getName(),
                row.getPinyinCode(),
                standing(row),
                trade(row),
                wishes(row),
                facts(row));
    }

    private static Standing standing(CustomerRecord row) {
        return new Standing(
                Optional.ofNullable(row.getLevel()).map(Level::valueOf),
                Relationship.valueOf(row.getRelationship()),
                Optional.ofNullable(row.getProspectClass()).map(ProspectClass::valueOf),
                Optional.ofNullable(row.getProspectGrade()).map(Short::intValue),
                Optional.ofNullable(row.getResumeDate()),
                row.getKeyCustomer());
    }

    private static Trade trade(CustomerRecord row) {
        return new Trade(
                money(row.getCreditLimit()),
                money(row.getTotalAmount()),
                money(row.getBalance()),
                Optional.ofNullable(row.getFirstDealDate()),
                Optional.ofNullable(row.getLastDealDate()));
    }

    private static VisitWishes wishes(CustomerRecord row) {
        Set<DayOfWeek> closed =
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> (row.getClosedWeekdays() & bit(day)) != 0)
                        .collect(Collectors.toSet());
        return new VisitWishes(
                closed,
                Optional.ofNullable(row.getWishedWeekday()).map(DayOfWeek::of),
                Optional.ofNullable(row.getWishedHalf()).map(HalfDay::valueOf),
                row.getDoNotDisturb());
    }

    private static Facts facts(CustomerRecord row) {
        Map<CardField, String> texts = new EnumMap<>(CardField.class);
        FACTS.forEach((field, column) -> texts.put(field, row.get(column)));
        return new Facts(texts);
    }

    static CustomerRecord row(Customer customer) {
        CustomerRecord row = CUSTOMER.newRecord();
        fill(row, customer);
        return row;
    }

    /** Sets every column from the card; those that stay the same are not marked as changed. */
    static void fill(CustomerRecord row, Customer customer) {
        boolean sameName =
                customer.name().equals(row.getName())
                        && customer.kind().name().equals(row.getKind());
        set(row, CUSTOMER.KIND, customer.kind().name());
        set(row, CUSTOMER.NAME, customer.name());
        set(row, CUSTOMER.PINYIN_CODE, customer.pinyinCode());
        if (!sameName) {
            fillPinyin(row, customer);
        }
        fillStanding(row, customer.standing());
        fillTrade(row, customer.trade());
        fillWishes(row, customer.wishes());
        FACTS.forEach((field, column) -> set(row, column, customer.fact(field)));
    }

    private static void fillPinyin(CustomerRecord row, Customer customer) {
        Pinyin keys =
                customer.kind() == CustomerKind.PERSON
                        ? Pinyin.ofPerson(customer.name())
                        : Pinyin.of(customer.name());
        set(row, CUSTOMER.PINYIN_SORT, cut(keys.sort(), CUSTOMER.PINYIN_SORT));
        set(row, CUSTOMER.PINYIN_FULL, cut(keys.full(), CUSTOMER.PINYIN_FULL));
        set(row, CUSTOMER.PINYIN_INITIALS, cut(keys.initials(), CUSTOMER.PINYIN_INITIALS));
    }

    private static void fillStanding(CustomerRecord row, Standing standing) {
        set(row, CUSTOMER.LEVEL, standing.level().map(Level::name).orElse(null));
        set(row, CUSTOMER.RELATIONSHIP, standing.relationship().name());
        set(
                row,
                CUSTOMER.PROSPECT_CLASS,
                standing.prospectClass().map(ProspectClass::name).orElse(null));
        set(
                row,
                CUSTOMER.PROSPECT_GRADE,
                standing.prospectGrade().map(Integer::shortValue).orElse(null));
        set(row, CUSTOMER.RESUME_DATE, standing.resumeDate().orElse(null));
        set(row, CUSTOMER.KEY_CUSTOMER, standing.keyCustomer());
    }

    private static void fillTrade(CustomerRecord row, Trade trade) {
        set(row, CUSTOMER.CREDIT_LIMIT, trade.creditLimit().map(Money::fen).orElse(null));
        set(row, CUSTOMER.TOTAL_AMOUNT, trade.totalAmount().map(Money::fen).orElse(null));
        set(row, CUSTOMER.BALANCE, trade.balance().map(Money::fen).orElse(null));
        set(row, CUSTOMER.FIRST_DEAL_DATE, trade.firstDeal().orElse(null));
        set(row, CUSTOMER.LAST_DEAL_DATE, trade.lastDeal().orElse(null));
    }

    private static void fillWishes(CustomerRecord row, VisitWishes wishes) {
        int closed = wishes.closedDays().stream().mapToInt(CustomerRowStore::bit).sum();
        set(row, CUSTOMER.CLOSED_WEEKDAYS, (short) closed);
        set(
                row,
                CUSTOMER.WISHED_WEEKDAY,
                wishes.weekday().map(day -> (short) day.getValue()).orElse(null));
        set(row, CUSTOMER.WISHED_HALF, wishes.half().map(HalfDay::name).orElse(null));
        set(row, CUSTOMER.DO_NOT_DISTURB, wishes.doNotDisturb());
    }

    private static <T> void set(CustomerRecord row, Field<T> column, T value) {
        if (!Objects.equals(row.get(column), value)) {
            row.set(column, value);
        }
    }

    /** Search keys of a very long name may be cut: the name itself is searched too. */
    private static String cut(String keys, Field<String> column) {
        int longest = column.getDataType().length();
        return keys.length() <= longest ? keys : keys.substring(0, longest);
    }

    private static Optional<Money> money(Long fen) {
        return Optional.ofNullable(fen).map(Money::new);
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }
}
