package app.zhanggui.complaint;

import app.zhanggui.complaint.ComplaintFigures.Cause;
import app.zhanggui.complaint.ComplaintFigures.Column;
import app.zhanggui.complaint.ComplaintFigures.MonthClosed;
import app.zhanggui.complaint.ComplaintFigures.Repeater;
import app.zhanggui.complaint.ComplaintFigures.Share;
import app.zhanggui.complaint.ComplaintFigures.StageTime;
import app.zhanggui.customer.Money;
import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The figures as sheets of numbers, one for each chart of the screen. */
final class FigureTables {
    private final Texts texts;

    FigureTables(Texts texts) {
        this.texts = texts;
    }

    List<SheetPage> pages(ComplaintFigures figures) {
        return List.of(
                page("overTime", overTimeHeader(), figures.columns(), this::overTime),
                page(
                        "products",
                        header(
                                "complaint.paper.product",
                                "complaint.export.count",
                                "complaint.export.upToHere"),
                        figures.products(),
                        this::product),
                page(
                        "causes",
                        header(
                                "complaint.label.cause",
                                "complaint.label.sellerFault",
                                "complaint.export.count",
                                "complaint.export.upToHere"),
                        figures.causes(),
                        this::cause),
                page(
                        "stages",
                        header(
                                "complaint.export.stage",
                                "complaint.export.days",
                                "complaint.export.times",
                                "complaint.export.late"),
                        figures.stages(),
                        this::stage),
                page(
                        "closed",
                        header(
                                "complaint.export.month",
                                "complaint.export.closed",
                                "complaint.export.right",
                                "complaint.export.rightShare",
                                "complaint.label.satisfaction"),
                        figures.months(),
                        FigureTables::month),
                page(
                        "repeaters",
                        header(
                                "complaint.label.customer",
                                "complaint.export.count",
                                "complaint.export.last",
                                "complaint.export.boughtInYear",
                                "complaint.export.boughtOnCard"),
                        figures.repeaters(),
                        FigureTables::repeater));
    }

    SheetPage lessons(List<Lesson> lessons) {
        return page(
                "lessons",
                header(
                        "complaint.closed.number",
                        "complaint.paper.about",
                        "complaint.label.lesson",
                        "complaint.label.prevention"),
                lessons,
                lesson ->
                        List.of(
                                text(lesson.number()),
                                text(lesson.about()),
                                text(lesson.lesson()),
                                text(lesson.prevention())));
    }

    private <T> SheetPage page(
            String name, List<String> header, List<T> all, Function<T, List<SheetCell>> row) {
        return new SheetPage(
                texts.get("complaint.export.sheet." + name),
                header,
                all.stream().map(row).toList());
    }

    private List<String> header(String... keys) {
        return Arrays.stream(keys).map(texts::get).toList();
    }

    private List<String> overTimeHeader() {
        List<String> header = new ArrayList<>();
        header.add(texts.get("complaint.export.from"));
        for (ComplaintCategory category : ComplaintCategory.values()) {
            header.add(texts.get("complaint.category." + category));
        }
        header.add(texts.get("complaint.export.total"));
        return header;
    }

    private List<SheetCell> overTime(Column column) {
        List<SheetCell> row = new ArrayList<>();
        row.add(new SheetCell.Day(column.start()));
        for (ComplaintCategory category : ComplaintCategory.values()) {
            row.add(count(column.of(category)));
        }
        row.add(count(column.total()));
        return row;
    }

    private List<SheetCell> product(Share<String> share) {
        String name =
                share.what().isEmpty() ? texts.get("complaint.figures.noProduct") : share.what();
        return List.of(text(name), count(share.count()), count(share.upToHere()));
    }

    private List<SheetCell> cause(Share<Cause> share) {
        return List.of(
                text(texts.get("complaint.cause." + share.what().kind())),
                text(
                        share.what()
                                .fault()
                                .map(one -> texts.get("complaint.fault." + one))
                                .orElse("")),
                count(share.count()),
                count(share.upToHere()));
    }

    private List<SheetCell> stage(StageTime time) {
        return List.of(
                text(texts.get("complaint.numbered." + time.stage())),
                rounded(time.days(), 2),
                count(time.left()),
                count(time.late()));
    }

    private static List<SheetCell> month(MonthClosed month) {
        return List.of(
                text(month.month().toString()),
                count(month.closed()),
                count(month.right()),
                rounded(month.firstTimeRight(), 1),
                rounded(month.satisfaction(), 2));
    }

    private static List<SheetCell> repeater(Repeater repeater) {
        return List.of(
                text(repeater.name()),
                count(repeater.times()),
                new SheetCell.Day(repeater.last()),
                money(repeater.bought().inYear()),
                money(repeater.bought().onCard()));
    }

    private static SheetCell money(Optional<Money> sum) {
        return sum.<SheetCell>map(one -> new SheetCell.Amount(one.inYuan()))
                .orElse(SheetCell.blank());
    }

    private static SheetCell text(String words) {
        return new SheetCell.Text(words);
    }

    private static SheetCell count(int number) {
        return new SheetCell.Amount(BigDecimal.valueOf(number));
    }

    private static SheetCell rounded(OptionalDouble value, int places) {
        return value.isEmpty()
                ? SheetCell.blank()
                : new SheetCell.Amount(
                        BigDecimal.valueOf(value.getAsDouble())
                                .setScale(places, RoundingMode.HALF_UP));
    }
}
