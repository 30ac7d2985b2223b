package app.zhanggui.customer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * 卡片增加张数: how the card file grew in a month (S4-45).
 *
 * @param added cards made in the month
 * @param archived cards whose customers were given up in it
 * @param total cards worked with at its end
 */
public record CardGrowth(YearMonth month, int added, int archived, int total) {

    /** Month by month up to a month, the oldest first. */
    public static List<CardGrowth> of(Collection<CardLife> cards, YearMonth last, int months) {
        List<CardGrowth> growth = new ArrayList<>();
        for (int back = months - 1; back >= 0; back--) {
            growth.add(in(cards, last.minusMonths(back)));
        }
        return growth;
    }

    private static CardGrowth in(Collection<CardLife> cards, YearMonth month) {
        int added = 0;
        int archived = 0;
        int total = 0;
        for (CardLife card : cards) {
            added += YearMonth.from(card.made()).equals(month) ? 1 : 0;
            archived +=
                    card.archived().map(YearMonth::from).filter(month::equals).isPresent() ? 1 : 0;
            total += card.isThereOn(month.atEndOfMonth()) ? 1 : 0;
        }
        return new CardGrowth(month, added, archived, total);
    }
}
