package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Promise;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.PartialDate.Reckoning;
import app.zhanggui.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the days on a card read: from today, ahead or ago. */
final class DayWords {
    /** A birthday so many days ahead is counted in days. */
    private static final int SOON = 30;

    private static final int MONTHS_FROM = 100;
    private static final int YEARS_FROM = 730;

    private final Texts texts;
    private final Clock clock;

    DayWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** 上次核实：2026-10-01（52 天前）. */
    String verified(Optional<LocalDate> day) {
        return day.map(on -> texts.get("customer.verified.on", on.toString(), since(day)))
                .orElse(texts.get("customer.verified.never"));
    }

    /** 生日, 纪念日 … */
    String dateKind(ImportantDate.Kind kind) {
        return texts.get("customer.date.kind." + kind);
    }

    String dateKind(ImportantDate date) {
        return dateKind(date.kind());
    }

    /** 王建国的母亲 · 农历八月十二 · 大寿. */
    String date(CustomerCard card, ImportantDate date) {
        String whose = card.nameOf(date.contact());
        return Stream.of((whose + " " + date.person()).strip(), onDay(date), date.note())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String onDay(ImportantDate date) {
        boolean lunar = date.date().reckoning() == Reckoning.LUNAR && date.date().day().isPresent();
        return lunar
                ? next(date)
                        .map(
                                on ->
                                        texts.get(
                                                "customer.birthday.next",
                                                day(date.date()),
                                                monthAndDay(on)))
                        .orElse(day(date.date()))
                : day(date.date());
    }

    /** When a day comes next; empty if it was only once and is over. */
    Optional<LocalDate> next(ImportantDate date) {
        LocalDate comes = date.date().next(today());
        boolean over =
                !date.kind().isYearly()
                        && date.date().year().isPresent()
                        && date.date().year().getAsInt() < comes.getYear();
        return over ? Optional.empty() : Optional.of(comes);
    }

    /** 9 天后; empty if it is over. */
    String daysAhead(ImportantDate date) {
        return next(date)
                .map(
                        on ->
                                on.equals(today())
                                        ? texts.get("customer.date.today")
                                        : texts.get(
                                                "customer.date.ahead",
                                                ChronoUnit.DAYS.between(today(), on)))
                .orElse("");
    }

    boolean isSoon(ImportantDate date) {
        return next(date).map(on -> ChronoUnit.DAYS.between(today(), on) <= SOON).orElse(false);
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

    /** 9 天前; empty if nobody ever talked to the customer. */
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

    /** 11-25 前 · 还有 3 天, or 逾期 2 天; when it was kept; empty if it is for no day. */
    String promise(Promise promise) {
        if (promise.keptOn().isPresent()) {
            return texts.get("customer.promise.kept", shortDate(promise.keptOn().get()));
        }
        return promise.dueOn().map(this::due).orElse("");
    }

    private String due(LocalDate due) {
        long ahead = ChronoUnit.DAYS.between(today(), due);
        if (ahead < 0) {
            return texts.get("customer.promise.overdue", shortDate(due), -ahead);
        }
        return ahead == 0
                ? texts.get("customer.promise.today")
                : texts.get("customer.promise.due", shortDate(due), ahead);
    }
}
