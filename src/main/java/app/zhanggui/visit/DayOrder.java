package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of the day: one region after the other, the calls after the visits (S4-10). */
final class DayOrder {
    private final Map<CustomerId, Client> clients = new HashMap<>();
    private final Comparator<Visit> order =
            Comparator.comparing(Visit::slot)
                    .thenComparing(Visit::mode)
                    .thenComparing(visit -> client(visit).region())
                    .thenComparing(visit -> client(visit).name())
                    .thenComparing(visit -> visit.customer().value());

    DayOrder(List<Client> clients) {
        clients.forEach(client -> this.clients.put(client.id(), client));
    }

    /** Sorted, and numbered from 1 within each half-day. */
    List<Visit> sorted(List<Visit> visits) {
        List<Visit> numbered = new ArrayList<>();
        int number = 0;
        Slot slot = null;
        for (Visit visit : visits.stream().sorted(order).toList()) {
            number = visit.slot().equals(slot) ? number + 1 : 1;
            slot = visit.slot();
            numbered.add(visit.inOrder(number));
        }
        return List.copyOf(numbered);
    }

    private Client client(Visit visit) {
        Client client = clients.get(visit.customer());
        if (client == null) {
            throw new IllegalArgumentException("a visit to nobody in the list: " + visit);
        }
        return client;
    }
}
