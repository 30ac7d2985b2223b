package app.zhanggui.customer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A customer as written on the card.
 *
 * @param pinyinCode what the owner typed to find the card by; empty where the readings serve
 * @param referrer the card of whoever recommended the shop; {@link CardField#REFERRER} has the name
 * @throws IllegalArgumentException if the name is blank or longer than {@value #LONGEST_NAME}
 */
public record Customer(
        CustomerId id,
        CustomerKind kind,
        String name,
        String pinyinCode,
        Standing standing,
        Trade trade,
        VisitWishes wishes,
        Archive archive,
        Upkeep upkeep,
        Optional<CustomerId> referrer,
        Facts facts) {
    public static final int LONGEST_NAME = 200;
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");

    public Customer {
        name = LINE_BREAK.matcher(name.strip()).replaceAll(" ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name of " + name.length() + " characters");
        }
    }

    /** A customer of whom only the name is known. */
    public static Customer named(String name) {
        return new Customer(
                CustomerId.NEW,
                CustomerKind.COMPANY,
                name,
                "",
                Standing.UNGRADED,
                Trade.NONE,
                VisitWishes.NONE,
                Archive.NONE,
                Upkeep.NONE,
                Optional.empty(),
                Facts.NONE);
    }

    public String fact(CardField field) {
        return facts.get(field);
    }

    public List<String> tags() {
        return Tags.of(fact(CardField.TAGS));
    }

    /** The number to ring first: the mobile, else the phone, else nothing. */
    public String number() {
        String mobile = fact(CardField.MOBILE);
        return mobile.isEmpty() ? fact(CardField.PHONE) : mobile;
    }

    public Customer withId(CustomerId changed) {
        return new Customer(
                changed,
                kind,
                name,
                pinyinCode,
                standing,
                trade,
                wishes,
                archive,
                upkeep,
                referrer,
                facts);
    }

    public Customer withKind(CustomerKind changed) {
        return new Customer(
                id,
                changed,
                name,
                pinyinCode,
                standing,
                trade,
                wishes,
                archive,
                upkeep,
                referrer,
                facts);
    }

    public Customer withName(String changed) {
        return new Customer(
                id,
                kind,
                changed,
                pinyinCode,
                standing,
                trade,
                wishes,
                archive,
                upkeep,
                referrer,
                facts);
    }

    public Customer withPinyinCode(String changed) {
        return new Customer(
                id, kind, name, changed, standing, trade, wishes, archive, upkeep, referrer, facts);
    }

    public Customer withStanding(Standing changed) {
        return new Customer(
                id,
                kind,
                name,
                pinyinCode,
                changed,
                trade,
                wishes,
                archive,
                upkeep,
                referrer,
                facts);
    }

    public Customer withTrade(Trade changed) {
        return new Customer(
                id,
                kind,
                name,
                pinyinCode,
                standing,
                changed,
                wishes,
                archive,
                upkeep,
                referrer,
                facts);
    }

    public Customer withWishes(VisitWishes changed) {
        return new Customer(
                id,
                kind,
                name,
                pinyinCode,
                standing,
                trade,
                changed,
                archive,
                upkeep,
                referrer,
                facts);
    }

    public Customer withArchive(Archive changed) {
        return new Customer(
                id,
                kind,
                name,
                pinyinCode,
                standing,
                trade,
                wishes,
                changed,
                upkeep,
                referrer,
                facts);
    }

    public Customer withUpkeep(Upkeep changed) {
        return new Customer(
                id,
                kind,
                name,
                pinyinCode,
                standing,
                trade,
                wishes,
                archive,
                changed,
                referrer,
                facts);
    }

    public Customer withReferrer(Optional<CustomerId> changed) {
        return new Customer(
                id,
                kind,
                name,
                pinyinCode,
                standing,
                trade,
                wishes,
                archive,
                upkeep,
                changed,
                facts);
    }

    public Customer withFacts(Facts changed) {
        return new Customer(
                id,
                kind,
                name,
                pinyinCode,
                standing,
                trade,
                wishes,
                archive,
                upkeep,
                referrer,
                changed);
    }

    public Customer with(CardField field, String text) {
        return withFacts(facts.with(field, text));
    }

    public Customer withTags(List<String> changed) {
        return with(CardField.TAGS, Tags.canonical(changed));
    }
}
