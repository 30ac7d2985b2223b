package app.zhanggui.intake;

import app.zhanggui.customer.CardLine;
import app.zhanggui.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * A row of a list and what will become of it.
 *
 * @param <T> what is written down of it
 * @param sheet counted from 0, among the lists of the file
 * @param row counted from 0, as in the sheet
 * @param cards the one it goes to, or those it may go to
 * @param content empty if it cannot be read, or nobody knows whose it is
 * @param why what keeps it out
 */
public record ListRow<T>(
        int sheet,
        int row,
        Whose whose,
        Fate fate,
        List<CardLine> cards,
        Optional<T> content,
        Optional<Message> why) {

    /** What will become of a row. */
    public enum Fate {
        /** It is written down. */
        NEW,
        /** It stands on the card, or further up in the sheet, already. */
        REPEATED,
        /** Several cards may be its own; the owner is asked. */
        SEVERAL,
        /** No card is its own. */
        UNMATCHED,
        /** It cannot be read. */
        PROBLEM,
        /** The order was called off. */
        CALLED_OFF
    }

    public ListRow {
        cards = List.copyOf(cards);
    }

    /** Not read yet. */
    static <T> ListRow<T> of(int sheet, int row, Whose whose) {
        return new ListRow<>(
                sheet, row, whose, Fate.UNMATCHED, List.of(), Optional.empty(), Optional.empty());
    }

    /** The name on the card it goes to; empty if there is none. */
    public String matched() {
        return cards.size() == 1 ? cards.get(0).name() : "";
    }

    /** Whether it is to be mended before it can be written down. */
    boolean isLeftOut() {
        return fate == Fate.PROBLEM || fate == Fate.UNMATCHED || fate == Fate.SEVERAL;
    }

    ListRow<T> as(Fate changed, Message reason) {
        return new ListRow<>(sheet, row, whose, changed, cards, content, Optional.of(reason));
    }

    ListRow<T> saying(T said) {
        return new ListRow<>(sheet, row, whose, fate, cards, Optional.of(said), why);
    }

    /** The same, new on the only card found for it; else it says what is wrong with them. */
    ListRow<T> belongingTo(List<CardLine> found) {
        Fate settled =
                switch (found.size()) {
                    case 0 -> Fate.UNMATCHED;
                    case 1 -> Fate.NEW;
                    default -> Fate.SEVERAL;
                };
        Optional<Message> reason =
                switch (settled) {
                    case UNMATCHED -> Optional.of(Message.of("intake.list.noCard"));
                    case SEVERAL -> Optional.of(Message.of("intake.list.several", found.size()));
                    default -> Optional.empty();
                };
        return new ListRow<>(sheet, row, whose, settled, found, content, reason);
    }
}
