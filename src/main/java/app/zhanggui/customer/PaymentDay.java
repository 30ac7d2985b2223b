package app.zhanggui.customer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 对账日、收款日、付款日: the day of every month or week on which something is settled, read out of the
 * owner's words, which stay as they are (S4-14): 每月25日, 月底, 5号和20号, 每周五.
 *
 * @param daysOfMonth 1 to 31, the last day of a shorter month for those it has not; 31 is 月底
 * @param weekday instead, where it is settled weekly
 */
public record PaymentDay(Collection<Integer> daysOfMonth, Optional<DayOfWeek> weekday) {
    private static final int LAST = 31;
    private static final Pattern END = Pattern.compile("月底|月末|最后一天");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[日号]?");
    private static final Pattern WEEK = Pattern.compile("(?:每周|周|星期|礼拜)([一二三四五六日天])");
    private static final String ONE = "(\\d{1,2}\\s*[日号]?|月底|月末|最后一天)";
    private static final Pattern MONTHLY =
            Pattern.compile(
                    ("(每个?月|次月|当月)?的?\\s*" + ONE + "([、,，和及/\\s]+" + ONE + ")*")
                            + "\\s*(之?前|之?后|结算?|付款?|收款?|对账)*");

    public PaymentDay {
        daysOfMonth = List.copyOf(new TreeSet<>(daysOfMonth));
        if (daysOfMonth.isEmpty() == weekday.isEmpty()
                || daysOfMonth.stream().anyMatch(day -> day < 1 || day > LAST)) {
            throw new IllegalArgumentException(daysOfMonth + " " + weekday);
        }
    }

    /** The day in somebody's words; empty if they name none, as 货到付款 or 30天账期. */
    public static Optional<PaymentDay> read(String words) {
        String plain = words.strip();
        Matcher week = WEEK.matcher(plain);
        if (week.find()) {
            int day = "一二三四五六日天".indexOf(week.group(1));
            return Optional.of(
                    new PaymentDay(List.of(), Optional.of(DayOfWeek.of(Math.min(day, 6) + 1))));
        }
        if (!MONTHLY.matcher(plain).matches()) {
            return Optional.empty();
        }
        List<Integer> days =
                new ArrayList<>(
                        DAY.matcher(plain)
                                .results()
                                .map(MatchResult::group)
                                .map(day -> Integer.parseInt(day.replaceAll("\\D", "")))
                                .toList());
        if (END.matcher(plain).find()) {
            days.add(LAST);
        }
        boolean fits = days.stream().allMatch(day -> day >= 1 && day <= LAST);
        return days.isEmpty() || !fits
                ? Optional.empty()
                : Optional.of(new PaymentDay(days, Optional.empty()));
    }

    /** The first such day on or after a day. */
    public LocalDate next(LocalDate from) {
        if (weekday.isPresent()) {
            return from.with(TemporalAdjusters.nextOrSame(weekday.get()));
        }
        return Stream.of(YearMonth.from(from), YearMonth.from(from).plusMonths(1))
                .flatMap(month -> daysOfMonth.stream().map(day -> in(month, day)))
                .filter(day -> !day.isBefore(from))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate in(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
