package app.zhanggui.complaint;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the complaints of a stretch of time say together. Complaints count where they came in; how
 * well they were closed counts in the month they were closed in.
 *
 * @param received how many came in
 * @param columns one for each day, week or month, without gaps (S2-27)
 * @param products what was complained of, most often first; without a name where none was written
 *     down (S4-53)
 * @param causes of those whose cause is known, most often first
 * @param stages how long each of the six took (S2-19)
 * @param months how well they were closed (S2-28)
 * @param repeaters customers who complained more than once, who buys most first; none whose card
 *     lies in the bin (S2-10)
 */
public record ComplaintFigures(
        FigureSpan span,
        int received,
        List<Column> columns,
        List<Share<String>> products,
        List<Share<Cause>> causes,
        List<StageTime> stages,
        List<MonthClosed> months,
        List<Repeater> repeaters) {

    /** How many complaints of each category came in during one step. */
    public record Column(LocalDate start, Map<ComplaintCategory, Integer> counts) {
        public int of(ComplaintCategory category) {
            return counts.getOrDefault(category, 0);
        }

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * One bar of a Pareto chart.
     *
     * @param upToHere percent of all, this bar and those before it together
     */
    public record Share<T>(T what, int count, int upToHere) {}

    /** Where a complaint came from, and what of ours was at fault. */
    public record Cause(CauseKind kind, Optional<SellerFault> fault) {}

    /**
     * How long a stage took.
     *
     * @param days on average, over the times it was left again; empty if it never was
     * @param left how many times that was
     * @param late how often it was left after its target days
     */
    public record StageTime(Stage stage, OptionalDouble days, int left, int late) {}

    /**
     * How the complaints closed in a month were closed.
     *
     * @param right how many of them never went back a stage and were never reopened
     * @param satisfaction 1 to 5 on average; empty if nobody was asked
     */
    public record MonthClosed(YearMonth month, int closed, int right, OptionalDouble satisfaction) {

        /** In percent; empty if none was closed. */
        public OptionalDouble firstTimeRight() {
            return closed == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * right / closed);
        }
    }

    /** A customer who complained more than once. */
    public record Repeater(
            CustomerId customer, String name, int times, LocalDate last, Bought bought) {}

    public static ComplaintFigures of(ComplaintBook book, FigureSpan span) {
        List<ComplaintLine> in = book.in(span);
        List<Complaint> complaints = in.stream().map(ComplaintLine::complaint).toList();
        return new ComplaintFigures(
                span,
                in.size(),
                columns(complaints, span),
                shares(complaints.stream().map(c -> c.subject().product()).toList()),
                shares(complaints.stream().flatMap(c -> cause(c).stream()).toList()),
                StageTimes.of(complaints, book),
                months(book, span),
                repeaters(in, book));
    }

    private static List<Column> columns(List<Complaint> complaints, FigureSpan span) {
        Map<LocalDate, Map<ComplaintCategory, Integer>> counts =
                complaints.stream()
                        .collect(
                                Collectors.groupingBy(
                                        c -> span.step().startOf(c.receivedAt().toLocalDate()),
                                        Collectors.groupingBy(
                                                c -> c.subject().category(),
                                                Collectors.summingInt(c -> 1))));
        return span.starts().stream()
                .map(start -> new Column(start, counts.getOrDefault(start, Map.of())))
                .toList();
    }

    private static Optional<Cause> cause(Complaint complaint) {
        return complaint
                .analysis()
                .kind()
                .map(kind -> new Cause(kind, complaint.analysis().sellerFault()));
    }

    /** Most often first, and of those equally often the one met first. */
    private static <T> List<Share<T>> shares(List<T> all) {
        Map<T, Integer> counts =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(),
                                        LinkedHashMap::new,
                                        Collectors.summingInt(one -> 1)));
        List<Map.Entry<T, Integer>> sorted =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                        .toList();
        List<Share<T>> shares = new ArrayList<>();
        int sum = 0;
        for (Map.Entry<T, Integer> entry : sorted) {
            sum += entry.getValue();
            int upToHere = Math.round(100f * sum / all.size());
            shares.add(new Share<>(entry.getKey(), entry.getValue(), upToHere));
        }
        return List.copyOf(shares);
    }

    private static List<MonthClosed> months(ComplaintBook book, FigureSpan span) {
        return span.withStep(FigureSpan.Step.MONTH).starts().stream()
                .map(start -> closed(book, span, YearMonth.from(start)))
                .toList();
    }

    private static MonthClosed closed(ComplaintBook book, FigureSpan span, YearMonth month) {
        List<Complaint> closed =
                book.lines().stream()
                        .map(ComplaintLine::complaint)
                        .filter(c -> c.closedAt().filter(at -> in(month, span, at)).isPresent())
                        .toList();
        int right = (int) closed.stream().filter(c -> !book.wentBack(c.id())).count();
        OptionalDouble satisfaction =
                closed.stream()
                        .flatMap(c -> c.review().satisfaction().stream())
                        .mapToInt(Satisfaction::points)
                        .average();
        return new MonthClosed(month, closed.size(), right, satisfaction);
    }

    private static boolean in(YearMonth month, FigureSpan span, LocalDateTime at) {
        return span.holds(at) && YearMonth.from(at).equals(month);
    }

    private static List<Repeater> repeaters(List<ComplaintLine> lines, ComplaintBook book) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.complaint().customer()))
                .values()
                .stream()
                .filter(of -> of.size() > 1 && !of.get(0).cardInBin())
                .map(of -> repeater(of, book))
                .sorted(
                        Comparator.comparing((Repeater one) -> one.bought().weight())
                                .thenComparing(Repeater::times)
                                .thenComparing(Repeater::last)
                                .reversed())
                .toList();
    }

    private static Repeater repeater(List<ComplaintLine> of, ComplaintBook book) {
        LocalDateTime last =
                of.stream()
                        .map(line -> line.complaint().receivedAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        CustomerId customer = of.get(0).complaint().customer();
        return new Repeater(
                customer,
                of.get(0).customerName(),
                of.size(),
                last.toLocalDate(),
                book.bought(customer));
    }
}
