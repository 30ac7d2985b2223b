package app.zhanggui.purchase;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** 该回购了: who should have bought again by now (S4-17). */
public final class DueList {
    private static final int MONTHS = 12;

    private DueList() {}

    /**
     * One customer whose usual gap is over.
     *
     * @param amount what the customer spent in the latest twelve months
     */
    public record Due(CardLine customer, Rhythm rhythm, Money amount) {}

    /** Whose habit stands there today, those who spend most first. */
    public static List<Due> of(
            List<CardLine> customers, Ledger ledger, Rhythm.Pace pace, LocalDate today) {
        Map<CustomerId, Rhythm> rhythms = ledger.rhythms();
        Map<CustomerId, Money> amounts = ledger.amounts(Span.months(MONTHS, today));
        List<Due> due = new ArrayList<>();
        for (CardLine customer : customers) {
            Rhythm rhythm = rhythms.get(customer.id());
            if (rhythm != null && rhythm.pace(today) == pace) {
                Money amount = amounts.getOrDefault(customer.id(), new Money(0));
                due.add(new Due(customer, rhythm, amount));
            }
        }
        due.sort(Comparator.comparing(Due::amount).reversed());
        return due;
    }
}
