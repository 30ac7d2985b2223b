package app.zhanggui.visit;

import app.zhanggui.text.Finding;
import app.zhanggui.text.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One rule for every audience. The standard figures are ours, not the handbook's, which names none:
 * the screen says so, and the owner changes them.
 */
public record FrequencyRules(List<FrequencyRule> all) {
    private static final List<FrequencyRule> STANDARD =
            List.of(
                    new FrequencyRule(Audience.A, 4, 0, 1, true),
                    new FrequencyRule(Audience.B, 2, 0, 1, false),
                    new FrequencyRule(Audience.C, 0, 1, 1, false),
                    new FrequencyRule(Audience.PROSPECT_1, 2, 2, 1, false),
                    new FrequencyRule(Audience.PROSPECT_2, 1, 2, 1, false),
                    new FrequencyRule(Audience.PROSPECT_3, 0, 1, 1, false),
                    new FrequencyRule(Audience.DEFERRED, 0, 0, 1, false),
                    new FrequencyRule(Audience.KEPT, 0, 1, 3, false));

    /** Fills up with the standard for audiences not named; a later rule replaces an earlier one. */
    public FrequencyRules {
        Map<Audience, FrequencyRule> byAudience = new EnumMap<>(Audience.class);
        STANDARD.forEach(rule -> byAudience.put(rule.audience(), rule));
        all.forEach(rule -> byAudience.put(rule.audience(), rule));
        all = List.copyOf(byAudience.values());
    }

    public static FrequencyRules standard() {
        return new FrequencyRules(List.of());
    }

    public FrequencyRule of(Audience audience) {
        return all.get(audience.ordinal());
    }

    /** Hints where a lesser class is seen more often than a weightier one (S4-05). */
    public List<Finding> doubts() {
        List<Finding> doubts = new ArrayList<>();
        for (Audience audience : List.of(Audience.B, Audience.C)) {
            FrequencyRule lesser = of(audience);
            FrequencyRule weightier = of(Audience.values()[audience.ordinal() - 1]);
            if (lesser.isOftenerThan(weightier)) {
                doubts.add(
                        Finding.ofRow(
                                Finding.Severity.HINT,
                                Message.of(
                                        "visit.rules.doubt",
                                        audience.label(),
                                        weightier.audience().label())));
            }
        }
        return doubts;
    }

    public FrequencyRules with(FrequencyRule rule) {
        List<FrequencyRule> changed = new ArrayList<>(all);
        changed.set(rule.audience().ordinal(), rule);
        return new FrequencyRules(changed);
    }
}
