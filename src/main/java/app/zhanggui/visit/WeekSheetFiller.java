package app.zhanggui.visit;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.text.LunarDay;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.WeekSheet.Day;
import app.zhanggui.visit.WeekSheet.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts a week's visits into the lines of its list. */
final class WeekSheetFiller {
    private static final int WEEK = 7;

    private final LocalDate monday;
    private final List<DayVisit> visits;
    private final Texts texts;
    private final LocalDate madeOn;
    private final BeforeVisitWords words;

    WeekSheetFiller(LocalDate monday, List<DayVisit> visits, Texts texts, LocalDate madeOn) {
        this.monday = monday;
        this.visits = visits;
        this.texts = texts;
        this.madeOn = madeOn;
        words = new BeforeVisitWords(texts, madeOn);
    }

    String title() {
        return texts.get(
                "visit.paper.week", monday.toString(), monday.plusDays(WEEK - 1).toString());
    }

    WeekSheet sheet() {
        return new WeekSheet(
                title(),
                words.counted(visits),
                texts.get("visit.print.footer", madeOn.toString()),
                Stream.of(
                                "half", "number", "level", "name", "purpose", "person", "phone",
                                "address", "note")
                        .map(column -> texts.get("visit.paper.week." + column))
                        .toList(),
                monday.datesUntil(monday.plusDays(WEEK))
                        .map(this::day)
                        .filter(day -> !day.rows().isEmpty())
                        .toList());
    }

    private Day day(LocalDate date) {
        List<DayVisit> ofDay =
                visits.stream().filter(one -> one.visit().slot().date().equals(date)).toList();
        List<Row> rows = new ArrayList<>();
        String before = "";
        for (DayVisit one : ofDay) {
            String half = texts.get("visit.slot." + one.visit().slot().half());
            rows.add(row(one, half.equals(before) ? "" : half));
            before = half;
        }
        String label =
                texts.get(
                        "visit.paper.week.day",
                        date.getMonthValue(),
                        date.getDayOfMonth(),
                        texts.get("visit.weekday." + date.getDayOfWeek()));
        return new Day(label, LunarDay.label(date) + "　" + words.counted(ofDay), rows);
    }

    private Row row(DayVisit one, String half) {
        CustomerCard card = one.before().card();
        Audience audience = one.audience();
        return new Row(
                half,
                String.valueOf(one.visit().order()),
                texts.get("visit.letter." + audience),
                audience.style(),
                MonthSheet.Entry.call(one.visit().mode()) + card.customer().name(),
                texts.say(one.visit().reason().label()),
                words.contact(card),
                words.number(card),
                words.address(card));
    }
}
