package app.zhanggui.visit.ui;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.VisitResult.Place;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When and in which order a visit came about, as typed in a hurry: {@code 3} is another order,
 * {@code 下 2} the afternoon, {@code 12-09 上} another day; nothing at all is as planned.
 */
final class TypedPlace {
    private static final Pattern PARTS =
            Pattern.compile("(\\S*?\\d{1,2}[-./月]\\d{1,2}[日号]?)?\\s*([上下])?午?\\s*(\\d{1,2})?");

    private TypedPlace() {}

    /** The place; empty if it is none. */
    static Optional<Place> read(String typed, Place planned) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                parts.group(1) == null
                        ? Optional.of(planned.slot().date())
                        : TypedDays.near(parts.group(1), planned.slot().date());
        HalfDay half = TypedDays.half(parts.group(2)).orElse(planned.slot().half());
        int order = parts.group(3) == null ? planned.order() : Integer.parseInt(parts.group(3));
        return order < 1 ? Optional.empty() : day.map(on -> new Place(new Slot(on, half), order));
    }

    /** As it would be typed; nothing where it is as planned. */
    static String of(Place happened, Place planned, Texts texts) {
        StringBuilder typed = new StringBuilder();
        if (!happened.slot().date().equals(planned.slot().date())) {
            typed.append(TypedDays.of(happened.slot().date())).append(' ');
        }
        if (!happened.slot().equals(planned.slot())) {
            typed.append(texts.get("visit.half." + happened.slot().half())).append(' ');
        }
        if (!happened.equals(planned)) {
            typed.append(happened.order());
        }
        return typed.toString();
    }
}
