package app.zhanggui.visit;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Completeness;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.UpcomingDay;
import app.zhanggui.purchase.Rhythm;
import java.util.List;
import java.util.Optional;

/**
 * 访前一页: what to know of a customer before ringing or knocking (S0-09).
 *
 * @param talks the last ones, newest first
 * @param promises those still open, the next due first
 * @param days to remember that are near, the nearest first
 * @param buying how the customer buys; empty if nothing was ever bought
 */
public record BeforeVisit(
        CustomerCard card,
        List<ContactRecord> talks,
        List<Promise> promises,
        List<OpenComplaint> complaints,
        List<UpcomingDay> days,
        Optional<Rhythm> buying) {
    /** So many talks are remembered. */
    public static final int TALKS = 3;

    /** Whoever asks more at once is a nuisance (S2-02). */
    private static final int QUESTIONS = 2;

    public BeforeVisit {
        talks = talks.stream().limit(TALKS).toList();
        promises = List.copyOf(promises);
        complaints = List.copyOf(complaints);
        days = List.copyOf(days);
    }

    public CustomerId customer() {
        return card.id();
    }

    /** 顺便问: the most useful empty fields of the card. */
    public List<CardField> toAsk() {
        return Completeness.of(card).missing().stream().limit(QUESTIONS).toList();
    }
}
