package app.zhanggui.visit;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.ContactRole;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.UpcomingDay;
import app.zhanggui.purchase.Rhythm;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what to know before a visit reads, on paper and on the screen. */
public final class BeforeVisitWords {
    private final Texts texts;
    private final LocalDate today;
    private final FieldWords fields;

    public BeforeVisitWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        fields = new FieldWords(texts);
    }

    /** Whom to ask for: 王建国（老板）; empty if the card names nobody. */
    public String person(CustomerCard card) {
        return first(card)
                .map(
                        one ->
                                one.title().isEmpty()
                                        ? one.name()
                                        : texts.get("visit.before.person", one.name(), one.title()))
                .orElse("");
    }

    /** The same without what the person is there. */
    public String contact(CustomerCard card) {
        return first(card).map(Contact::name).orElse("");
    }

    /** The number to ring, a mobile in the groups it is read out in. */
    public String number(CustomerCard card) {
        return Stream.concat(
                        Stream.of(card.customer().number()),
                        card.contacts().stream()
                                .flatMap(one -> Stream.of(one.mobile(), one.phone())))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .map(BeforeVisitWords::spaced)
                .orElse("");
    }

    private static Optional<Contact> first(CustomerCard card) {
        return card.primaryContact().or(() -> card.contacts().stream().findFirst());
    }

    /** 亲访 3 家　电话 2 个. */
    String counted(List<DayVisit> visits) {
        long calls = visits.stream().filter(one -> one.visit().mode() == Mode.PHONE).count();
        return texts.get("visit.paper.count", visits.size() - calls, calls);
    }

    /** Everybody who can be reached there, first the shop itself: 李红 会计 139 0571 0001. */
    public List<String> persons(CustomerCard card) {
        Customer customer = card.customer();
        String own =
                joined(
                        " ",
                        spaced(customer.fact(CardField.MOBILE)),
                        spaced(customer.fact(CardField.PHONE)));
        return Stream.concat(Stream.of(own), contacts(card))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Stream<String> contacts(CustomerCard card) {
        return card.contacts().stream()
                .map(
                        one ->
                                joined(
                                        " ",
                                        one.name(),
                                        role(one),
                                        spaced(one.mobile()),
                                        spaced(one.phone())));
    }

    private String role(Contact person) {
        return person.title().isEmpty()
                ? person.roles().stream()
                        .filter(role -> role != ContactRole.CONTACT)
                        .map(role -> texts.get("customer.role." + role))
                        .collect(Collectors.joining(" "))
                : person.title();
    }

    /** A mobile number in the groups it is read out in. */
    public static String spaced(String number) {
        return number.matches("1\\d{10}")
                ? number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7)
                : number;
    }

    /** 高新区 滨文路 88 号; the part of town is not said twice. */
    public String address(CustomerCard card) {
        Customer customer = card.customer();
        String address = customer.fact(CardField.ADDRESS);
        String region = customer.fact(CardField.REGION);
        return address.contains(region) ? address : joined(" ", region, address);
    }

    /** 11-20 拜访：谈了年底返点. */
    public String talk(ContactRecord talk) {
        String said = sentence(talk.purpose(), talk.content(), talk.evaluation());
        String head = day(talk.on()) + " " + texts.get("customer.channel." + talk.channel());
        String words = said.isEmpty() ? head : texts.get("visit.before.talk", head, said);
        return sentence(words, next(talk));
    }

    private String next(ContactRecord talk) {
        String next = joined(" ", talk.nextOn().map(this::day).orElse(""), talk.nextNote());
        return next.isEmpty() ? "" : texts.get("customer.talk.next", next);
    }

    /** 送样品册（12-10 前）, with a word where it is late. */
    public String promise(Promise promise) {
        return promise.dueOn()
                .map(
                        due ->
                                texts.get(
                                        promise.isOverdue(today)
                                                ? "visit.before.promise.late"
                                                : "visit.before.promise.by",
                                        promise.text(),
                                        day(due)))
                .orElse(promise.text());
    }

    /** TS-2026-0041 11-18 起：送错型号. */
    public String complaint(OpenComplaint complaint) {
        return texts.get(
                "visit.before.complaint",
                complaint.number(),
                day(complaint.since()),
                complaint.words());
    }

    /** What the customer owes, when it is collected, and whether new goods are due. */
    public List<String> dues(BeforeVisit before) {
        Customer customer = before.card().customer();
        return Stream.of(
                        customer.trade()
                                .balance()
                                .filter(balance -> balance.fen() > 0)
                                .map(Money::grouped)
                                .map(yuan -> texts.get("visit.before.owes", yuan)),
                        settled(customer),
                        before.buying().flatMap(this::buyingDue))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> settled(Customer customer) {
        return Stream.of(CardField.COLLECTION_DAY, CardField.STATEMENT_DAY, CardField.PAYMENT_DAY)
                .filter(field -> !customer.fact(field).isEmpty())
                .map(field -> fields.name(field) + " " + customer.fact(field))
                .findFirst();
    }

    private Optional<String> buyingDue(Rhythm rhythm) {
        return rhythm.pace(today) == Rhythm.Pace.DUE
                ? Optional.of(
                        texts.get(
                                "visit.before.buying",
                                rhythm.usualGap().orElseThrow(),
                                rhythm.daysLate(today)))
                : Optional.empty();
    }

    /** 12-11 王建国的母亲 生日. */
    public String day(CustomerCard card, UpcomingDay upcoming) {
        ImportantDate day = upcoming.day();
        String whose = card.nameOf(day.contact());
        return joined(
                " ",
                day(upcoming.on()),
                whose,
                day.person(),
                texts.get("customer.date.kind." + day.kind()),
                day.note());
    }

    /** What to bring: the owner's word on the visit, and what was agreed for the next time. */
    public String bring(DayVisit visit) {
        String agreed =
                visit.before().talks().stream().findFirst().map(ContactRecord::nextNote).orElse("");
        String noted = visit.visit().note();
        return sentence(noted, noted.contains(agreed) ? "" : agreed);
    }

    /** The names of the fields to ask for. */
    public List<String> toAsk(BeforeVisit before) {
        boolean somebody = !before.card().contacts().isEmpty();
        return before.toAsk().stream()
                .map(
                        field ->
                                field == CardField.CONTACT && somebody
                                        ? texts.get("visit.before.ask.others")
                                        : fields.name(field))
                .toList();
    }

    /** A day without its year where that goes without saying. */
    public String day(LocalDate day) {
        return Math.abs(day.toEpochDay() - today.toEpochDay()) < 180
                ? String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth())
                : day.toString();
    }

    /** What goes together, the parts that say something one after the other. */
    String sentence(String... parts) {
        return joined(texts.get("text.then"), parts);
    }

    /** The parts that say something, side by side. */
    static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
