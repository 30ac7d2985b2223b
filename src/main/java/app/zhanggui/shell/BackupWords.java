package app.zhanggui.shell;

import app.zhanggui.db.BackupFile;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How backups and times are spoken of. */
final class BackupWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final LocalDate today;

    BackupWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** 今天 14:02, 昨天 18:30, 2026-11-20 18:31. */
    String when(LocalDateTime time) {
        if (time.toLocalDate().equals(today)) {
            return texts.get("shell.when.today", TIME.format(time));
        }
        if (time.toLocalDate().equals(today.minusDays(1))) {
            return texts.get("shell.when.yesterday", TIME.format(time));
        }
        return DAY_AND_TIME.format(time);
    }

    /** Why the backup was made. */
    String why(BackupFile backup) {
        return texts.get("shell.backup.kind." + backup.kind().name().toLowerCase(Locale.ROOT));
    }
}
