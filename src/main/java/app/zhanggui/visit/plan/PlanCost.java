package app.zhanggui.visit.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What a plan costs, point by point; the smaller the better. */
public record PlanCost(Map<SoftRule, Long> byRule) {
    public PlanCost {
        Map<SoftRule, Long> ordered = new EnumMap<>(SoftRule.class);
        for (SoftRule rule : SoftRule.values()) {
            ordered.put(rule, byRule.getOrDefault(rule, 0L));
        }
        byRule = Collections.unmodifiableMap(ordered);
    }

    public long of(SoftRule rule) {
        return byRule.get(rule);
    }

    public long total() {
        return byRule.values().stream().mapToLong(Long::longValue).sum();
    }
}
