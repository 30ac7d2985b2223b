package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.ChoiceWords;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.PersonField;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.sheet.CellText;
import app.zhanggui.text.Message;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a cell as the field its column stands for. What cannot be read stops nothing: it is said in
 * the reading and the caller keeps the text in the remark.
 */
final class ValueReader {
    private static final Set<String> NOTHING =
            Set.of(
                    "-", "--", "---", "—", "——", "/", "\\", "无", "暂无", "没有", "n/a", "na", "null",
                    "none", "nil", "空", "#", "未填", "未知", "不详", "?");
    private static final int LONGEST_NOTHING = 4;
    private static final int MOST_TRUE_DIGITS = 16;
    private static final Set<CardField> IN_DIGITS =
            EnumSet.of(
                    CardField.PHONE,
                    CardField.MOBILE,
                    CardField.FAX,
                    CardField.QQ,
                    CardField.WECHAT,
                    CardField.POSTCODE,
                    CardField.ACCOUNT,
                    CardField.TAX_NO);
    private static final Set<PersonTrait> PERSONS_IN_DIGITS =
            EnumSet.of(PersonTrait.PHONE, PersonTrait.MOBILE, PersonTrait.QQ, PersonTrait.WECHAT);
    private static final Pattern POINT_ZERO = Pattern.compile("\\d{4,}\\.0{1,2}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern WITH_NUMBER =
            Pattern.compile(
                    "(?<place>\\D*\\p{IsHan}.*?)[\\s,;:/(]+(电话|手机)?[:\\s]*(?<number>1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8})\\)?");
    private static final Pattern SEVERAL = Pattern.compile("[;,/、]");
    private static final Pattern BARE_NUMBER = Pattern.compile("[\\d,]+(\\.\\d+)?");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private final DateReader dates;
    private final ValueAnswers answers;

    ValueReader(Clock clock) {
        this(new DateReader(clock), ValueAnswers.NONE);
    }

    private ValueReader(DateReader dates, ValueAnswers answers) {
        this.dates = dates;
        this.answers = answers;
    }

    /** A reader that knows what the owner said words mean. */
    ValueReader with(ValueAnswers more) {
        return new ValueReader(dates, more);
    }

    /** What the column's field is to hold by this cell; blank if the column is not imported. */
    Reading read(Column column, String raw) {
        String text = CellText.trimmed(raw);
        if (text.isEmpty() || column.target().isEmpty()) {
            return Reading.BLANK;
        }
        Field field = column.target().get();
        if (CellText.isLiteral(text)) {
            return Reading.of(CellText.literal(text));
        }
        if (CellText.isError(raw)) {
            return Reading.unread(Message.of("intake.cell.error"));
        }
        if (isNothing(field, text)) {
            return Reading.BLANK;
        }
        String whole = isInDigits(field) ? withAllDigits(text) : text;
        boolean number = field.type() == Field.Type.MONEY || field.type() == Field.Type.NUMBER;
        if (!number && CellText.hasLostDigits(raw) && CellText.hasLostDigits(whole)) {
            return Reading.unread(Message.of("intake.cell.lostDigits"));
        }
        Reading reading = typed(field, column, whole);
        boolean fits = reading.text().length() <= field.longest();
        return fits ? reading : Reading.unread(Message.of("intake.cell.tooLong"));
    }

    private Reading typed(Field field, Column column, String text) {
        if (field instanceof CardField ours) {
            return switch (ours) {
                case NAME -> name(text);
                case CONTACT -> contact(text);
                case PHONE, MOBILE, FAX -> phone(text);
                case EMAIL -> email(text);
                case ADDRESS -> address(oneLine(text));
                case BUSINESS_SIZE -> Reading.of(withUnit(oneLine(text), column.unit()));
                case REMARK -> Reading.of(text);
                default -> byType(field, column, text);
            };
        }
        if (field instanceof PersonField person) {
            return switch (person.trait()) {
                case PHONE, MOBILE -> PhoneReader.read(text);
                case EMAIL -> email(text);
                default -> byType(field, column, text);
            };
        }
        return byType(field, column, text);
    }

    private Reading byType(Field field, Column column, String text) {
        return switch (field.type()) {
            case MONEY -> MoneyReader.read(field, text, column.unit());
            case DATE -> dates.day(text, column);
            case PARTIAL_DATE -> dates.birthday(text, column);
            case CHOICE, CHOICES, YES_NO -> choice(field, text);
            case NUMBER -> number(field, text);
            default -> Reading.of(oneLine(text));
        };
    }

    /** What the owner said that a word means. */
    Optional<String> answer(Field field, String text) {
        return answers.of(field, text);
    }

    private Reading choice(Field field, String text) {
        return answer(field, text)
                .or(() -> ChoiceWords.read(field, text))
                .map(Reading::of)
                .orElseGet(() -> Reading.unread(Message.of("intake.cell.choice")));
    }

    private static Reading number(Field field, String text) {
        TypedValue value = TypedValue.read(field, text.replaceFirst("[天日]$", ""));
        return value.trouble().map(Reading::unread).orElseGet(() -> Reading.of(value.canonical()));
    }

    /** 王记面馆 13800138000: who, and a number that goes to the phones. */
    private static Reading name(String text) {
        return NameSplit.of(text)
                .map(found -> Reading.split(found.name(), found.persons(), split(found)))
                .orElseGet(() -> Reading.of(oneLine(text)));
    }

    private static Message split(NameSplit found) {
        boolean alone = found.persons().stream().allMatch(found::isOwn);
        return alone
                ? Message.of("intake.cell.namePhone", found.numbers())
                : split(found.persons());
    }

    /** 张三13800138000 李四139…: the first is the contact; a number alone is the customer's. */
    private static Reading contact(String text) {
        List<NamedNumber> persons = PersonSplit.of(text);
        if (!persons.isEmpty()) {
            return Reading.split(persons.get(0).name(), persons, split(persons));
        }
        boolean number = PhoneReader.isPlainlyPhone(text) && !HAN.matcher(text).find();
        return number ? ownNumber(text) : Reading.of(oneLine(text));
    }

    private static Reading ownNumber(String text) {
        String number = PhoneReader.read(text).text();
        Message said = Message.of("intake.cell.contactPhone", number);
        return Reading.split("", List.of(new NamedNumber("", number)), said);
    }

    /** 朝阳路156号 13800138000: where, and a number that goes to the phones. */
    private static Reading address(String text) {
        Matcher found = WITH_NUMBER.matcher(HalfWidth.of(text));
        if (!found.matches()) {
            return Reading.of(text);
        }
        String place = text.substring(0, found.end("place"));
        String number = PhoneReader.read(found.group("number")).text();
        Message said = Message.of("intake.cell.addressPhone", number);
        return Reading.split(place, List.of(new NamedNumber("", number)), said);
    }

    private static Reading phone(String text) {
        List<NamedNumber> persons = PersonSplit.of(text);
        return persons.isEmpty()
                ? PhoneReader.read(text)
                : Reading.split(persons.get(0).numbers(), persons, split(persons));
    }

    private static Message split(List<NamedNumber> persons) {
        String shown = String.join("、", persons.stream().map(NamedNumber::shown).toList());
        return Message.of("intake.cell.split", shown);
    }

    DateReader dates() {
        return dates;
    }

    private static boolean isNothing(Field field, String text) {
        return text.length() <= LONGEST_NOTHING
                && field != CardField.NAME
                && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isInDigits(Field field) {
        return field instanceof CardField ours
                ? IN_DIGITS.contains(ours)
                : field instanceof PersonField person && PERSONS_IN_DIGITS.contains(person.trait());
    }

    /** 13800138000.0 and 1.38001380001E10 have all their digits; 1.38E+10 may have lost some. */
    private static String withAllDigits(String text) {
        if (POINT_ZERO.matcher(text).matches()) {
            return text.substring(0, text.indexOf('.'));
        }
        if (!CellText.hasLostDigits(text)) {
            return text;
        }
        BigDecimal number = new BigDecimal(text);
        int exponent = number.precision() - number.scale();
        int said = text.toUpperCase(Locale.ROOT).indexOf('E') - 1;
        boolean all = said >= exponent && exponent < MOST_TRUE_DIGITS && number.signum() > 0;
        return all ? number.toBigInteger().toString() : text;
    }

    private static Reading email(String text) {
        String plain = BLANKS.matcher(HalfWidth.of(text)).replaceAll("");
        boolean several = SEVERAL.matcher(plain).find();
        boolean fits = several ? plain.contains("@") : EMAIL.matcher(plain).matches();
        return fits ? Reading.of(plain) : Reading.unread(Message.of("intake.cell.email"));
    }

    /** 300 in a column of 万元 is said as 300万, since the field keeps the owner's words. */
    private static String withUnit(String text, Unit unit) {
        return unit == Unit.WAN && BARE_NUMBER.matcher(text).matches() ? text + "万" : text;
    }

    private static String oneLine(String text) {
        boolean several = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return several ? LINE_BREAK.matcher(text).replaceAll(" ") : text;
    }
}
