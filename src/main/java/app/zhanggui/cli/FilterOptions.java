package app.zhanggui.cli;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.customer.NotchRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The needles of the notch filter as options; several of one kind are alternatives. */
final class FilterOptions {
    @Option(names = "--region", paramLabel = "R")
    private List<String> regions = List.of();

    @Option(names = "--size", paramLabel = "S")
    private List<String> sizes = List.of();

    @Option(names = "--volume", paramLabel = "V")
    private List<String> volumes = List.of();

    @Option(names = "--credit", paramLabel = "C")
    private List<String> credits = List.of();

    @Option(names = "--level", paramLabel = "A")
    private List<String> levels = List.of();

    @Option(names = "--status", paramLabel = "S")
    private List<String> relationships = List.of();

    @Option(names = "--tag", paramLabel = "T")
    private List<String> tags = List.of();

    @Option(names = "--search", paramLabel = "TEXT")
    private String search = "";

    /**
     * @throws app.zhanggui.text.UserFault if one of them names no notch
     */
    CardFilter filter(NotchRules rules) {
        CardFilter filter = CardFilter.ALL.withQuery(search);
        for (Map.Entry<NotchFamily, List<String>> family : typed().entrySet()) {
            for (String text : family.getValue()) {
                filter = filter.with(rules.typed(family.getKey(), text));
            }
        }
        return filter;
    }

    /** As they were typed, for the access log. */
    String words() {
        return Stream.concat(
                        Stream.of(regions, sizes, volumes, credits, levels, relationships, tags)
                                .flatMap(List::stream),
                        Stream.of(search))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Map<NotchFamily, List<String>> typed() {
        return Map.of(
                NotchFamily.REGION, regions,
                NotchFamily.SIZE, sizes,
                NotchFamily.VOLUME, volumes,
                NotchFamily.CREDIT, credits,
                NotchFamily.LEVEL, levels,
                NotchFamily.TAG, tags,
                NotchFamily.RELATIONSHIP, relationships);
    }
}
