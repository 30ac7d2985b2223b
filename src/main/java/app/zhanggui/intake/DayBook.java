package app.zhanggui.intake;

import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactId;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.text.Message;
import app.zhanggui.text.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 纪念日: days to remember by sun or moon, as much of them as is known (S3-09). */
final class DayBook implements EntryBook {
    /** A kind of day and the words that say it. */
    private record Said(ImportantDate.Kind kind, Pattern words) {
        static Said of(ImportantDate.Kind kind, String words) {
            return new Said(kind, Pattern.compile(words));
        }
    }

    /** The first that is said counts: 成立周年 is the founding. */
    private static final List<Said> KINDS =
            List.of(
                    Said.of(ImportantDate.Kind.BIRTHDAY, "生日|诞辰|(?i)birthday"),
                    Said.of(ImportantDate.Kind.FOUNDING, "开业|创立|成立|店庆|厂庆|(?i)founding"),
                    Said.of(ImportantDate.Kind.MOURNING, "丧|祭|忌|(?i)mourning"),
                    Said.of(ImportantDate.Kind.JOY, "喜事|婚礼|乔迁|满月|(?i)joy"),
                    Said.of(ImportantDate.Kind.ANNIVERSARY, "纪念|周年|(?i)anniversary"));

    private static final Pattern OTHER = Pattern.compile("其他|其它|(?i)other");
    private static final Pattern BY_MOON = Pattern.compile(".*[农阴旧].*|(?i)lunar|是");
    private static final Pattern LEAP = Pattern.compile("是|闰.*|(?i)y(es)?");

    private final CustomerStore store;

    DayBook(CustomerStore store) {
        this.store = store;
    }

    @Override
    public Entry read(EntryCells cells, CustomerCard card) {
        String occasion = cells.text(ListField.OCCASION);
        ImportantDate.Kind kind = kind(occasion);
        boolean named = kind != ImportantDate.Kind.OTHER || isOther(occasion);
        String note = cells.text(ListField.NOTE, ImportantDate.LONGEST_NOTE);
        ImportantDate day =
                new ImportantDate(
                        0,
                        person(cells, card),
                        cells.text(ListField.RELATIVE, ImportantDate.LONGEST_PERSON),
                        kind,
                        date(cells),
                        note.isEmpty() && !named ? occasion : note);
        return new Entry(
                key(card.id(), day),
                day.date().canonical(),
                Entry.said(cells.text(ListField.WHOSE), day.person(), occasion, note),
                changes -> store.addDay(changes, card.id(), day));
    }

    private static boolean isOther(String occasion) {
        return occasion.isEmpty() || OTHER.matcher(occasion).matches();
    }

    private static ImportantDate.Kind kind(String occasion) {
        return KINDS.stream()
                .filter(one -> one.words().matcher(occasion).find())
                .map(Said::kind)
                .findFirst()
                .orElse(ImportantDate.Kind.OTHER);
    }

    /** A person who is not on the card is asked about, or the day would be somebody else's. */
    private static Optional<ContactId> person(EntryCells cells, CustomerCard card) {
        String name = cells.text(ListField.WHOSE);
        if (name.isEmpty() || name.equals(card.customer().name())) {
            return Optional.empty();
        }
        return Optional.of(
                card.contacts().stream()
                        .filter(one -> one.name().equals(name))
                        .map(Contact::id)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new EntryCells.Unread(
                                                Message.of("intake.entries.nobody", name))));
    }

    private static PartialDate date(EntryCells cells) {
        boolean moon = BY_MOON.matcher(cells.text(ListField.RECKONING)).matches();
        String leap = LEAP.matcher(cells.text(ListField.LEAP)).matches() ? "闰" : "";
        if (cells.text(ListField.MONTH).isEmpty()) {
            ListField field = ListField.DATE;
            Optional<PartialDate> date = cells.partial(field);
            return (moon ? date.map(DayBook::byMoon) : date).orElseThrow(() -> cells.unread(field));
        }
        String year = cells.text(ListField.YEAR);
        String day = cells.text(ListField.DAY);
        String text =
                (moon ? "农历" : "")
                        + (year.isEmpty() ? "" : year + "年")
                        + (leap + cells.text(ListField.MONTH) + "月")
                        + (day.isEmpty() ? "" : day + "日");
        return PartialDate.parse(text).orElseThrow(() -> cells.unread(ListField.MONTH));
    }

    private static PartialDate byMoon(PartialDate date) {
        return new PartialDate(
                PartialDate.Reckoning.LUNAR,
                date.year(),
                date.month(),
                date.day(),
                date.leapMonth());
    }

    @Override
    public Stream<List<Object>> standing(List<CustomerCard> cards) {
        return cards.stream()
                .flatMap(card -> card.dates().stream().map(day -> key(card.id(), day)));
    }

    private static List<Object> key(CustomerId customer, ImportantDate day) {
        return List.of(
                customer,
                day.contact(),
                Entry.bare(day.person()),
                day.kind(),
                day.date(),
                Entry.bare(day.note()));
    }
}
