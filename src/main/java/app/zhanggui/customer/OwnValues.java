package app.zhanggui.customer;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a card that have a type or a place of their own, as canonical texts and back. */
final class OwnValues {
    private static final Map<CardField, Place> PLACES = new EnumMap<>(CardField.class);

    private OwnValues() {}

    /** How a text is read from a card, and how the card is with another text. */
    private record Place(
            Function<CustomerCard, String> get,
            BiFunction<CustomerCard, String, CustomerCard> with) {}

    static {
        ofCustomer(CardField.NAME, Customer::name, Customer::withName);
        ofCustomer(
                CardField.KIND,
                one -> one.kind().name(),
                (one, text) ->
                        one.withKind(
                                Canonical.read(text, CustomerKind::valueOf)
                                        .orElse(CustomerKind.COMPANY)));
        ofCustomer(CardField.PINYIN_CODE, Customer::pinyinCode, Customer::withPinyinCode);
        ofPersons();
        ofStanding();
        ofTrade();
        ofWishes();
        ofArchive();
        ofUpkeep();
    }

    static String get(CustomerCard card, CardField field) {
        return PLACES.get(field).get().apply(card);
    }

    static CustomerCard with(CustomerCard card, CardField field, String text) {
        return PLACES.get(field).with().apply(card, text);
    }

    private static void ofPersons() {
        ofName(CardField.CONTACT, ContactRole.CONTACT);
        ofName(CardField.PROPRIETOR, ContactRole.PROPRIETOR);
        ofName(CardField.MANAGER, ContactRole.MANAGER);
        ofName(CardField.LEGAL_REP, ContactRole.LEGAL_REP);
        PLACES.put(
                CardField.BIRTHDAY,
                new Place(
                        card -> PersonValues.birthday(card, Optional.empty()),
                        (card, text) -> PersonValues.withBirthday(card, Optional.empty(), text)));
    }

    private static void ofName(CardField field, ContactRole role) {
        PLACES.put(
                field,
                new Place(
                        card -> PersonValues.name(card, role),
                        (card, text) -> PersonValues.withName(card, role, text)));
    }

    private static void ofStanding() {
        ofStanding(
                CardField.LEVEL,
                one -> Canonical.text(one.level()),
                (one, text) -> one.withLevel(Canonical.read(text, Level::valueOf)));
        ofStanding(
                CardField.STATUS,
                one -> one.relationship().name(),
                (one, text) ->
                        one.withRelationship(
                                Canonical.read(text, Relationship::valueOf)
                                        .orElse(Relationship.EXISTING)));
        ofStanding(
                CardField.DECK,
                one -> Canonical.text(one.deck()),
                (one, text) -> one.withDeck(Canonical.read(text, DeckType::valueOf)));
        ofStanding(
                CardField.KEY_CUSTOMER,
                one -> Canonical.yes(one.keyCustomer()),
                (one, text) -> one.withKeyCustomer(Canonical.isYes(text)));
        ofStanding(
                CardField.YEAR_TARGET,
                one -> Canonical.yes(one.yearTarget()),
                (one, text) -> one.withYearTarget(Canonical.isYes(text)));
        ofStanding(
                CardField.ENTHUSIASM,
                one -> Canonical.text(one.enthusiasm()),
                (one, text) -> one.withEnthusiasm(Canonical.whole(text)));
        ofStanding(
                CardField.PROSPECT_CLASS,
                one -> Canonical.text(one.prospectClass()),
                (one, text) ->
                        one.withProspect(
                                Canonical.read(text, ProspectClass::valueOf), one.resumeDate()));
        ofStanding(
                CardField.PROSPECT_GRADE,
                one -> Canonical.text(one.prospectGrade()),
                (one, text) -> one.withProspectGrade(Canonical.whole(text)));
        ofStanding(
                CardField.RESUME_DATE,
                one -> Canonical.text(one.resumeDate()),
                (one, text) -> one.withProspect(one.prospectClass(), Canonical.date(text)));
    }

    private static void ofTrade() {
        ofTrade(
                CardField.CREDIT_LIMIT,
                one -> Canonical.money(one.creditLimit()),
                (one, text) -> one.withCreditLimit(Canonical.money(text)));
        ofTrade(
                CardField.CREDIT_REVIEWED,
                one -> Canonical.text(one.creditReviewed()),
                (one, text) -> one.withCreditReviewed(Canonical.date(text)));
        ofTrade(
                CardField.TOTAL_AMOUNT,
                one -> Canonical.money(one.totalAmount()),
                (one, text) -> one.withTotalAmount(Canonical.money(text)));
        ofTrade(
                CardField.BALANCE,
                one -> Canonical.money(one.balance()),
                (one, text) -> one.withBalance(Canonical.money(text)));
        ofTrade(
                CardField.FIRST_DEAL_DATE,
                one -> Canonical.text(one.firstDeal()),
                (one, text) -> one.withFirstDeal(Canonical.date(text)));
        ofTrade(
                CardField.LAST_DEAL_DATE,
                one -> Canonical.text(one.lastDeal()),
                (one, text) -> one.withLastDeal(Canonical.date(text)));
    }

    private static void ofWishes() {
        ofWishes(
                CardField.WISHED_CHANNEL,
                one -> Canonical.text(one.channel()),
                (one, text) -> one.withChannel(Canonical.read(text, Channel::valueOf)));
        ofWishes(
                CardField.WISHED_INTERVAL,
                one -> Canonical.text(one.everyDays()),
                (one, text) -> one.withEveryDays(Canonical.whole(text)));
        ofWishes(
                CardField.BEST_DAY,
                one -> Canonical.text(one.weekday()),
                (one, text) -> one.withWeekday(Canonical.read(text, DayOfWeek::valueOf)));
        ofWishes(
                CardField.BEST_HALF,
                one -> Canonical.text(one.half()),
                (one, text) -> one.withHalf(Canonical.read(text, HalfDay::valueOf)));
        ofWishes(
                CardField.CLOSED_DAYS,
                one -> Canonical.names(one.closedDays()),
                (one, text) ->
                        one.withClosedDays(
                                Canonical.several(text).stream()
                                        .map(DayOfWeek::valueOf)
                                        .collect(Collectors.toSet())));
        ofWishes(
                CardField.DO_NOT_DISTURB,
                one -> Canonical.yes(one.doNotDisturb()),
                (one, text) -> one.withDoNotDisturb(Canonical.isYes(text)));
    }

    private static void ofArchive() {
        ofCustomer(
                CardField.ARCHIVED_ON,
                one -> Canonical.text(one.archive().on()),
                (one, text) -> one.withArchive(one.archive().withOn(Canonical.date(text))));
        ofCustomer(
                CardField.ARCHIVE_REASON,
                one -> one.archive().reason(),
                (one, text) -> one.withArchive(one.archive().withReason(text)));
    }

    private static void ofUpkeep() {
        verified(CardField.BASICS_VERIFIED, Section.BASICS);
        verified(CardField.TRAITS_VERIFIED, Section.TRAITS);
        verified(CardField.BUSINESS_VERIFIED, Section.BUSINESS);
        verified(CardField.DEALINGS_VERIFIED, Section.DEALINGS);
    }

    private static void verified(CardField field, Section section) {
        ofCustomer(
                field,
                one -> Canonical.text(one.upkeep().verifiedOn(section)),
                (one, text) ->
                        one.withUpkeep(one.upkeep().withVerified(section, Canonical.date(text))));
    }

    private static void ofCustomer(
            CardField field,
            Function<Customer, String> get,
            BiFunction<Customer, String, Customer> with) {
        PLACES.put(
                field,
                new Place(
                        card -> get.apply(card.customer()),
                        (card, text) -> card.withCustomer(with.apply(card.customer(), text))));
    }

    private static void ofStanding(
            CardField field,
            Function<Standing, String> get,
            BiFunction<Standing, String, Standing> with) {
        ofCustomer(
                field,
                one -> get.apply(one.standing()),
                (one, text) -> one.withStanding(with.apply(one.standing(), text)));
    }

    private static void ofTrade(
            CardField field, Function<Trade, String> get, BiFunction<Trade, String, Trade> with) {
        ofCustomer(
                field,
                one -> get.apply(one.trade()),
                (one, text) -> one.withTrade(with.apply(one.trade(), text)));
    }

    private static void ofWishes(
            CardField field,
            Function<VisitWishes, String> get,
            BiFunction<VisitWishes, String, VisitWishes> with) {
        ofCustomer(
                field,
                one -> get.apply(one.wishes()),
                (one, text) -> one.withWishes(with.apply(one.wishes(), text)));
    }
}
