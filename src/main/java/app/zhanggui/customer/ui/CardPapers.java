package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardPrint;
import app.zhanggui.customer.CardPrint.Copy;
import app.zhanggui.customer.CardPrint.Reading;
import app.zhanggui.customer.CardsFound;
import app.zhanggui.customer.CardsFound.NotchCount;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ListPaper;
import app.zhanggui.customer.ListPaper.Choice;
import app.zhanggui.customer.ListPaper.LegendFamily;
import app.zhanggui.customer.ListPaper.LegendNotch;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.customer.NotchWords;
import app.zhanggui.print.Pdf;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the cards can be put on paper, as the screen stands (S4-37, Beyond 8). */
public final class CardPapers {
    /** More notches of one family make the legend longer than the list. */
    private static final int LEGEND = 12;

    private final CardPrint print;
    private final CustomerStore store;
    private final Texts texts;

    public CardPapers(CardPrint print, CustomerStore store, Texts texts) {
        this.print = print;
        this.store = store;
        this.texts = texts;
    }

    /** What the list shows, and how. */
    record Shown(
            CardsFound found,
            CardFilter filter,
            NotchWords notches,
            List<CardColumn> columns,
            CardWords words) {}

    /** One card on a sheet of its own. */
    Pdf card(CustomerId id, Reading reading, Progress progress) {
        return print.card(copies(List.of(id)).get(0), reading, progress);
    }

    /** Cards two on a sheet, to be cut apart. */
    Pdf halves(List<CustomerId> ids, Reading reading, Progress progress) {
        return print.halves(copies(ids), reading, progress);
    }

    /** A card to fill in by hand. */
    Pdf blank(Reading reading) {
        return print.blank(reading);
    }

    private List<Copy> copies(List<CustomerId> ids) {
        Map<CustomerId, CustomerCard> cards =
                store.cards(ids).stream().collect(Collectors.toMap(CustomerCard::id, c -> c));
        return ids.stream()
                .filter(cards::containsKey)
                .map(id -> new Copy(cards.get(id), store.records(id)))
                .toList();
    }

    /** The cards the list shows, with the notches they were found by. */
    Pdf list(Shown shown) {
        ListWords words = new ListWords(texts);
        List<CardColumn> columns =
                shown.columns().stream()
                        .filter(one -> !one.equals(CardColumn.NAME))
                        .filter(one -> !one.equals(CardColumn.LEVEL))
                        .toList();
        List<String> headings =
                Stream.concat(Stream.of(CardColumn.NAME), columns.stream())
                        .map(words::column)
                        .toList();
        return print.list(
                new ListPaper(
                        texts.get("customer.paper.list"),
                        summary(shown),
                        legend(shown),
                        headings,
                        shown.found().lines().stream()
                                .map(line -> row(line, columns, words, shown.words()))
                                .toList(),
                        print.footer()));
    }

    private static ListPaper.Row row(
            CardLine line, List<CardColumn> columns, ListWords words, CardWords since) {
        return new ListPaper.Row(
                line.level().map(Level::name).orElse(""),
                line.name(),
                columns.stream()
                        .map(
                                column ->
                                        column.equals(CardColumn.SINCE)
                                                ? since.since(line.lastContact())
                                                : words.text(column, line))
                        .toList());
    }

    /** 城东 · 中 · 不含欠款 · 「五金」 · 23 位. */
    private String summary(Shown shown) {
        CardFilter filter = shown.filter();
        Stream<String> wanted = filter.notches().stream().map(shown.notches()::fullLabel);
        Stream<String> barred =
                filter.barred().stream()
                        .map(shown.notches()::fullLabel)
                        .map(word -> texts.get("customer.paper.without", word));
        Stream<String> query =
                Stream.of(filter.query())
                        .filter(word -> !word.isBlank())
                        .map(word -> texts.get("customer.paper.query", word.strip()));
        Stream<String> count =
                Stream.of(texts.get("customer.paper.count", shown.found().lines().size()));
        return Stream.of(wanted, barred, query, count)
                .flatMap(words -> words)
                .collect(Collectors.joining(" · "));
    }

    private List<LegendFamily> legend(Shown shown) {
        return shown.found().counts().keySet().stream()
                .filter(family -> shown.found().counts().get(family).stream().anyMatch(this::cut))
                .map(
                        family ->
                                new LegendFamily(
                                        shown.notches().family(family), notches(family, shown)))
                .toList();
    }

    private boolean cut(NotchCount one) {
        return one.count() > 0 && !one.notch().isNone();
    }

    private List<LegendNotch> notches(NotchFamily family, Shown shown) {
        return shown.found().counts().get(family).stream()
                .filter(this::cut)
                .limit(LEGEND)
                .map(
                        one ->
                                new LegendNotch(
                                        shown.notches().label(one.notch()),
                                        Integer.toString(one.count()),
                                        choice(one, shown.filter())))
                .toList();
    }

    private static Choice choice(NotchCount one, CardFilter filter) {
        if (filter.has(one.notch())) {
            return Choice.WANTED;
        }
        return filter.bars(one.notch()) ? Choice.UNWANTED : Choice.OPEN;
    }
}
