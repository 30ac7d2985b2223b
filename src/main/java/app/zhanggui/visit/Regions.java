package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts how many regions are gone to; calls do not travel. */
final class Regions {
    private final Map<CustomerId, String> regionOf = new HashMap<>();

    Regions(List<Client> clients) {
        clients.forEach(client -> regionOf.put(client.id(), client.region()));
    }

    /** Distinct pairs of half-day and region. */
    int halfDays(Collection<Visit> visits) {
        Set<SlotRegion> pairs = new HashSet<>();
        visits.stream()
                .filter(visit -> visit.mode() == Mode.IN_PERSON)
                .forEach(visit -> pairs.add(pair(visit)));
        return pairs.size();
    }

    private SlotRegion pair(Visit visit) {
        return new SlotRegion(visit.slot(), regionOf.get(visit.customer()));
    }

    private record SlotRegion(Slot slot, String region) {}
}
