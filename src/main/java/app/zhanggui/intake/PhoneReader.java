package app.zhanggui.intake;

import app.zhanggui.text.Message;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads phone cells: mobiles as bare digits, landlines with the dash people write, extensions kept,
 * several numbers parted by a slash. A letter O among digits is not a number.
 */
final class PhoneReader {
    private static final Pattern DASHES =
            Pattern.compile("[‐‑‒–—―−~_·](?=\\d)|(?<=\\d{3})\\.(?=\\d{3})");

    private static final Pattern EXTENSION = Pattern.compile("(?<=\\d{4})\\s*[*]\\s*(?=\\d{1,5}$)");

    /** 电话:138… says what stands there anyway. */
    private static final Pattern LABEL =
            Pattern.compile("^(?:联系|办公)?(?:电话|手机号?码?|座机|固话|号码)(?:号码)?:?(?=[+(\\d])");

    /** A name or word beside the number, such as 王总13800138000 or 家里:138…, but no 转. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\((?!转|分机)\\p{IsHan}{1,8}\\)|(?!转|分机)\\p{IsHan}{1,8}:?|(?:tel|phone|mobile|fax)[:.]?");

    private static final Pattern BETWEEN =
            Pattern.compile("[/、,;|\\n\\r]+|:{2,}|(?<=\\d{7})\\s+(?=[+(]?\\d{3})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u200b\\ufeff'\"]+");
    private static final Pattern SIGNS = Pattern.compile("[-()]");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?0{0,2}86)?(1[3-9]\\d{9})");
    private static final Pattern LANDLINE =
            Pattern.compile(
                    "\\(?(010|02\\d|0[3-9]\\d{2})\\)?-?(\\d{7,8})((?:(?:转|分机|ext\\.?|x|#|-)\\d{1,6})?)");
    private static final Pattern HOTLINE = Pattern.compile("[48]00-?\\d{3}-?\\d{4}");
    private static final Pattern NUMBER =
            Pattern.compile("\\+?[\\d(][\\d()-]{3,22}(?:(?:转|分机|ext\\.?|x|#)\\d{1,6})?");
    private static final Pattern DATE = Pattern.compile("(19|20)\\d{2}-\\d{1,2}-\\d{1,2}");
    private static final int MOBILE_DIGITS = 11;
    private static final int SHORTEST_WITH_AREA = 10;
    private static final int LONGEST = 300;
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 22;

    private PhoneReader() {}

    static Reading read(String raw) {
        if (isBareMobile(raw)) {
            return Reading.of(raw);
        }
        if (raw.length() > LONGEST) {
            return Reading.unread(Message.of("intake.cell.phone"));
        }
        String text = HalfWidth.of(raw).strip();
        String dashed = DASHES.matcher(text).replaceAll("-").toLowerCase(Locale.ROOT);
        String told = LABEL.matcher(EXTENSION.matcher(dashed).replaceAll("转")).replaceAll("");
        String bare = NAMED.matcher(told).replaceAll("/");
        Set<String> numbers = numbers(bare);
        if (numbers.isEmpty() || numbers.contains("")) {
            return text.isEmpty() ? Reading.BLANK : Reading.unread(Message.of("intake.cell.phone"));
        }
        String joined = String.join("/", numbers);
        return bare.equals(told)
                ? Reading.of(joined)
                : Reading.hinted(joined, Message.of("intake.cell.phoneNamed"));
    }

    /** Each number once, as we write it; an empty one for what is none. */
    private static Set<String> numbers(String bare) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String part : BETWEEN.split(bare)) {
            String close = BLANKS.matcher(part).replaceAll("");
            if (!close.isEmpty()) {
                numbers.add(number(close));
            }
        }
        return numbers;
    }

    /** Whether a text is one or more phone numbers and nothing else. */
    static boolean isPhone(String text) {
        return isBareMobile(text) || text.length() >= FEWEST_DIGITS && !read(text).text().isEmpty();
    }

    /** Whether it can be nothing but a phone number: a mobile, or a landline with its area. */
    static boolean isPlainlyPhone(String text) {
        if (isBareMobile(text)) {
            return true;
        }
        String read = text.length() < SHORTEST_WITH_AREA ? "" : read(text).text();
        String first = read.split("/")[0];
        return MOBILE.matcher(first).matches()
                || LANDLINE.matcher(first).matches()
                || HOTLINE.matcher(first).matches();
    }

    /** Whether it is a mobile's eleven figures and nothing else; quick. */
    static boolean isBareMobile(String text) {
        if (text.length() != MOBILE_DIGITS || text.charAt(0) != '1' || text.charAt(1) < '3') {
            return false;
        }
        for (int i = 1; i < MOBILE_DIGITS; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean isMobile(String text) {
        return isBareMobile(text)
                || text.length() >= MOBILE_DIGITS && MOBILE.matcher(read(text).text()).matches();
    }

    /** The number as we write it, or nothing if it is none. */
    private static String number(String bare) {
        Matcher mobile = MOBILE.matcher(SIGNS.matcher(bare).replaceAll(""));
        if (mobile.matches() && !bare.startsWith("1-")) { // 1-537-759-0369 is of America
            return mobile.group(1);
        }
        Matcher landline = LANDLINE.matcher(bare);
        if (landline.matches()) {
            return landline.group(1) + "-" + landline.group(2) + landline.group(3);
        }
        long digits = bare.chars().filter(Character::isDigit).count();
        boolean fits =
                digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !DATE.matcher(bare).matches();
        return fits && NUMBER.matcher(bare).matches() ? bare : "";
    }
}
