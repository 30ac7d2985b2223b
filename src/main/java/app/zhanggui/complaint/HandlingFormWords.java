package app.zhanggui.complaint;

import app.zhanggui.complaint.HandlingForm.Pair;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How labels, days and times read on the form; what is not known leaves room to write. */
record HandlingFormWords(Texts texts) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    Pair pair(String key, String value) {
        return new Pair(texts.get(key), value.strip());
    }

    String minute(Optional<LocalDateTime> at) {
        return at.map(MINUTE::format).orElse("");
    }

    String day(Optional<LocalDate> on) {
        return on.map(LocalDate::toString).orElse("");
    }
}
