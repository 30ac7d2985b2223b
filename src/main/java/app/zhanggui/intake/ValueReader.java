package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.ChoiceWords;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.sheet.CellText;
import app.zhanggui.text.Message;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
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
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern BARE_NUMBER = Pattern.compile("[\\d,]+(\\.\\d+)?");

    private final DateReader dates;

    ValueReader(Clock clock) {
        dates = new DateReader(clock);
    }

    /** What the column's field is to hold by this cell; blank if the column is not imported. */
    Reading read(Column column, String raw) {
        String text = CellText.trimmed(raw);
        if (text.isEmpty() || column.field().isEmpty()) {
            return Reading.BLANK;
        }
        CardField field = column.field().get();
        if (CellText.isError(text)) {
            return Reading.unread(Message.of("intake.cell.error"));
        }
        if (isNothing(field, text)) {
            return Reading.BLANK;
        }
        if (CellText.hasLostDigits(text) && field.type() != CardField.Type.MONEY) {
            return Reading.unread(Message.of("intake.cell.lostDigits"));
        }
        Reading reading = typed(field, column, text);
        boolean fits = reading.text().length() <= field.longest();
        return fits ? reading : Reading.unread(Message.of("intake.cell.tooLong"));
    }

    private Reading typed(CardField field, Column column, String text) {
        return switch (field) {
            case PHONE, MOBILE, FAX -> PhoneReader.read(text);
            case BIRTHDAY -> dates.birthday(text, column);
            case EMAIL -> email(text);
            case BUSINESS_SIZE -> Reading.of(withUnit(oneLine(text), column.unit()));
            case REMARK -> Reading.of(text);
            default -> byType(field, column, text);
        };
    }

    private Reading byType(CardField field, Column column, String text) {
        return switch (field.type()) {
            case MONEY -> MoneyReader.read(text, column.unit());
            case DATE -> dates.day(text, column);
            case CHOICE, CHOICES, YES_NO ->
                    ChoiceWords.read(field, text)
                            .map(Reading::of)
                            .orElseGet(() -> Reading.unread(Message.of("intake.cell.choice")));
            case NUMBER -> number(field, text);
            default -> Reading.of(oneLine(text));
        };
    }

    private static Reading number(CardField field, String text) {
        TypedValue value = TypedValue.read(field, text.replaceFirst("[天日]$", ""));
        return value.trouble().map(Reading::unread).orElseGet(() -> Reading.of(value.canonical()));
    }

    DateReader dates() {
        return dates;
    }

    private static boolean isNothing(CardField field, String text) {
        return field != CardField.NAME && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    private static Reading email(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        boolean several = plain.matches(".*[;,/、].*");
        boolean fits = several ? plain.contains("@") : EMAIL.matcher(plain).matches();
        return fits ? Reading.of(plain) : Reading.unread(Message.of("intake.cell.email"));
    }

    /** 300 in a column of 万元 is said as 300万, since the field keeps the owner's words. */
    private static String withUnit(String text, Unit unit) {
        return unit == Unit.WAN && BARE_NUMBER.matcher(text).matches() ? text + "万" : text;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
