package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.Standing;
import app.zhanggui.customer.VisitWishes;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.PartialDate.Reckoning;
import app.zhanggui.text.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what stands on a card reads on the screen. */
final class CardWords {
    /** A birthday so many days ahead is counted in days. */
    private static final int SOON = 30;

    private static final int MONTHS_FROM = 100;
    private static final int YEARS_FROM = 730;

    private final Texts texts;
    private final Clock clock;

    CardWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The word of a field: 企业规模. */
    String field(CardField field) {
        return texts.get("customer.field." + field);
    }

    /** What a field holds, empty if nothing. */
    String value(CustomerCard card, CardField field) {
        String canonical = CardValues.get(card, field);
        if (canonical.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case MONEY -> money(field, Money.yuan(new BigDecimal(canonical)));
            case PARTIAL_DATE -> birthday(PartialDate.parse(canonical).orElseThrow());
            default -> isNumber(field) ? number(canonical) : canonical;
        };
    }

    private String money(CardField field, Money money) {
        return field == CardField.CREDIT_LIMIT && money.fen() == 0
                ? texts.get("customer.edge.CREDIT_CASH")
                : "¥" + money.grouped();
    }

    private static boolean isNumber(CardField field) {
        return field == CardField.MOBILE || field == CardField.PHONE;
    }

    /** 农历八月十二（9 天后）. */
    String birthday(PartialDate date) {
        String day = day(date);
        LocalDate next = date.next(today());
        long ahead = ChronoUnit.DAYS.between(today(), next);
        if (ahead == 0) {
            return texts.get("customer.birthday.today", day);
        } else if (ahead <= SOON) {
            return texts.get("customer.birthday.soon", day, ahead);
        } else if (date.reckoning() == Reckoning.LUNAR && date.day().isPresent()) {
            return texts.get("customer.birthday.next", day, monthAndDay(next));
        }
        return day;
    }

    private String day(PartialDate date) {
        if (date.reckoning() == Reckoning.SOLAR
                && date.year().isEmpty()
                && date.day().isPresent()) {
            return texts.get(
                    "customer.birthday.solar",
                    Integer.toString(date.month()),
                    Integer.toString(date.day().getAsInt()));
        }
        return date.canonical();
    }

    String monthAndDay(LocalDate date) {
        return String.format(Locale.ROOT, "%02d-%02d", date.getMonthValue(), date.getDayOfMonth());
    }

    /** A day of this year without its year. */
    String shortDate(LocalDate date) {
        return date.getYear() == today().getYear() ? monthAndDay(date) : date.toString();
    }

    /** 9天前; empty if nobody ever talked to the customer. */
    String since(Optional<LocalDate> lastContact) {
        if (lastContact.isEmpty()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(lastContact.get(), today());
        if (days < 1) {
            return texts.get(days == 0 ? "customer.since.today" : "customer.since.ahead");
        } else if (days < MONTHS_FROM) {
            return texts.get("customer.since.days", days);
        } else if (days < YEARS_FROM) {
            return texts.get("customer.since.months", days / 30);
        }
        return texts.get("customer.since.years", days / 365);
    }

    /** Whether a customer of that level was left alone for long. */
    boolean isLongSince(CardLine line) {
        long days =
                line.lastContact().map(last -> ChronoUnit.DAYS.between(last, today())).orElse(0L);
        return days > longest(line.level());
    }

    private static int longest(Optional<Level> level) {
        return level.map(
                        one ->
                                switch (one) {
                                    case A -> 30;
                                    case B -> 45;
                                    case C -> 90;
                                })
                .orElse(90);
    }

    /** 138 0571 2203, as written where it is no mobile number. */
    static String number(String number) {
        String digits = number.replaceAll("[\\s-]", "");
        return digits.matches("1[3-9]\\d{9}")
                ? digits.replaceFirst("^(\\d{3})(\\d{4})(\\d{4})$", "$1 $2 $3")
                : number;
    }

    /** The first number where there are several in one place. */
    static String firstNumber(String numbers) {
        return number(numbers.split("[/;,，；、]", 2)[0].strip());
    }

    /** Below the name: 企业 · 现有 · 2019-03-18 起往来. */
    String standing(CustomerCard card) {
        Standing standing = card.customer().standing();
        return Stream.of(
                        texts.get("customer.kind." + card.customer().kind()),
                        card.customer()
                                .trade()
                                .firstDeal()
                                .map(day -> texts.get("customer.head.since", day.toString()))
                                .orElse(""),
                        standing.keyCustomer() ? texts.get("customer.head.key") : "",
                        card.customer().wishes().doNotDisturb()
                                ? texts.get("customer.head.leave")
                                : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** 应继续访问 · 甲. */
    String prospect(Standing standing) {
        return Stream.of(
                        standing.prospectClass().map(one -> texts.get("customer.prospect." + one)),
                        standing.prospectGrade().map(this::grade),
                        standing.resumeDate()
                                .map(day -> texts.get("customer.prospect.from", day.toString())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    String grade(int grade) {
        return texts.get("customer.grade." + grade);
    }

    /** 周二 上午. */
    String best(VisitWishes wishes) {
        return Stream.of(
                        wishes.weekday().map(this::weekday),
                        wishes.half().map(half -> texts.get("customer.half." + half)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** 周六、周日. */
    String closed(VisitWishes wishes) {
        return wishes.closedDays().stream()
                .sorted()
                .map(this::weekday)
                .collect(Collectors.joining(texts.get("customer.and")));
    }

    String weekday(DayOfWeek day) {
        return texts.get("customer.weekday." + day);
    }

    /** 138 0571 2203 · 农历八月十二生日（9 天后） · 爱钓鱼. */
    String person(CustomerCard card, Contact person) {
        Optional<String> birthday =
                card.dates().stream()
                        .filter(date -> CardViewModel.isBirthday(date, person))
                        .map(ImportantDate::date)
                        .map(date -> texts.get("customer.person.birthday", birthday(date)))
                        .findFirst();
        return Stream.of(
                        number(person.mobile()),
                        number(person.phone()),
                        labelled("customer.field.WECHAT", person.wechat()),
                        labelled("customer.field.QQ", person.qq()),
                        person.email(),
                        birthday.orElse(""),
                        person.remark())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String labelled(String key, String text) {
        return text.isEmpty() ? "" : texts.get(key) + " " + text;
    }

    /** What comes next: 下次 12-05：带样品册; empty if nothing does. */
    String next(ContactRecord talk) {
        if (talk.nextOn().isEmpty() && talk.nextNote().isEmpty()) {
            return "";
        }
        String day = talk.nextOn().map(this::shortDate).orElse("");
        return texts.get("customer.talk.next", (day + " " + talk.nextNote()).strip());
    }

    String channel(ContactRecord talk) {
        return texts.get("customer.channel." + talk.channel());
    }
}
