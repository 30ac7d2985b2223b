package app.zhanggui.shell.today;

import app.zhanggui.shell.today.TodayRow.Word;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How near and past days read, seen from today. */
final class DueWords {
    private static final int WEEK = 7;

    private final Texts texts;
    private final LocalDate today;

    DueWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** By when something is to be done: 逾期 2 天, 昨天到期, 今天到期, 明天, 周三, 12-10. */
    Word due(LocalDate on) {
        long ahead = ahead(on);
        if (ahead < -1) {
            return new Word(texts.get("shell.today.due.late", -ahead), Tone.LATE);
        } else if (ahead < 0) {
            return new Word(texts.get("shell.today.due.yesterday"), Tone.LATE);
        } else if (ahead == 0) {
            return new Word(texts.get("shell.today.due.today"), Tone.NOW);
        }
        return Word.quiet(
                ahead == 1
                        ? texts.get("shell.today.tomorrow")
                        : ahead < WEEK ? weekday(on) : monthAndDay(on));
    }

    /** When something comes round: 3 天前, 昨天, 今天, 明天, 9 天后. */
    Word comes(LocalDate on) {
        long ahead = ahead(on);
        if (ahead < 0) {
            return new Word(
                    ahead == -1
                            ? texts.get("shell.today.yesterday")
                            : texts.get("shell.today.ago", -ahead),
                    Tone.LATE);
        } else if (ahead == 0) {
            return new Word(texts.get("shell.today.now"), Tone.NOW);
        }
        return Word.quiet(
                ahead == 1
                        ? texts.get("shell.today.tomorrow")
                        : texts.get("shell.today.ahead", ahead));
    }

    String weekday(LocalDate on) {
        return texts.get("visit.weekday." + on.getDayOfWeek());
    }

    String monthAndDay(LocalDate on) {
        String day =
                String.format(Locale.ROOT, "%02d-%02d", on.getMonthValue(), on.getDayOfMonth());
        return on.getYear() == today.getYear() ? day : on.getYear() + "-" + day;
    }

    long ago(LocalDate on) {
        return -ahead(on);
    }

    private long ahead(LocalDate on) {
        return ChronoUnit.DAYS.between(today, on);
    }
}
