package app.zhanggui.visit;

import app.zhanggui.text.Texts;
import app.zhanggui.visit.MonthSheet.Entry;
import app.zhanggui.visit.MonthSheet.Missing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What found no place, for the end of the month's sheet: together by its reason, and each customer
 * once. A line a wish made fifty sheets of a busy shop's month.
 *
 * @param entry what stands there for a wish
 */
record UnplacedFiller(Texts texts, Function<Unplaced, Entry> entry) {
    List<Missing> blocks(List<Unplaced> unplaced) {
        return unplaced.stream()
                .collect(
                        Collectors.groupingBy(
                                Unplaced::reason, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> block(one.getKey(), one.getValue()))
                .toList();
    }

    private Missing block(Reason reason, List<Unplaced> wishes) {
        String words = texts.say(reason.sentence());
        return new Missing(
                texts.get("visit.print.unplaced.reason", words, wishes.size()),
                Unplaced.counted(wishes).entrySet().stream()
                        .map(one -> entry.apply(one.getKey()).times(one.getValue()))
                        .toList());
    }
}
