package app.zhanggui.visit;

import app.zhanggui.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 为什么排在这里: what speaks for the place a visit has, in sentences the owner can check. */
public final class Why {
    private final MonthPlan plan;
    private final Visit visit;
    private final Client client;
    private final List<Message> reasons = new ArrayList<>();

    private Why(MonthPlan plan, Visit visit) {
        this.plan = plan;
        this.visit = visit;
        client = plan.client(visit.customer());
    }

    /** The reasons, the weightiest first; one at least. */
    public static List<Message> of(MonthPlan plan, Visit visit) {
        Why why = new Why(plan, visit);
        why.pinned();
        why.occasions();
        why.morning();
        why.wishes();
        why.region();
        why.gap();
        if (why.reasons.isEmpty()) {
            why.reasons.add(Message.of("visit.why.room"));
        }
        return List.copyOf(why.reasons);
    }

    private LocalDate day() {
        return visit.slot().date();
    }

    private void pinned() {
        if (visit.pinned()) {
            reasons.add(Message.of("visit.why.pinned"));
        }
    }

    private void occasions() {
        client.occasions().stream()
                .filter(occasion -> occasion.isServedOn(day()))
                .forEach(
                        occasion ->
                                reasons.add(
                                        Message.of(
                                                "visit.why.occasion",
                                                occasion.kind().label(),
                                                occasion.on().toString())));
    }

    private void morning() {
        if (plan.rules().isMorningOnly(client, visit.mode())) {
            reasons.add(Message.of("visit.why.morning", plan.audience(client.id()).label()));
        }
    }

    private void wishes() {
        boolean day = client.wishes().weekday().filter(day().getDayOfWeek()::equals).isPresent();
        if (day) {
            reasons.add(Message.of("visit.why.weekday"));
        }
        if (client.wishes().half().filter(visit.slot().half()::equals).isPresent()) {
            reasons.add(Message.of("visit.why.half"));
        }
    }

    private void region() {
        long others =
                plan.visits(visit.slot()).stream()
                        .filter(other -> other.mode() == Mode.IN_PERSON && !other.equals(visit))
                        .filter(other -> regionOf(other).equals(client.region()))
                        .count();
        if (visit.mode() == Mode.IN_PERSON && others > 0 && !client.region().isEmpty()) {
            reasons.add(Message.of("visit.why.region", client.region(), others));
        }
    }

    private String regionOf(Visit other) {
        return plan.client(other.customer()).region();
    }

    private void gap() {
        earlier()
                .ifPresent(
                        before ->
                                reasons.add(
                                        Message.of(
                                                "visit.why.gap",
                                                before.toString(),
                                                ChronoUnit.DAYS.between(before, day()))));
    }

    /** The contact before this one, by plan or by what happened. */
    private Optional<LocalDate> earlier() {
        Optional<LocalDate> planned =
                plan.visits().stream()
                        .filter(other -> other.customer().equals(client.id()) && other.counts())
                        .map(other -> other.slot().date())
                        .filter(date -> date.isBefore(day()))
                        .max(Comparator.naturalOrder());
        return planned.or(() -> client.lastContact().filter(date -> date.isBefore(day())));
    }
}
