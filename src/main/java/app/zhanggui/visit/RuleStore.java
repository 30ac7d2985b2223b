package app.zhanggui.visit;

import static app.zhanggui.db.schema.Tables.CARD_RULE;
import static app.zhanggui.db.schema.Tables.FREQUENCY_RULE;
import static app.zhanggui.db.schema.Tables.HALF_DAY_CAPACITY;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.CardRuleRecord;
import app.zhanggui.db.schema.tables.records.FrequencyRuleRecord;
import app.zhanggui.db.schema.tables.records.HalfDayCapacityRecord;
import app.zhanggui.text.Message;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * What the owner changed of the rules of planning, for all and for single cards. What was not
 * changed is not stored, so that a better standard reaches everybody who kept it.
 */
public final class RuleStore {
    private final Database database;

    public RuleStore(Database database) {
        this.database = database;
    }

    public PlanRules rules() {
        return database.read(RuleStore::rules);
    }

    private static PlanRules rules(DSLContext sql) {
        Map<Audience, FrequencyRule> changed = new EnumMap<>(Audience.class);
        sql.selectFrom(FREQUENCY_RULE)
                .forEach(row -> changed.put(Audience.valueOf(row.getAudience()), rule(row)));
        PlanRules rules = PlanRules.standard().with(new FrequencyRules(changed));
        return sql.selectFrom(HALF_DAY_CAPACITY)
                .fetchOptional(
                        row ->
                                rules.with(new Capacity(row.getVisits(), row.getCalls()))
                                        .withProspectPercent(row.getProspectPercent()))
                .orElse(rules);
    }

    /** Stores what differs from the standard; one undoable step. */
    public void save(PlanRules rules) {
        database.write(
                ChangeKind.RULES,
                Message.of("visit.change.rules"),
                changes -> {
                    saveFrequencies(changes, rules.frequencies());
                    saveCapacity(changes, rules);
                    return null;
                });
    }

    private static void saveFrequencies(Changes changes, FrequencyRules rules) {
        changes.sql().selectFrom(FREQUENCY_RULE).fetch().forEach(changes::delete);
        rules.byAudience()
                .forEach(
                        (audience, rule) -> {
                            if (!rule.equals(FrequencyRules.standard().of(audience))) {
                                changes.insert(row(audience, rule));
                            }
                        });
    }

    private static void saveCapacity(Changes changes, PlanRules rules) {
        changes.sql().selectFrom(HALF_DAY_CAPACITY).fetch().forEach(changes::delete);
        PlanRules standard = PlanRules.standard();
        if (rules.with(standard.frequencies()).equals(standard)) {
            return;
        }
        HalfDayCapacityRecord row = HALF_DAY_CAPACITY.newRecord();
        row.setVisits((short) rules.capacity().visits());
        row.setCalls((short) rules.capacity().calls());
        row.setProspectPercent((short) rules.prospectPercent());
        changes.insert(row);
    }

    /** The rules of single cards; those that follow their class are missing. */
    public Map<CustomerId, CardRule> cardRules() {
        return database.read(
                sql ->
                        sql.selectFrom(CARD_RULE)
                                .fetchMap(
                                        row -> new CustomerId(row.getCustomerId()),
                                        RuleStore::cardRule));
    }

    /** The rule of one card. */
    public CardRule cardRule(CustomerId customer) {
        return database.read(
                sql -> stored(sql, customer).map(RuleStore::cardRule).orElse(CardRule.NONE));
    }

    /** Lets a card differ from its class, or follow it again. */
    public void save(CustomerId customer, CardRule rule) {
        database.write(
                ChangeKind.RULES,
                Message.of("visit.change.cardRule"),
                changes -> {
                    stored(changes.sql(), customer).ifPresent(changes::delete);
                    if (!rule.equals(CardRule.NONE)) {
                        changes.insert(row(customer, rule));
                    }
                    return null;
                });
    }

    private static Optional<CardRuleRecord> stored(DSLContext sql, CustomerId customer) {
        return sql.fetchOptional(CARD_RULE, CARD_RULE.CUSTOMER_ID.eq(customer.value()));
    }

    /** Those stored before there was a choice only said whether the afternoon is out. */
    private static FrequencyRule rule(FrequencyRuleRecord row) {
        HalfDayChoice half =
                row.getMorningOnly()
                        ? HalfDayChoice.MORNING_ONLY
                        : HalfDayChoice.valueOf(row.getHalf());
        return new FrequencyRule(
                row.getInPersonTimes(),
                row.getPhoneTimes(),
                row.getInMonths(),
                half,
                new Gaps(row.getLeastGap(), row.getMostGap()));
    }

    private static FrequencyRuleRecord row(Audience audience, FrequencyRule rule) {
        FrequencyRuleRecord row = FREQUENCY_RULE.newRecord();
        row.setAudience(audience.name());
        row.setInPersonTimes((short) rule.inPersonTimes());
        row.setPhoneTimes((short) rule.phoneTimes());
        row.setInMonths((short) rule.everyMonths());
        row.setMorningOnly(rule.morningOnly());
        row.setHalf(rule.half().name());
        row.setLeastGap((short) rule.gaps().least());
        row.setMostGap((short) rule.gaps().most());
        return row;
    }

    private static CardRule cardRule(CardRuleRecord row) {
        return new CardRule(
                ContactMode.valueOf(row.getContactMode()),
                Optional.ofNullable(row.getHalf())
                        .map(
                                half ->
                                        new FrequencyRule(
                                                row.getInPersonTimes(),
                                                row.getPhoneTimes(),
                                                row.getInMonths(),
                                                HalfDayChoice.valueOf(half),
                                                new Gaps(row.getLeastGap(), row.getMostGap()))));
    }

    private static CardRuleRecord row(CustomerId customer, CardRule rule) {
        CardRuleRecord row = CARD_RULE.newRecord();
        row.setCustomerId(customer.value());
        row.setContactMode(rule.mode().name());
        rule.frequency()
                .ifPresent(
                        frequency -> {
                            row.setInPersonTimes((short) frequency.inPersonTimes());
                            row.setPhoneTimes((short) frequency.phoneTimes());
                            row.setInMonths((short) frequency.everyMonths());
                            row.setHalf(frequency.half().name());
                            row.setLeastGap((short) frequency.gaps().least());
                            row.setMostGap((short) frequency.gaps().most());
                        });
        return row;
    }
}
