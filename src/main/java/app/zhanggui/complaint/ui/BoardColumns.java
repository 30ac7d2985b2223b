package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Stage;
import java.util.List;
import java.util.Optional;

/**
 * The cards as they stand in the six columns, and which one lies next to another.
 *
 * @param cards what is due first at the top
 */
record BoardColumns(List<BoardCard> cards) {
    List<BoardCard> column(Stage stage) {
        return cards.stream().filter(card -> card.complaint().stage() == stage).toList();
    }

    /** The next card up (-1) or down (1) within the column. */
    Optional<BoardCard> within(BoardCard card, int down) {
        List<BoardCard> column = column(card.complaint().stage());
        int at = column.indexOf(card) + down;
        return at >= 0 && at < column.size() ? Optional.of(column.get(at)) : Optional.empty();
    }

    /** The card beside it in the nearest column left (-1) or right (1) that has cards. */
    Optional<BoardCard> across(BoardCard card, int right) {
        int row = column(card.complaint().stage()).indexOf(card);
        int stage = card.complaint().stage().ordinal() + right;
        while (onBoard(stage) && column(Stage.six().get(stage)).isEmpty()) {
            stage += right;
        }
        if (!onBoard(stage)) {
            return Optional.empty();
        }
        List<BoardCard> column = column(Stage.six().get(stage));
        return Optional.of(column.get(Math.min(row, column.size() - 1)));
    }

    private static boolean onBoard(int stage) {
        return stage >= 0 && stage < Stage.six().size();
    }
}
