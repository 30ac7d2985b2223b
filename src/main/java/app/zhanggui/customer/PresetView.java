package app.zhanggui.customer;

import java.util.List;

/**
 * 预设视图: what an owner asks for again and again, over the fields there are (S1-09, S2-09).
 *
 * @param key end of its key in the bundles
 */
public record PresetView(String key, CardFilter filter) {
    public static final List<PresetView> ALL =
            List.of(
                    of("key", NotchBand.STATE_KEY),
                    of("likely", NotchBand.RELATIONSHIP_LIKELY),
                    of("potential", NotchBand.RELATIONSHIP_POTENTIAL),
                    of("promised", NotchBand.STATE_PROMISED),
                    of("promiseOverdue", NotchBand.STATE_PROMISE_OVERDUE),
                    of("fewPersons", NotchBand.STATE_FEW_PERSONS),
                    of("bare", NotchBand.STATE_BARE),
                    of("stale", NotchBand.STATE_STALE),
                    new PresetView(
                            "archived", CardFilter.ALL.with(Notch.of(NotchBand.STATE_ARCHIVED))));

    private static PresetView of(String key, NotchBand band) {
        return new PresetView(key, CardFilter.START.with(Notch.of(band)));
    }
}
