package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.visit.Slot;
import java.time.format.DateTimeFormatter;

/** A half-day in words: 12-08（周二）上午. */
final class SlotWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Texts texts;

    SlotWords(Texts texts) {
        this.texts = texts;
    }

    String of(Slot slot) {
        return texts.get(
                "visit.slot",
                DAY.format(slot.date()),
                texts.get("visit.weekday." + slot.date().getDayOfWeek()),
                texts.get("visit.slot." + slot.half()));
    }
}
