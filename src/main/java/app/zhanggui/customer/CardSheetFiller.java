package app.zhanggui.customer;

import app.zhanggui.customer.CardSheet.Pair;
import app.zhanggui.customer.CardSheet.Person;
import app.zhanggui.customer.CardSheet.Row;
import app.zhanggui.customer.CardSheet.Talk;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a card onto its sheet, in the owner's language. */
final class CardSheetFiller {
    /** They stand in the head of the sheet or among the persons. */
    private static final Set<CardField> ELSEWHERE =
            EnumSet.of(
                    CardField.NAME,
                    CardField.KIND,
                    CardField.LEVEL,
                    CardField.STATUS,
                    CardField.PINYIN_CODE,
                    CardField.CONTACT,
                    CardField.PROPRIETOR,
                    CardField.MANAGER,
                    CardField.LEGAL_REP);

    private final FieldWords words;
    private final NotchRules rules;
    private final Texts texts;

    CardSheetFiller(Texts texts, NotchRules rules) {
        this.texts = texts;
        this.rules = rules;
        words = new FieldWords(texts);
    }

    /**
     * A card with all that is written on it.
     *
     * @param talks the newest first
     * @param lines empty lines to write on
     */
    CardSheet sheet(CustomerCard card, List<ContactRecord> talks, int lines) {
        Customer customer = card.customer();
        return new CardSheet(
                customer.standing().level().map(Level::name).orElse(""),
                customer.name(),
                standing(customer),
                new CardEdge(rules, texts).of(customer),
                sections(card),
                card.contacts().stream().map(person -> person(card, person)).toList(),
                talks.stream().map(this::talk).toList(),
                lines);
    }

    /** A card with nothing on it, to be filled in by hand (S1-02). */
    CardSheet blank(int persons, int lines) {
        List<CardSheet.Section> sections =
                Arrays.stream(Section.values())
                        .filter(section -> section != Section.HEAD)
                        .map(
                                section ->
                                        new CardSheet.Section(
                                                words.name(section), emptyRows(section)))
                        .toList();
        Person nobody = new Person("", "", "");
        return new CardSheet(
                "",
                "",
                "",
                List.of(),
                sections,
                Stream.generate(() -> nobody).limit(persons).toList(),
                List.of(),
                lines);
    }

    private String standing(Customer customer) {
        return Stream.of(
                        texts.get("customer.kind." + customer.kind()),
                        texts.get("customer.relationship." + customer.standing().relationship()))
                .collect(Collectors.joining(" · "));
    }

    private List<CardSheet.Section> sections(CustomerCard card) {
        return Arrays.stream(Section.values())
                .map(section -> new CardSheet.Section(words.name(section), rows(card, section)))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private Stream<Field> fields(Section section) {
        Stream<Field> built =
                Arrays.stream(CardField.values())
                        .filter(field -> field.section() == section && !ELSEWHERE.contains(field))
                        .map(Field.class::cast);
        return Stream.concat(
                built, rules.own().stream().filter(field -> field.section() == section));
    }

    private List<Row> rows(CustomerCard card, Section section) {
        List<Pair> pairs =
                fields(section)
                        .map(field -> new Pair(words.name(field), value(card, field)))
                        .filter(pair -> !pair.value().isEmpty())
                        .toList();
        return FactRows.of(pairs);
    }

    private String value(CustomerCard card, Field field) {
        String canonical = CardValues.get(card, field);
        return field.type() == Field.Type.PARTIAL_DATE && !canonical.isEmpty()
                ? PartialDate.parse(canonical).orElseThrow().canonical()
                : words.shown(field, canonical);
    }

    private List<Row> emptyRows(Section section) {
        return FactRows.empty(fields(section).toList(), words);
    }

    private Person person(CustomerCard card, Contact person) {
        String title =
                person.title().isEmpty()
                        ? person.roles().stream()
                                .filter(role -> role != ContactRole.CONTACT)
                                .map(role -> texts.get("customer.field." + role))
                                .collect(Collectors.joining(texts.get("text.and")))
                        : person.title();
        return new Person(person.name(), title, reach(card, person));
    }

    private String reach(CustomerCard card, Contact person) {
        Stream<String> traits =
                Arrays.stream(PersonTrait.values())
                        .filter(
                                trait ->
                                        trait != PersonTrait.NAME
                                                && trait != PersonTrait.TITLE
                                                && trait != PersonTrait.BIRTHDAY)
                        .filter(trait -> !person.get(trait).isEmpty())
                        .map(trait -> trait(trait, person.get(trait)));
        Stream<String> birthday =
                card.birthday(Optional.of(person.id())).stream()
                        .map(day -> trait(PersonTrait.BIRTHDAY, day.date().canonical()));
        return Stream.concat(traits, birthday).collect(Collectors.joining(" · "));
    }

    /** Numbers speak for themselves. */
    private String trait(PersonTrait trait, String text) {
        boolean plain = trait == PersonTrait.MOBILE || trait == PersonTrait.PHONE;
        return plain ? text : words.name(trait) + " " + text;
    }

    private Talk talk(ContactRecord talk) {
        String next =
                talk.nextOn().isEmpty() && talk.nextNote().isEmpty()
                        ? ""
                        : texts.get(
                                "customer.talk.next",
                                (talk.nextOn().map(Object::toString).orElse("")
                                                + " "
                                                + talk.nextNote())
                                        .strip());
        return new Talk(
                talk.on().toString(),
                texts.get("customer.channel." + talk.channel()),
                Stream.of(talk.purpose(), talk.content(), next)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(texts.get("text.then"))));
    }
}
