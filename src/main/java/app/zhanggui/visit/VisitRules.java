package app.zhanggui.visit;

import app.zhanggui.customer.Channel;
import app.zhanggui.customer.HalfDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The hard rules of a month. Those of {@link #brokenBySlot} look at one visit alone, those of
 * {@link #brokenByOthers} at what else is planned.
 */
public final class VisitRules {
    private final PlanRequest request;

    public VisitRules(PlanRequest request) {
        this.request = request;
    }

    /** The first rule that a visit to this client in this slot would break by itself. */
    public Optional<HardRule> brokenBySlot(Client client, Mode mode, Slot slot) {
        return isPast(slot.date())
                ? Optional.of(HardRule.NOT_PAST)
                : brokenAtAnyTime(client, mode, slot);
    }

    /** The same, for a visit that may already be over. */
    Optional<HardRule> brokenAtAnyTime(Client client, Mode mode, Slot slot) {
        LocalDate date = slot.date();
        if (!isInMonth(date)) {
            return Optional.of(HardRule.IN_MONTH);
        } else if (!request.calendar().isWorked(date)) {
            return Optional.of(HardRule.WORKED_DAY);
        } else if (client.wishes().doNotDisturb()) {
            return Optional.of(HardRule.NOT_DISTURBED);
        } else if (isBeforeResumption(client, date)) {
            return Optional.of(HardRule.RESUMED);
        } else if (isClosed(client, date)) {
            return Optional.of(HardRule.OPEN);
        } else if (slot.half() != HalfDay.AM && isMorningOnly(client, mode)) {
            return Optional.of(HardRule.MORNING);
        }
        return Optional.empty();
    }

    /** The first rule that a visit would break because of the others. */
    public Optional<HardRule> brokenByOthers(Visit visit, Collection<Visit> others) {
        if (others.stream().anyMatch(other -> isSameDay(visit, other))) {
            return Optional.of(HardRule.ONE_A_DAY);
        }
        long taken = others.stream().filter(other -> isSameRoom(visit, other)).count();
        return taken >= request.capacity(visit.slot()).of(visit.mode())
                ? Optional.of(HardRule.CAPACITY)
                : Optional.empty();
    }

    /** The first rule that a standing visit breaks; that its day is over does not count. */
    Optional<HardRule> broken(Visit visit, Client client, Collection<Visit> all) {
        List<Visit> others = all.stream().filter(other -> !other.equals(visit)).toList();
        return brokenAtAnyTime(client, visit.mode(), visit.slot())
                .or(() -> brokenByOthers(visit, others));
    }

    /** Whether visits in person to this client go into mornings only. */
    public boolean isMorningOnly(Client client, Mode mode) {
        return mode == Mode.IN_PERSON && frequency(client).morningOnly();
    }

    /** Whose frequency rule the client follows this month. */
    public Audience audience(Client client) {
        return Audience.of(client.standing(), request.month().atEndOfMonth());
    }

    /**
     * How often the client is due: as its own card says, or else at the interval it wished for, or
     * else as its class is. A prospect put off is left alone whatever the card says.
     */
    public FrequencyRule frequency(Client client) {
        FrequencyRule ofClass = request.rules().of(audience(client));
        if (audience(client) == Audience.DEFERRED) {
            return ofClass;
        }
        return client.rule().frequency().or(() -> atInterval(client, ofClass)).orElse(ofClass);
    }

    private static Optional<FrequencyRule> atInterval(Client client, FrequencyRule ofClass) {
        boolean calls = client.wishes().channel().filter(Channel.PHONE::equals).isPresent();
        Mode mode = calls || ofClass.inPersonTimes() == 0 ? Mode.PHONE : Mode.IN_PERSON;
        return client.wishes()
                .everyDays()
                .map(days -> FrequencyRule.everyDays(days, mode).in(ofClass.half()));
    }

    private boolean isInMonth(LocalDate date) {
        return request.month().equals(YearMonth.from(date));
    }

    private boolean isPast(LocalDate date) {
        return date.isBefore(request.from());
    }

    private static boolean isClosed(Client client, LocalDate date) {
        return client.wishes().closedDays().contains(date.getDayOfWeek());
    }

    private static boolean isBeforeResumption(Client client, LocalDate date) {
        return Audience.isPutOff(client.standing())
                && client.standing().resumeDate().filter(day -> !date.isBefore(day)).isEmpty();
    }

    private static boolean isSameDay(Visit one, Visit other) {
        return other.takesRoom()
                && one.customer().equals(other.customer())
                && one.slot().date().equals(other.slot().date());
    }

    private static boolean isSameRoom(Visit one, Visit other) {
        return other.takesRoom() && one.slot().equals(other.slot()) && one.mode() == other.mode();
    }
}
