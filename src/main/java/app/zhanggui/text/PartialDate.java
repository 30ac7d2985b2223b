package app.zhanggui.text;

import java.util.Optional;

/** A date as precise as it is known. */
public record PartialDate(String canonical) {
    public static Optional<PartialDate> parse(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new PartialDate(text.strip()));
    }
}
