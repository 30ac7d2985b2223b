package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.NotchRules;
import app.zhanggui.print.Pdf;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Which papers can be made of what the screen of the cards shows now. */
final class PapersViewModel {
    private final CardPapers papers;
    private final CardsViewModel cards;
    private final Supplier<List<CardColumn>> columns;
    private final CardWords words;
    private final Texts texts;

    PapersViewModel(
            CardPapers papers,
            CardsViewModel cards,
            Supplier<List<CardColumn>> columns,
            CardWords words,
            Texts texts) {
        this.papers = papers;
        this.cards = cards;
        this.columns = columns;
        this.words = words;
        this.texts = texts;
    }

    /** The card that is open. */
    Optional<CardLine> open() {
        return Optional.ofNullable(cards.selected().get());
    }

    /** The marked cards, or the open one where none is marked. */
    List<CustomerId> chosen() {
        return cards.marks().count() > 0
                ? cards.marks().ids()
                : open().map(CardLine::id).stream().toList();
    }

    /** How many cards the list shows. */
    int listed() {
        return cards.lines().size();
    }

    Jobs.Work<Pdf> card(CustomerId id) {
        NotchRules rules = cards.rules();
        return progress -> papers.card(id, rules, progress);
    }

    Jobs.Work<Pdf> halves(List<CustomerId> ids) {
        NotchRules rules = cards.rules();
        return progress -> papers.halves(ids, rules, progress);
    }

    Jobs.Work<Pdf> list() {
        CardPapers.Shown shown =
                new CardPapers.Shown(
                        cards.found().get(),
                        cards.filter().get(),
                        cards.words(texts),
                        cards.rules().own(),
                        columns.get(),
                        words);
        return progress -> papers.list(shown);
    }

    Jobs.Work<Pdf> blank() {
        NotchRules rules = cards.rules();
        return progress -> papers.blank(rules);
    }
}
