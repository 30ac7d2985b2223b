package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * 资料核对: when each section was last found true, and which fields are 待核实 (S4-26, S0-31).
 *
 * @param verified sections never checked are missing
 * @param doubtful codes of fields
 */
public record Upkeep(Map<Section, LocalDate> verified, Set<String> doubtful) {
    public static final Upkeep NONE = new Upkeep(Map.of(), Set.of());

    public Upkeep {
        EnumMap<Section, LocalDate> days = new EnumMap<>(Section.class);
        days.putAll(verified);
        verified = Collections.unmodifiableMap(days);
        doubtful = Collections.unmodifiableSet(new TreeSet<>(doubtful));
    }

    public Optional<LocalDate> verifiedOn(Section section) {
        return Optional.ofNullable(verified.get(section));
    }

    /** The section found true on a day; empty takes the day away. */
    public Upkeep withVerified(Section section, Optional<LocalDate> day) {
        Map<Section, LocalDate> days = new EnumMap<>(Section.class);
        days.putAll(verified);
        days.remove(section);
        day.ifPresent(on -> days.put(section, on));
        return new Upkeep(days, doubtful);
    }
}
