package app.zhanggui.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text whose columns nothing but blanks parts: runs of them, so that the columns stand below each
 * other, or a single one, where a number stands in the same place of each line.
 */
final class BlankColumns {
    /** What a {@link Separator} of such a text is shown as. */
    static final char SIGN = ' ';

    private static final Pattern RUN =
            Pattern.compile("[ \\u00a0]{2,}|[ \\u00a0]*[\\t\\u3000]\\s*");
    private static final Pattern ANY = Pattern.compile("[ \\u00a0\\t\\u3000]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9+()（）/-]{7,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int SOME = 200;
    private static final int FEWEST_BY_ONE = 3;
    private static final double MOST = 0.8;
    private static final double OFTEN = 0.2;
    private static final int WIDE = 0x2E80;

    /** A piece of a line and how far from its beginning it stands, wide characters as two. */
    private record Part(int start, String text) {}

    private final List<String> lines;
    private final Pattern parting;
    private final List<List<Part>> parted;
    private final int columns;

    private BlankColumns(String text, Pattern parting) {
        this.parting = parting;
        lines = text.lines().toList();
        parted =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .limit(SOME)
                        .map(this::parts)
                        .filter(parts -> parts.size() > 1)
                        .toList();
        columns = columns();
    }

    /** Whether blanks part the columns of the text. */
    static boolean in(String text) {
        return new BlankColumns(text, RUN).areThereByRuns()
                || new BlankColumns(text, ANY).areThereByOne();
    }

    /** The same text with tabs between the columns, line for line. */
    static String tabbed(String text) {
        BlankColumns byRuns = new BlankColumns(text, RUN);
        BlankColumns byOne = new BlankColumns(text, ANY);
        boolean one = !byRuns.areThereByRuns() && byOne.areThereByOne();
        return one ? byOne.joined() : byRuns.placed();
    }

    private List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        String text = line.strip();
        int from = line.indexOf(text);
        Matcher gap = parting.matcher(line).region(from, from + text.length());
        while (gap.find()) {
            parts.add(new Part(width(line, from), line.substring(from, gap.start())));
            from = gap.end();
        }
        if (!text.isEmpty()) {
            parts.add(new Part(width(line, from), line.substring(from).stripTrailing()));
        }
        return parts;
    }

    private static int width(String line, int end) {
        return line.substring(0, end).chars().map(c -> c >= WIDE ? 2 : 1).sum();
    }

    /** The greatest number of columns that is not one line's alone, or the commonest. */
    private int columns() {
        int most = 0;
        for (List<Part> line : parted) {
            boolean often = count(line.size()) >= Math.max(2, parted.size() * OFTEN);
            most = often ? Math.max(most, line.size()) : most;
        }
        return most;
    }

    private long count(int size) {
        return parted.stream().filter(line -> line.size() == size).count();
    }

    private boolean isMostOfThem() {
        long filled = lines.stream().filter(line -> !line.isBlank()).limit(SOME).count();
        return parted.size() > 1 && parted.size() >= filled * MOST - 2;
    }

    private boolean areThereByRuns() {
        return isMostOfThem()
                && columns > 1
                && count(columns) + count(columns - 1) + count(columns + 1) >= parted.size() * MOST;
    }

    private boolean areThereByOne() {
        boolean chinese =
                parted.stream().filter(line -> HAN.matcher(line.get(0).text).find()).count()
                        >= parted.size() * MOST;
        return isMostOfThem()
                && columnsByOne() >= FEWEST_BY_ONE
                && chinese
                && IntStream.range(0, columnsByOne()).anyMatch(this::isOfNumbers);
    }

    /** Blanks within an address make more parts of some lines: the commonest number counts. */
    private int columnsByOne() {
        List<Integer> sizes = parted.stream().map(List::size).toList();
        return sizes.stream()
                .distinct()
                .sorted()
                .max((a, b) -> Collections.frequency(sizes, a) - Collections.frequency(sizes, b))
                .orElse(0);
    }

    private boolean isOfNumbers(int column) {
        long numbers =
                parted.stream()
                        .filter(line -> line.size() > column)
                        .filter(line -> NUMBER.matcher(line.get(column).text).matches())
                        .count();
        return numbers >= (parted.size() - 1) * MOST && numbers > 1;
    }

    private String joined() {
        int last = columnsByOne() - 1;
        return lines.stream()
                .map(this::parts)
                .map(
                        parts ->
                                IntStream.range(0, parts.size())
                                        .mapToObj(
                                                i ->
                                                        (i == 0 ? "" : i > last ? " " : "\t")
                                                                + parts.get(i).text)
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private String placed() {
        List<Integer> starts = starts();
        return lines.stream()
                .map(line -> placed(parts(line), starts))
                .collect(Collectors.joining("\n"));
    }

    /** Where the columns begin; empty where they do not stand below each other. */
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            List<Integer> found =
                    parted.stream()
                            .filter(line -> line.size() == columns)
                            .map(line -> line.get(at).start)
                            .distinct()
                            .toList();
            if (found.size() != 1) {
                return List.of();
            }
            starts.add(found.get(0));
        }
        return starts;
    }

    /** Each part below its heading, where a cell before it is empty. */
    private static String placed(List<Part> parts, List<Integer> starts) {
        boolean fits = parts.stream().allMatch(part -> starts.contains(part.start));
        if (!fits || parts.size() < 2) {
            return parts.stream().map(Part::text).collect(Collectors.joining("\t"));
        }
        return starts.stream()
                .map(
                        start ->
                                parts.stream()
                                        .filter(part -> part.start == start)
                                        .map(Part::text)
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\t"));
    }
}
