package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerKind;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.NumberKeys;
import app.zhanggui.customer.PersonField;
import app.zhanggui.customer.PersonField.Whose;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.sheet.CellText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the cells of a row together. */
final class DraftMaker {
    private final RowHabits habits;
    private final Map<CardField, String> texts = new EnumMap<>(CardField.class);
    private final Map<Field, String> more = new LinkedHashMap<>(0);
    private final List<String> notes = new ArrayList<>(0);
    private final List<NamedNumber> persons = new ArrayList<>(0);
    private boolean cut;

    DraftMaker(RowHabits habits) {
        this.habits = habits;
    }

    void add(Column column, Reading reading, String raw) {
        if (reading.isPartly() && !CellText.isError(raw)) {
            notes.add(note(column, raw));
        }
        persons.addAll(reading.persons());
        if (!reading.text().isEmpty()) {
            put(column, reading.text());
        }
    }

    private void put(Column column, String text) {
        if (column.isNote()) {
            notes.add(note(column, text));
            return;
        }
        Field field = column.target().orElseThrow();
        if (!(field instanceof CardField ours)) {
            more.merge(field, text, (one, other) -> one.equals(other) ? one : one + "、" + other);
            return;
        }
        String before = texts.get(ours);
        String joined = before == null || before.equals(text) ? text : joined(ours, before, text);
        if (joined.length() <= ours.longest()) {
            texts.put(ours, joined);
        } else {
            notes.add(note(column, text));
        }
    }

    /** Two columns of one field: parts of a name, several numbers, or several notes. */
    private static String joined(CardField field, String before, String text) {
        return switch (field) {
            case PHONE, MOBILE, FAX -> before + "/" + text;
            case EMAIL -> before + ";" + text;
            case NAME, CONTACT -> before + (isLatin(before + text) ? " " : "") + text;
            case REMARK -> before + Draft.BETWEEN_NOTES + text;
            default -> before + "、" + text;
        };
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x2E80);
    }

    private static String note(Column column, String raw) {
        String text = CellText.trimmed(raw).replaceAll("\\s+", " ");
        return column.heading().isBlank() ? text : column.heading() + "：" + text;
    }

    /** Whether the remark had no room for all of the row. */
    boolean isCut() {
        return cut;
    }

    Draft made() {
        settlePersons();
        if (habits.partsMobiles()) {
            partMobiles();
        }
        if (habits.takesPlaces() && texts.containsKey(CardField.ADDRESS)) {
            takePlaces();
        }
        if (!habits.region().isEmpty()) {
            texts.putIfAbsent(CardField.REGION, habits.region());
        }
        if (habits.namedByContacts() && texts.containsKey(CardField.CONTACT)) {
            texts.putIfAbsent(CardField.NAME, texts.get(CardField.CONTACT));
        }
        texts.remove(CardField.CONTACT, texts.get(CardField.NAME));
        checkRoom();
        boolean person = habits.ofPeople() && PersonNames.isPerson(get(CardField.NAME));
        return new Draft(texts, more, notes, person ? CustomerKind.PERSON : CustomerKind.COMPANY);
    }

    private String get(CardField field) {
        return texts.getOrDefault(field, "");
    }

    /** The first person of a cell is the contact, if nobody else is; the others come behind. */
    private void settlePersons() {
        persons.stream().filter(one -> one.name().isEmpty()).forEach(this::putOwnNumber);
        persons.removeIf(one -> one.name().isEmpty());
        if (persons.isEmpty()) {
            return;
        }
        String contact = get(CardField.CONTACT);
        boolean people = habits.ofPeople() || get(CardField.NAME).equals(persons.get(0).name());
        if (contact.isEmpty() && !people) {
            texts.put(CardField.CONTACT, persons.get(0).name());
        }
        int place = 1;
        for (NamedNumber person : persons) {
            boolean own = people && person.equals(persons.get(0));
            if (own || person.name().equals(get(CardField.CONTACT))) {
                putNumbers(person.numbers());
            } else {
                place = nextFree(place + 1);
                putPerson(place, person);
            }
        }
    }

    /** A number nobody is named with is the customer's, unless it is there. */
    private void putOwnNumber(NamedNumber found) {
        Set<String> known = NumberKeys.of(get(CardField.PHONE) + "/" + get(CardField.MOBILE));
        if (!known.containsAll(NumberKeys.of(found.numbers()))) {
            boolean mobile = PhoneReader.isMobile(found.numbers());
            CardField field = mobile ? CardField.MOBILE : CardField.PHONE;
            texts.merge(field, found.numbers(), (one, more) -> one + "/" + more);
        }
    }

    private void putNumbers(String numbers) {
        Set<String> known = NumberKeys.of(get(CardField.PHONE) + "/" + get(CardField.MOBILE));
        boolean mobile = PhoneReader.isMobile(numbers);
        if (known.isEmpty()) {
            texts.put(mobile ? CardField.MOBILE : CardField.PHONE, numbers);
        } else if (!known.containsAll(NumberKeys.of(numbers))) {
            more.put(trait(1, mobile ? PersonTrait.MOBILE : PersonTrait.PHONE), numbers);
        }
    }

    private int nextFree(int from) {
        int place = from;
        while (place < PersonColumns.MOST && more.containsKey(trait(place, PersonTrait.NAME))) {
            place++;
        }
        return place;
    }

    private void putPerson(int place, NamedNumber person) {
        if (place > PersonColumns.MOST) {
            notes.add(person.shown());
            return;
        }
        boolean mobile = PhoneReader.isMobile(person.numbers());
        more.put(trait(place, PersonTrait.NAME), person.name());
        more.put(trait(place, mobile ? PersonTrait.MOBILE : PersonTrait.PHONE), person.numbers());
    }

    private static PersonField trait(int person, PersonTrait trait) {
        return new PersonField(Whose.values()[person - 1], trait);
    }

    /** A mobile in a column of phones is a mobile; a landline beside it stays a phone. */
    private void partMobiles() {
        String phone = get(CardField.PHONE);
        if (phone.isEmpty()) {
            return;
        }
        if (PhoneReader.isBareMobile(phone)) {
            texts.remove(CardField.PHONE);
            texts.put(CardField.MOBILE, phone);
        } else if (phone.indexOf('/') > 0) {
            List<String> mobiles = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (String number : phone.split("/")) {
                (PhoneReader.isBareMobile(number) ? mobiles : others).add(number);
            }
            texts.put(CardField.PHONE, String.join("/", others));
            texts.put(CardField.MOBILE, String.join("/", mobiles));
        }
    }

    private void takePlaces() {
        AddressPlaces.CHINA
                .of(get(CardField.ADDRESS))
                .ifPresent(
                        place -> {
                            texts.put(CardField.PROVINCE, place.province());
                            texts.put(CardField.CITY, place.city());
                            texts.put(CardField.DISTRICT, place.district());
                        });
    }

    private void checkRoom() {
        int room = CardField.REMARK.longest() - get(CardField.REMARK).length();
        int needed = notes.stream().mapToInt(note -> note.length() + 1).sum();
        cut = notes.isEmpty() ? room < 0 : needed > room + 1;
        if (room < 0) {
            texts.put(
                    CardField.REMARK,
                    get(CardField.REMARK).substring(0, CardField.REMARK.longest()));
        }
    }
}
