package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 久未核对: since when a card was not found true (S4-26, S4-44). A section never checked counts from
 * the day the card was made.
 *
 * @param section the section that waits longest
 * @param since when that was last checked, or the card made
 */
public record Staleness(CustomerId customer, Section section, LocalDate since) {

    public static Staleness of(CustomerId customer, Upkeep upkeep, LocalDate made) {
        return Arrays.stream(Section.values())
                .filter(section -> section != Section.HEAD)
                .map(section -> new Staleness(customer, section, since(upkeep, section, made)))
                .min(Comparator.comparing(Staleness::since))
                .orElseThrow();
    }

    private static LocalDate since(Upkeep upkeep, Section section, LocalDate made) {
        Optional<LocalDate> verified = upkeep.verifiedOn(section);
        return verified.filter(day -> day.isAfter(made)).orElse(made);
    }

    /** Cards that were not checked since before a day, the longest waiting first. */
    public static List<Staleness> before(LocalDate day, Collection<Staleness> all) {
        return all.stream()
                .filter(one -> one.since().isBefore(day))
                .sorted(Comparator.comparing(Staleness::since))
                .toList();
    }
}
