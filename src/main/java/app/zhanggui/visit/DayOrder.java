package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order of the day: the calls after the visits, and what has its place in the half-day stays
 * there. Whatever has none goes to those of its region, the regions one after the other (S4-10).
 */
final class DayOrder {
    private final Map<CustomerId, Client> clients = new HashMap<>();
    private final Comparator<Visit> order =
            Comparator.comparingInt(Visit::order)
                    .thenComparing((Visit visit) -> client(visit).region())
                    .thenComparing(visit -> client(visit).name())
                    .thenComparing(visit -> visit.customer().value());

    DayOrder(List<Client> clients) {
        clients.forEach(client -> this.clients.put(client.id(), client));
    }

    /** Sorted, and numbered from 1 within each half-day. */
    List<Visit> sorted(List<Visit> visits) {
        Map<Slot, List<Visit>> slots = new TreeMap<>();
        visits.forEach(
                visit -> slots.computeIfAbsent(visit.slot(), slot -> new ArrayList<>()).add(visit));
        List<Visit> numbered = new ArrayList<>();
        slots.values()
                .forEach(
                        slot -> {
                            int number = 0;
                            for (Visit visit : halfDay(slot)) {
                                numbered.add(visit.inOrder(++number));
                            }
                        });
        return List.copyOf(numbered);
    }

    private List<Visit> halfDay(List<Visit> visits) {
        List<Visit> inOrder = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            List<Visit> way = new ArrayList<>();
            visits.stream()
                    .filter(visit -> visit.mode() == mode)
                    .sorted(order)
                    .forEach(visit -> way.add(place(way, visit), visit));
            inOrder.addAll(way);
        }
        return inOrder;
    }

    private int place(List<Visit> way, Visit visit) {
        if (visit.order() == Visit.ANYWHERE) {
            for (int i = way.size() - 1; i >= 0; i--) {
                if (client(way.get(i)).region().equals(client(visit).region())) {
                    return i + 1;
                }
            }
        }
        return way.size();
    }

    private Client client(Visit visit) {
        Client client = clients.get(visit.customer());
        if (client == null) {
            throw new IllegalArgumentException("a visit to nobody in the list: " + visit);
        }
        return client;
    }
}
