package app.zhanggui.visit;

import app.zhanggui.text.Message;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One rule for every audience. The standard figures are ours, not the handbook's, which names none:
 * the screen says so, and the owner changes them.
 */
public record FrequencyRules(Map<Audience, FrequencyRule> byAudience) {
    private static final Map<Audience, FrequencyRule> STANDARD =
            Map.of(
                    Audience.A,
                    FrequencyRule.visits(4).in(HalfDayChoice.MORNING_ONLY).within(new Gaps(3, 14)),
                    Audience.B,
                    FrequencyRule.visits(2).within(new Gaps(7, 31)),
                    Audience.C,
                    FrequencyRule.calls(1).within(new Gaps(10, 62)),
                    Audience.PROSPECT_1,
                    FrequencyRule.visits(2).withCalls(2).within(new Gaps(3, 21)),
                    Audience.PROSPECT_2,
                    FrequencyRule.visits(1).withCalls(2).within(new Gaps(5, 31)),
                    Audience.PROSPECT_3,
                    FrequencyRule.calls(1).within(new Gaps(10, 62)),
                    Audience.DEFERRED,
                    FrequencyRule.visits(0),
                    Audience.KEPT,
                    FrequencyRule.calls(1).every(3).within(new Gaps(30, 0)));

    /** Each with the next weightier one; the lesser should not be seen more often (S4-05). */
    private static final List<List<Audience>> LADDERS =
            List.of(
                    List.of(Audience.A, Audience.B, Audience.C),
                    List.of(Audience.PROSPECT_1, Audience.PROSPECT_2, Audience.PROSPECT_3));

    /** Fills up with the standard for audiences not named. */
    public FrequencyRules {
        Map<Audience, FrequencyRule> filled = new EnumMap<>(STANDARD);
        filled.putAll(byAudience);
        byAudience = Collections.unmodifiableMap(filled);
    }

    public static FrequencyRules standard() {
        return new FrequencyRules(Map.of());
    }

    public FrequencyRule of(Audience audience) {
        return byAudience.get(audience);
    }

    public FrequencyRules with(Audience audience, FrequencyRule rule) {
        Map<Audience, FrequencyRule> changed = new EnumMap<>(byAudience);
        changed.put(audience, rule);
        return new FrequencyRules(changed);
    }

    /**
     * Class C is contacted every so many months more, and class A once a month more: what is saved
     * on the many goes to the few who matter (S2-13).
     */
    public FrequencyRules shiftedToA() {
        FrequencyRule a = of(Audience.A);
        FrequencyRule c = of(Audience.C);
        FrequencyRule seldom = c.every(Math.min(FrequencyRule.MOST_MONTHS, c.everyMonths() + 1));
        FrequencyRule oftener =
                c.inPersonTimes() > 0
                        ? a.withVisits(Math.min(FrequencyRule.MOST_TIMES, a.inPersonTimes() + 1))
                        : a.withCalls(Math.min(FrequencyRule.MOST_TIMES, a.phoneTimes() + 1));
        return with(Audience.C, seldom).with(Audience.A, oftener);
    }

    /** A sentence for each lesser class that is seen more often than a weightier one (S4-05). */
    public List<Message> doubts() {
        return LADDERS.stream().flatMap(this::doubts).toList();
    }

    private Stream<Message> doubts(List<Audience> ladder) {
        return Stream.iterate(1, step -> step < ladder.size(), step -> step + 1)
                .filter(step -> of(ladder.get(step)).isOftenerThan(of(ladder.get(step - 1))))
                .map(step -> doubt(ladder.get(step), ladder.get(step - 1)));
    }

    private static Message doubt(Audience lesser, Audience weightier) {
        return Message.of("visit.rules.doubt", lesser.label(), weightier.label());
    }
}
