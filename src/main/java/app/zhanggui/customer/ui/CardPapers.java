package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardPrint;
import app.zhanggui.customer.CardPrint.Copy;
import app.zhanggui.customer.CardsFound;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ListPaper;
import app.zhanggui.customer.NotchLegend;
import app.zhanggui.customer.NotchLegend.Family;
import app.zhanggui.customer.NotchLegend.Needle;
import app.zhanggui.customer.NotchLegend.Position;
import app.zhanggui.customer.NotchRules;
import app.zhanggui.customer.NotchWords;
import app.zhanggui.customer.TalkStore;
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
    private final TalkStore talks;
    private final Texts texts;

    public CardPapers(CardPrint print, CustomerStore store, TalkStore talks, Texts texts) {
        this.print = print;
        this.store = store;
        this.talks = talks;
        this.texts = texts;
    }

    /** What the list shows, and how. */
    record Shown(
            CardsFound found,
            CardFilter filter,
            NotchWords notches,
            List<CustomField> own,
            List<CardColumn> columns,
            CardWords words) {}

    /** One card on a sheet of its own. */
    Pdf card(CustomerId id, NotchRules rules, Progress progress) {
        return print.card(copies(List.of(id)).get(0), rules, progress);
    }

    /** Cards two on a sheet, to be cut apart. */
    Pdf halves(List<CustomerId> ids, NotchRules rules, Progress progress) {
        return print.halves(copies(ids), rules, progress);
    }

    /** A card to fill in by hand. */
    Pdf blank(NotchRules rules) {
        return print.blank(rules);
    }

    private List<Copy> copies(List<CustomerId> ids) {
        Map<CustomerId, CustomerCard> cards =
                store.cards(ids).stream().collect(Collectors.toMap(CustomerCard::id, c -> c));
        Map<CustomerId, List<ContactRecord>> told = talks.of(cards.keySet());
        return ids.stream()
                .filter(cards::containsKey)
                .map(id -> new Copy(cards.get(id), told.getOrDefault(id, List.of())))
                .toList();
    }

    /** The cards the list shows, with the notches they were found by. */
    Pdf list(Shown shown) {
        ListWords words = new ListWords(texts, shown.own());
        NotchLegend legend = NotchLegend.of(shown.filter(), shown.found(), shown.notches());
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
                        summary(legend),
                        families(legend),
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
                                                ? since.days().since(line.lastContact())
                                                : words.text(column, line))
                        .toList());
    }

    /** 区域：城东；企业规模：不含个体 · 23 位. */
    private String summary(NotchLegend legend) {
        return Stream.of(legend.sentence(texts), texts.get("customer.paper.count", legend.found()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Without the positions that no card of the list has, unless they were asked for. */
    private static List<Family> families(NotchLegend legend) {
        return legend.families().stream()
                .map(family -> new Family(family.word(), positions(family)))
                .filter(family -> !family.positions().isEmpty())
                .toList();
    }

    private static List<Position> positions(Family family) {
        return family.positions().stream()
                .filter(one -> one.count() > 0 || one.needle() != Needle.OPEN)
                .limit(LEGEND)
                .toList();
    }
}
