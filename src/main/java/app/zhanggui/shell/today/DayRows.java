package app.zhanggui.shell.today;

import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.NearDay;
import app.zhanggui.customer.UpcomingDay;
import app.zhanggui.shell.today.TodayRow.Acts;
import app.zhanggui.shell.today.TodayRow.Front;
import app.zhanggui.shell.today.TodayRow.Said;
import app.zhanggui.shell.today.TodayRow.Sign;
import app.zhanggui.shell.today.TodayRow.Word;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 日子: birthdays and other days that are near, and those just missed (S3-09, S4-51). */
final class DayRows {
    /** So many may be made good at the same time. */
    private static final int MOST_MISSED = 3;

    private final Texts texts;
    private final DueWords days;
    private final Ways ways;

    DayRows(Texts texts, LocalDate today, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        days = new DueWords(texts, today);
    }

    /**
     * @param ahead how far one looks ahead
     */
    PanelContent content(TodayPage.Days found, int ahead, IntConsumer lookAhead) {
        Top<NearDay> near = found.near();
        List<Deed> windows =
                UpcomingDay.WINDOWS.stream()
                        .map(
                                window ->
                                        Deed.of(
                                                        texts.get(
                                                                "shell.today.days.window", window),
                                                        () -> lookAhead.accept(window))
                                                .chosen(window == ahead))
                        .toList();
        return new PanelContent(
                texts.get("shell.today.days", near.all()),
                windows,
                near.rows().stream().map(this::row).toList(),
                near.all(),
                found.missed().stream()
                        .limit(MOST_MISSED)
                        .map(one -> row(one).in(texts.get("shell.today.days.missed")))
                        .toList(),
                texts.get("shell.today.days.none", ahead));
    }

    private TodayRow row(NearDay near) {
        UpcomingDay day = near.day();
        return new TodayRow(
                "day " + day.day().id(),
                "",
                Front.sign(new Sign(letter(day), "day")),
                Said.of(title(near), Word.quiet(detail(day))).aside(when(day)),
                Acts.open(() -> ways.card().accept(day.customer())));
    }

    private String letter(UpcomingDay day) {
        return texts.get(
                day.bigBirthday().isPresent()
                        ? "shell.today.days.letter.BIG"
                        : "shell.today.days.letter." + day.day().kind());
    }

    /** 王建国 母亲（宏达五金有限公司）; the customer alone where it is the customer's own day. */
    private String title(NearDay near) {
        String customer = near.whose().customer();
        String who = (near.whose().person() + " " + near.day().day().person()).strip();
        return who.isEmpty() || who.equals(customer)
                ? customer
                : texts.get("shell.today.days.whose", who, customer);
    }

    private String detail(UpcomingDay day) {
        return Stream.of(what(day), calendarDay(day), day.day().note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String what(UpcomingDay day) {
        if (day.bigBirthday().isPresent()) {
            return texts.get(
                    day.isLunar() ? "shell.today.days.big.lunar" : "shell.today.days.big",
                    day.bigBirthday().getAsInt());
        }
        String kind = texts.get("customer.date.kind." + day.day().kind());
        return day.age().isPresent() && day.age().getAsInt() > 0
                ? texts.get("shell.today.days.age", kind, day.age().getAsInt())
                : kind;
    }

    /** 农历十月廿三（12-01）, or 12-01; the month where nothing more is known. */
    private String calendarDay(UpcomingDay day) {
        ImportantDate written = day.day();
        PartialDate yearly =
                new PartialDate(
                        written.date().reckoning(),
                        OptionalInt.empty(),
                        written.date().month(),
                        written.date().day(),
                        written.date().leapMonth());
        if (yearly.day().isEmpty()) {
            return yearly.canonical();
        }
        String on = days.monthAndDay(day.on());
        return day.isLunar() ? texts.get("shell.today.days.lunar", yearly.canonical(), on) : on;
    }

    private Word when(UpcomingDay day) {
        boolean isWholeMonth = day.day().date().day().isEmpty();
        return isWholeMonth && day.daysAhead() == 0
                ? Word.quiet(texts.get("shell.today.days.thisMonth"))
                : days.comes(day.on());
    }
}
