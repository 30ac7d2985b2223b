package app.zhanggui.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody we should have been in touch with by now, counted from the last contact (S0-29).
 *
 * @param due the day on which the next contact was due
 */
public record Overdue(Client client, Audience audience, LocalDate due) {

    /**
     * Everybody overdue on that day, the longest first; those never contacted are not among them.
     */
    public static List<Overdue> on(LocalDate today, PlanRequest request) {
        VisitRules rules = new VisitRules(request);
        return request.clients().stream()
                .flatMap(client -> of(rules, client).stream())
                .filter(one -> one.due().isBefore(today))
                .sorted(Comparator.comparing(Overdue::due).thenComparing(one -> one.client().id()))
                .toList();
    }

    /** When the next contact is due, past or to come; nothing for those never contacted. */
    static Optional<Overdue> of(VisitRules rules, Client client) {
        boolean left =
                client.wishes().doNotDisturb() || client.rule().mode() == ContactMode.ON_DEMAND;
        FrequencyRule rule = rules.frequency(client);
        return left
                ? Optional.empty()
                : client.lastContact()
                        .flatMap(last -> next(rule, last))
                        .map(due -> new Overdue(client, rules.audience(client), due));
    }

    /** The sooner of the next visit and the next call. */
    private static Optional<LocalDate> next(FrequencyRule rule, LocalDate last) {
        return Stream.of(Mode.values())
                .filter(mode -> rule.times(mode) > 0)
                .map(mode -> last.plusDays(Math.round(rule.daysApart(mode))))
                .min(Comparator.naturalOrder());
    }

    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(due, today);
    }
}
