package app.zhanggui.text;

import app.zhanggui.text.PartialDate.Reckoning;
import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people write them. Chinese numerals mean the moon unless 日 or 号 ends them or the
 * text says otherwise: 八月十二 is lunar, 八月十二日 is not.
 */
final class PartialDateReader {
    private static final Pattern MOON = Pattern.compile("农历|農曆|阴历|陰曆|旧历|古历|夏历|\\(农\\)|\\(阴\\)");
    private static final Pattern SUN = Pattern.compile("阳历|陽曆|公历|新历|国历|西历|\\(公\\)|\\(阳\\)");
    private static final Pattern CLOCK_TIME =
            Pattern.compile("(?<=\\d)[ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
    private static final Pattern NOISE = Pattern.compile("[\\s()]|生日|[:;,]$");
    private static final Pattern REPUBLIC = Pattern.compile("^中?[华華]?民[国國](\\d{1,3})(?=[年./-])");
    private static final int BEFORE_REPUBLIC = 1911;
    private static final Pattern CYCLE_YEAR = Pattern.compile("^[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?");

    private static final String NUMERAL = "正元冬腊臘初一二三四五六七八九十廿卅";
    private static final Pattern IN_FIGURES =
            Pattern.compile(
                    "(?:(?<year>\\d{4}|\\d{2}(?=[年./-]闰?\\d{1,2}[月./-]\\d))[年./-])?"
                            + "(?<leap>闰)?(?<month>\\d{1,2})(?:[月./-](?<day>\\d{1,2})?[日号]?)?");
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<year>(?:19|20)\\d\\d)?(?<month>[01]\\d)(?<day>[0-3]\\d)");
    private static final Pattern IN_NUMERALS =
            Pattern.compile(
                    "(?:(?<year>[〇零○一二三四五六七八九]{4}|\\d{4})年)?(?<leap>闰)?"
                            + ("(?<month>[" + NUMERAL + "]{1,3})月")
                            + ("(?:(?<day>[" + NUMERAL + "]{1,4}|\\d{1,2})(?<sun>[日号])?)?"));
    private static final String YEAR_DIGITS = "〇一二三四五六七八九";

    private PartialDateReader() {}

    static Optional<PartialDate> read(String text) {
        try {
            return isInFigures(text) ? read(text, false, false) : readWords(text);
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 1975-03-08 as a computer writes it has no words to look for; most dates are such. */
    private static boolean isInFigures(String text) {
        return text.chars().allMatch(sign -> sign >= '-' && sign <= '9');
    }

    private static Optional<PartialDate> readWords(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        boolean moon = MOON.matcher(plain).find();
        boolean sun = SUN.matcher(plain).find();
        String bare = bare(plain);
        if (bare.equals("除夕")) {
            bare = "腊月三十";
        }
        return moon && sun ? Optional.empty() : read(bare, moon, sun);
    }

    private static Optional<PartialDate> read(String bare, boolean moon, boolean sun) {
        Matcher together = RUN_TOGETHER.matcher(bare);
        if (together.matches()) {
            return Optional.of(inFigures(together, moon, false));
        }
        Matcher figures = IN_FIGURES.matcher(bare);
        if (figures.matches() && saysMonth(bare, figures)) {
            boolean leap = figures.group("leap") != null;
            return sun && leap ? Optional.empty() : Optional.of(inFigures(figures, moon, leap));
        }
        Matcher numerals = IN_NUMERALS.matcher(bare);
        return numerals.matches() ? Optional.of(inNumerals(numerals, moon, sun)) : Optional.empty();
    }

    /** A bare number is no month. */
    private static boolean saysMonth(String bare, Matcher figures) {
        return figures.group("day") != null || figures.group("year") != null || bare.endsWith("月");
    }

    private static PartialDate inFigures(Matcher found, boolean moon, boolean leap) {
        String day = found.group("day");
        return new PartialDate(
                moon || leap ? Reckoning.LUNAR : Reckoning.SOLAR,
                year(found.group("year")),
                Integer.parseInt(found.group("month")),
                day == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(day)),
                leap);
    }

    private static PartialDate inNumerals(Matcher found, boolean moon, boolean sun) {
        boolean leap = found.group("leap") != null;
        boolean solar = sun || !moon && !leap && found.group("sun") != null;
        String day = found.group("day");
        return new PartialDate(
                solar ? Reckoning.SOLAR : Reckoning.LUNAR,
                year(found.group("year")),
                LunarWords.number(found.group("month")),
                day == null ? OptionalInt.empty() : OptionalInt.of(dayNumber(day)),
                leap);
    }

    private static int dayNumber(String day) {
        return Character.isDigit(day.charAt(0)) ? Integer.parseInt(day) : LunarWords.number(day);
    }

    /** Two digits are of the last century from 30 on. */
    private static OptionalInt year(String written) {
        if (written == null) {
            return OptionalInt.empty();
        }
        StringBuilder digits = new StringBuilder();
        for (char c : written.replace('零', '〇').replace('○', '〇').toCharArray()) {
            digits.append(Character.isDigit(c) ? c - '0' : YEAR_DIGITS.indexOf(c));
        }
        int year = Integer.parseInt(digits.toString());
        return OptionalInt.of(year >= 100 ? year : year >= 30 ? 1900 + year : 2000 + year);
    }

    /** 民国64年 is 1975. */
    private static String commonYear(MatchResult found) {
        return Integer.toString(BEFORE_REPUBLIC + Integer.parseInt(found.group(1)));
    }

    private static String bare(String text) {
        String bare = CLOCK_TIME.matcher(text).replaceAll("");
        bare = MOON.matcher(bare).replaceAll("");
        bare = SUN.matcher(bare).replaceAll("");
        bare = NOISE.matcher(bare).replaceAll("");
        bare = REPUBLIC.matcher(bare).replaceFirst(PartialDateReader::commonYear);
        return CYCLE_YEAR.matcher(bare).replaceAll("");
    }
}
