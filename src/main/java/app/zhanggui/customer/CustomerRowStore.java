package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.tables.records.CardValueRecord;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Pinyin;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.TableField;

/** A customer as a row of the table and back. */
final class CustomerRowStore {
    private static final Map<CardField, TableField<CustomerRecord, String>> FACTS = factColumns();
    private static final Map<Section, TableField<CustomerRecord, LocalDate>> VERIFIED =
            Map.of(
                    Section.BASICS, CUSTOMER.VERIFIED_ON,
                    Section.TRAITS, CUSTOMER.TRAITS_VERIFIED_ON,
                    Section.BUSINESS, CUSTOMER.BUSINESS_VERIFIED_ON,
                    Section.DEALINGS, CUSTOMER.DEALINGS_VERIFIED_ON);

    private CustomerRowStore() {}

    /** The columns themselves: one looked up with a type is a copy, and slow to find in a row. */
    @SuppressWarnings("unchecked")
    private static Map<CardField, TableField<CustomerRecord, String>> factColumns() {
        Map<CardField, TableField<CustomerRecord, String>> columns = new EnumMap<>(CardField.class);
        for (CardField field : CardField.values()) {
            var column = (TableField<CustomerRecord, String>) CUSTOMER.field(field.name());
            if (field.isFact() && column != null) {
                columns.put(field, column);
            }
        }
        columns.put(CardField.SIZE, CUSTOMER.COMPANY_SIZE);
        columns.put(CardField.BUSINESS_SIZE, CUSTOMER.BUSINESS_VOLUME);
        return columns;
    }

    /** Whether a fact has a column of its own; the others are rows, see {@link FactRowStore}. */
    static boolean hasColumn(CardField fact) {
        return FACTS.containsKey(fact);
    }

    static Customer customer(CustomerRecord row, List<CardValueRecord> facts) {
        return new Customer(
                new CustomerId(row.getId()),
                CustomerKind.valueOf(row.getKind()),
                row.getName(),
                row.getPinyinCode(),
                standing(row),
                trade(row),
                wishes(row),
                new Archive(Optional.ofNullable(row.getArchivedOn()), row.getArchiveReason()),
                upkeep(row),
                Optional.ofNullable(row.getReferrerId()).map(CustomerId::new),
                facts(row, facts));
    }

    private static Standing standing(CustomerRecord row) {
        return new Standing(
                Optional.ofNullable(row.getLevel()).map(Level::valueOf),
                Relationship.valueOf(row.getRelationship()),
                Optional.ofNullable(row.getProspectClass()).map(ProspectClass::valueOf),
                Optional.ofNullable(row.getProspectGrade()).map(Short::intValue),
                Optional.ofNullable(row.getResumeDate()),
                row.getKeyCustomer(),
                Optional.ofNullable(row.getDeck()).map(DeckType::valueOf),
                Optional.ofNullable(row.getEnthusiasm()).map(Short::intValue),
                row.getYearTarget());
    }

    private static Trade trade(CustomerRecord row) {
        return new Trade(
                money(row.getCreditLimit()),
                money(row.getTotalAmount()),
                money(row.getBalance()),
                Optional.ofNullable(row.getFirstDealDate()),
                Optional.ofNullable(row.getLastDealDate()),
                Optional.ofNullable(row.getCreditReviewed()));
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
                row.getDoNotDisturb(),
                Optional.ofNullable(row.getWishedChannel()).map(Channel::valueOf),
                Optional.ofNullable(row.getWishedInterval()).map(Short::intValue));
    }

    static Upkeep upkeep(CustomerRecord row) {
        Map<Section, LocalDate> verified = new EnumMap<>(Section.class);
        VERIFIED.forEach(
                (section, column) ->
                        Optional.ofNullable(row.get(column))
                                .ifPresent(day -> verified.put(section, day)));
        return verified.isEmpty() && row.getDoubtful().isEmpty()
                ? Upkeep.NONE
                : new Upkeep(verified, Set.copyOf(Canonical.several(row.getDoubtful())));
    }

    private static Facts facts(CustomerRecord row, List<CardValueRecord> further) {
        Map<CardField, String> texts = new EnumMap<>(CardField.class);
        FACTS.forEach((field, column) -> texts.put(field, row.get(column)));
        return FactRowStore.facts(texts, further);
    }

    /** The row of a new card. */
    static CustomerRecord row(Customer customer, LocalDateTime createdAt) {
        CustomerRecord row = new CustomerRecord();
        fill(row, customer);
        row.setCreatedAt(createdAt);
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
        fillUpkeep(row, customer);
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
        set(row, CUSTOMER.DECK, standing.deck().map(DeckType::name).orElse(null));
        set(row, CUSTOMER.ENTHUSIASM, standing.enthusiasm().map(Integer::shortValue).orElse(null));
        set(row, CUSTOMER.YEAR_TARGET, standing.yearTarget());
    }

    private static void fillTrade(CustomerRecord row, Trade trade) {
        set(row, CUSTOMER.CREDIT_LIMIT, trade.creditLimit().map(Money::fen).orElse(null));
        set(row, CUSTOMER.TOTAL_AMOUNT, trade.totalAmount().map(Money::fen).orElse(null));
        set(row, CUSTOMER.BALANCE, trade.balance().map(Money::fen).orElse(null));
        set(row, CUSTOMER.FIRST_DEAL_DATE, trade.firstDeal().orElse(null));
        set(row, CUSTOMER.LAST_DEAL_DATE, trade.lastDeal().orElse(null));
        set(row, CUSTOMER.CREDIT_REVIEWED, trade.creditReviewed().orElse(null));
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
        set(row, CUSTOMER.WISHED_CHANNEL, wishes.channel().map(Channel::name).orElse(null));
        set(
                row,
                CUSTOMER.WISHED_INTERVAL,
                wishes.everyDays().map(Integer::shortValue).orElse(null));
    }

    private static void fillUpkeep(CustomerRecord row, Customer customer) {
        set(row, CUSTOMER.ARCHIVED_ON, customer.archive().on().orElse(null));
        set(row, CUSTOMER.ARCHIVE_REASON, customer.archive().reason());
        set(row, CUSTOMER.REFERRER_ID, customer.referrer().map(CustomerId::value).orElse(null));
        Upkeep upkeep = customer.upkeep();
        VERIFIED.forEach(
                (section, column) -> set(row, column, upkeep.verifiedOn(section).orElse(null)));
        set(row, CUSTOMER.DOUBTFUL, String.join(" ", upkeep.doubtful()));
    }

    private static <T> void set(CustomerRecord row, org.jooq.Field<T> column, T value) {
        if (!Objects.equals(row.get(column), value)) {
            row.set(column, value);
        }
    }

    /** Search keys of a very long name may be cut: the name itself is searched too. */
    private static String cut(String keys, org.jooq.Field<String> column) {
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
