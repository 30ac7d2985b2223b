package app.zhanggui.complaint;

import app.zhanggui.customer.Money;
import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The register as a sheet: one row for each complaint, one column for each thing written. */
final class RegisterTable {
    private final Texts texts;
    private final ComplaintBook book;
    private final List<Column> columns;

    private record Column(String key, Function<ComplaintLine, SheetCell> cell) {}

    RegisterTable(ComplaintBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
        columns = List.copyOf(columns());
    }

    /** The complaints that came in during the span, by number. */
    SheetPage page(FigureSpan span) {
        List<String> header = columns.stream().map(column -> texts.get(column.key())).toList();
        Iterable<List<SheetCell>> rows = () -> book.in(span).stream().map(this::row).iterator();
        return new SheetPage(texts.get("complaint.export.sheet"), header, rows);
    }

    private List<SheetCell> row(ComplaintLine line) {
        return columns.stream().map(column -> column.cell().apply(line)).toList();
    }

    private List<Column> columns() {
        return List.of(
                words("complaint.closed.number", Complaint::number),
                new Column(
                        "complaint.label.customer",
                        line -> new SheetCell.Text(line.customerName())),
                words("complaint.paper.person", c -> c.subject().person()),
                day("complaint.paper.received", c -> Optional.of(c.receivedAt().toLocalDate())),
                words("complaint.export.stage", c -> texts.get("complaint.stage." + c.stage())),
                day("complaint.closed.on", c -> c.closedAt().map(LocalDateTime::toLocalDate)),
                words(
                        "complaint.label.severity",
                        c -> texts.get("complaint.severity." + c.subject().severity())),
                words("complaint.label.category", this::category),
                words("complaint.export.item", this::item),
                words("complaint.paper.product", c -> c.subject().product()),
                words("complaint.label.summary", c -> c.subject().summary()),
                words(
                        "complaint.label.channel",
                        c -> texts.get("complaint.channel." + c.listening().channel())),
                words("complaint.label.words", c -> c.listening().words()),
                words("complaint.label.remedy", c -> c.listening().remedyWanted()),
                words("complaint.label.cause", this::side),
                words("complaint.label.sellerFault", this::fault),
                words("complaint.label.reason", c -> c.analysis().cause()),
                words("complaint.label.answerable", c -> c.analysis().responsible()),
                words("complaint.label.interimAction", c -> c.analysis().interimAction()),
                words("complaint.label.solution", c -> c.solution().text()),
                money("complaint.label.compensation", c -> c.solution().compensation()),
                words("complaint.paper.responsible", c -> c.solution().responsible()),
                day("complaint.label.told", c -> c.telling().on()),
                words("complaint.label.carriedOut", c -> c.carryingOut().what()),
                day("complaint.label.carriedOutOn", c -> c.carryingOut().on()),
                money("complaint.label.cost", c -> c.carryingOut().cost()),
                words("complaint.label.lesson", c -> c.review().lesson()),
                words("complaint.label.prevention", c -> c.review().prevention()),
                new Column("complaint.label.satisfaction", this::satisfaction),
                new Column("complaint.export.reopened", this::reopened));
    }

    private String category(Complaint complaint) {
        return texts.get("complaint.category." + complaint.subject().category());
    }

    private String item(Complaint complaint) {
        return complaint.subject().item().map(one -> texts.get("complaint.item." + one)).orElse("");
    }

    private String side(Complaint complaint) {
        return complaint
                .analysis()
                .kind()
                .map(one -> texts.get("complaint.cause." + one))
                .orElse("");
    }

    private String fault(Complaint complaint) {
        return complaint
                .analysis()
                .sellerFault()
                .map(one -> texts.get("complaint.fault." + one))
                .orElse("");
    }

    private SheetCell satisfaction(ComplaintLine line) {
        return line.complaint()
                .review()
                .satisfaction()
                .<SheetCell>map(how -> new SheetCell.Amount(BigDecimal.valueOf(how.points())))
                .orElse(SheetCell.blank());
    }

    private SheetCell reopened(ComplaintLine line) {
        return new SheetCell.Amount(BigDecimal.valueOf(book.timesReopened(line.complaint().id())));
    }

    private static Column words(String key, Function<Complaint, String> words) {
        return new Column(key, line -> new SheetCell.Text(words.apply(line.complaint())));
    }

    private static Column day(String key, Function<Complaint, Optional<LocalDate>> day) {
        return new Column(
                key,
                line ->
                        day.apply(line.complaint())
                                .<SheetCell>map(SheetCell.Day::new)
                                .orElse(SheetCell.blank()));
    }

    private static Column money(String key, Function<Complaint, Optional<Money>> money) {
        return new Column(
                key,
                line ->
                        money.apply(line.complaint())
                                .<SheetCell>map(sum -> new SheetCell.Amount(sum.inYuan()))
                                .orElse(SheetCell.blank()));
    }
}
