package app.zhanggui.complaint;

import app.zhanggui.complaint.ComplaintFigures.Cause;
import app.zhanggui.complaint.ComplaintFigures.Column;
import app.zhanggui.complaint.ComplaintFigures.MonthClosed;
import app.zhanggui.complaint.ComplaintFigures.Repeater;
import app.zhanggui.complaint.ComplaintFigures.Share;
import app.zhanggui.complaint.ComplaintFigures.StageTime;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the figures read, on the screen and on paper alike. */
public final class FigureWords {
    private final Texts texts;

    public FigureWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * One bar of a chart made of lines.
     *
     * @param length from 0 to 1, the longest bar being 1
     * @param note what stands behind the bar
     */
    public record Bar(String name, double length, String value, String note) {}

    /** How many came in each day, week or month. */
    public List<Bar> overTime(ComplaintFigures figures) {
        int most = figures.columns().stream().mapToInt(Column::total).max().orElse(0);
        return figures.columns().stream()
                .map(
                        column ->
                                new Bar(
                                        start(column.start(), figures.span().step()),
                                        most == 0 ? 0 : 1.0 * column.total() / most,
                                        texts.get("complaint.figures.times", column.total()),
                                        byCategory(column)))
                .toList();
    }

    private String byCategory(Column column) {
        return Arrays.stream(ComplaintCategory.values())
                .filter(category -> column.of(category) > 0)
                .map(
                        category ->
                                texts.get("complaint.category." + category)
                                        + " "
                                        + column.of(category))
                .collect(Collectors.joining(" · "));
    }

    /** What was complained of, with the share of the goods named so far (Pareto). */
    public List<Bar> products(ComplaintFigures figures) {
        return shares(
                figures.products(),
                product -> product.isEmpty() ? texts.get("complaint.figures.noProduct") : product);
    }

    /** Where complaints came from, with the share of the causes named so far (Pareto). */
    public List<Bar> causes(ComplaintFigures figures) {
        return shares(figures.causes(), this::cause);
    }

    private <T> List<Bar> shares(List<Share<T>> shares, Function<T, String> name) {
        int most = shares.isEmpty() ? 1 : shares.get(0).count();
        return shares.stream()
                .map(
                        share ->
                                new Bar(
                                        name.apply(share.what()),
                                        1.0 * share.count() / most,
                                        texts.get("complaint.figures.times", share.count()),
                                        texts.get("complaint.figures.upToHere", share.upToHere())))
                .toList();
    }

    private String cause(Cause cause) {
        String side = texts.get("complaint.cause." + cause.kind());
        return cause.fault()
                .map(fault -> side + " · " + texts.get("complaint.fault." + fault))
                .orElse(side);
    }

    /** How long each stage took, and how often too long. */
    public List<Bar> stages(ComplaintFigures figures) {
        double most =
                figures.stages().stream()
                        .mapToDouble(stage -> stage.days().orElse(0))
                        .max()
                        .orElse(0);
        return figures.stages().stream().map(stage -> stage(stage, most)).toList();
    }

    private Bar stage(StageTime time, double most) {
        String name = texts.get("complaint.numbered." + time.stage());
        if (time.days().isEmpty()) {
            return new Bar(name, 0, texts.get("complaint.figures.none"), "");
        }
        double days = time.days().getAsDouble();
        return new Bar(
                name,
                most == 0 ? 0 : days / most,
                texts.get("complaint.figures.days", days),
                time.late() == 0 ? "" : texts.get("complaint.figures.late", time.late()));
    }

    /** How many of those closed in each month were closed at the first go. */
    public List<Bar> firstTimeRight(ComplaintFigures figures) {
        return figures.months().stream().map(this::firstTimeRight).toList();
    }

    private Bar firstTimeRight(MonthClosed month) {
        String closed = texts.get("complaint.figures.closed", month.closed());
        return month.firstTimeRight().isEmpty()
                ? new Bar(month(month.month()), 0, texts.get("complaint.figures.none"), "")
                : new Bar(
                        month(month.month()),
                        month.firstTimeRight().getAsDouble() / 100,
                        texts.get(
                                "complaint.figures.percent",
                                Math.round(month.firstTimeRight().getAsDouble())),
                        closed);
    }

    /** How satisfied customers were, month by month, of five. */
    public List<Bar> satisfaction(ComplaintFigures figures) {
        return figures.months().stream()
                .map(
                        month ->
                                new Bar(
                                        month(month.month()),
                                        month.satisfaction().orElse(0)
                                                / Satisfaction.values().length,
                                        month.satisfaction().isEmpty()
                                                ? texts.get("complaint.figures.none")
                                                : texts.get(
                                                        "complaint.figures.points",
                                                        month.satisfaction().getAsDouble()),
                                        ""))
                .toList();
    }

    /** Who complained more than once, and how much they buy. */
    public List<Bar> repeaters(ComplaintFigures figures) {
        List<Repeater> repeaters = figures.repeaters();
        int most = repeaters.stream().mapToInt(Repeater::times).max().orElse(1);
        return repeaters.stream()
                .map(
                        who ->
                                new Bar(
                                        who.name(),
                                        1.0 * who.times() / most,
                                        texts.get("complaint.figures.times", who.times()),
                                        Stream.of(bought(who.bought()), last(who))
                                                .filter(words -> !words.isEmpty())
                                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    private String last(Repeater who) {
        return texts.get("complaint.figures.last", who.last().toString());
    }

    /** How much a customer buys, and where that is known from; empty if it is not. */
    public String bought(Bought bought) {
        return bought.inYear()
                .map(sum -> texts.get("complaint.figures.boughtInYear", sum.grouped()))
                .or(
                        () ->
                                bought.onCard()
                                        .map(
                                                sum ->
                                                        texts.get(
                                                                "complaint.figures.boughtOnCard",
                                                                sum.grouped())))
                .orElse("");
    }

    private String month(YearMonth month) {
        return texts.get(
                "complaint.figures.month",
                Integer.toString(month.getYear()),
                Integer.toString(month.getMonthValue()));
    }

    /** Under a column of the chart over time: 11-16, or 11 月 for a month. */
    public String start(LocalDate start, FigureSpan.Step step) {
        return step == FigureSpan.Step.MONTH
                ? month(YearMonth.from(start))
                : start.toString().substring(5);
    }
}
