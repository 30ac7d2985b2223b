package app.zhanggui.text;

import java.util.List;

/** The names of lunar months and days, which are Chinese in every language. */
final class LunarWords {
    private static final String MONTHS = "正二三四五六七八九十冬腊";
    private static final List<String> TENS = List.of("初", "十", "廿");
    private static final String DIGITS = "一二三四五六七八九十";

    private LunarWords() {}

    static String month(int month, boolean leap) {
        return (leap ? "闰" : "") + MONTHS.charAt(month - 1) + "月";
    }

    static String day(int day) {
        return switch (day) {
            case 20 -> "二十";
            case 30 -> "三十";
            default -> TENS.get((day - 1) / 10) + DIGITS.charAt((day - 1) % 10);
        };
    }

    /** The number a Chinese numeral of a month or day stands for, 0 if it is none. */
    static int number(String numeral) {
        String plain = numeral.replace("廿", "二十").replace("卅", "三十").replaceFirst("^初", "");
        if (plain.equals("正") || plain.equals("元")) {
            return 1;
        } else if (plain.equals("冬")) {
            return 11;
        } else if (plain.equals("腊") || plain.equals("臘")) {
            return 12;
        }
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return plain.length() == 1 ? digit(plain) : 0;
        }
        int tens = ten == 0 ? 1 : digit(plain.substring(0, ten));
        String rest = plain.substring(ten + 1);
        int units = rest.isEmpty() ? 0 : digit(rest);
        return tens == 0 || !rest.isEmpty() && units == 0 ? 0 : tens * 10 + units;
    }

    private static int digit(String numeral) {
        return numeral.length() == 1 ? "一二三四五六七八九".indexOf(numeral) + 1 : 0;
    }
}
