package app.zhanggui.complaint;

import java.util.EnumMap;
import java.util.Map;

/**
 * Within how many days each stage should be done, by category, in calendar days counted from the
 * day the stage was entered (S4-67).
 *
 * @param own only what the owner changed; elsewhere {@link Stage#targetDays} holds
 */
public record TargetDays(Map<ComplaintCategory, Map<Stage, Integer>> own) {
    public static final TargetDays STANDARD = new TargetDays(Map.of());

    /** The most days that can be asked for. */
    public static final int MOST = 99;

    public TargetDays {
        own = Map.copyOf(own);
        own.values().stream()
                .flatMap(days -> days.values().stream())
                .filter(days -> days < 0 || days > MOST)
                .findFirst()
                .ifPresent(
                        wrong -> {
                            throw new IllegalArgumentException(wrong + " days");
                        });
    }

    public int of(ComplaintCategory category, Stage stage) {
        return own.getOrDefault(category, Map.of()).getOrDefault(stage, stage.targetDays());
    }

    public TargetDays with(ComplaintCategory category, Stage stage, int days) {
        Map<ComplaintCategory, Map<Stage, Integer>> all = new EnumMap<>(ComplaintCategory.class);
        all.putAll(own);
        Map<Stage, Integer> changed = new EnumMap<>(Stage.class);
        changed.putAll(own.getOrDefault(category, Map.of()));
        changed.put(stage, days);
        all.put(category, Map.copyOf(changed));
        return new TargetDays(all);
    }
}
