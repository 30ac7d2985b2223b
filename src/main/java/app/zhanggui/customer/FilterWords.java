package app.zhanggui.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a filter asks for, in one line of words: 区域 游仙、老城区 · 等级 A · 不含 … · 「安昌」. */
public final class FilterWords {
    private FilterWords() {}

    /** Empty if nothing is asked for. */
    public static String of(CardFilter filter, NotchWords words) {
        Map<NotchFamily, List<Notch>> families =
                filter.notches().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Notch::family, LinkedHashMap::new, Collectors.toList()));
        Stream<String> chosen =
                families.entrySet().stream()
                        .map(
                                family ->
                                        words.family(family.getKey())
                                                + " "
                                                + labels(family.getValue(), words));
        Stream<String> barred =
                filter.barred().stream()
                        .map(
                                notch ->
                                        words.texts()
                                                .get(
                                                        "customer.access.without",
                                                        words.family(notch.family()),
                                                        words.label(notch)));
        Stream<String> query =
                filter.query().isBlank()
                        ? Stream.of()
                        : Stream.of(words.texts().get("text.quoted", filter.query()));
        return Stream.of(chosen, barred, query)
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    private static String labels(List<Notch> notches, NotchWords words) {
        return notches.stream()
                .map(words::label)
                .collect(Collectors.joining(words.texts().get("text.and")));
    }
}
