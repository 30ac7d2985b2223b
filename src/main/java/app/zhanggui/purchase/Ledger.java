package app.zhanggui.purchase;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All purchases in arrays, to be gone through in one sweep: a hundred thousand take some
 * milliseconds. Sorted by customer, then by day.
 */
public final class Ledger {
    /** One purchase: whose, on which day counted from the epoch, and how much. */
    record Entry(long customer, int day, long fen) {}

    private static final Comparator<Entry> BY_CUSTOMER_AND_DAY =
            Comparator.comparingLong(Entry::customer).thenComparingInt(Entry::day);

    private final long[] customers;
    private final int[] days;
    private final long[] fen;
    private final int size;

    /**
     * @param entries in any order
     */
    Ledger(List<Entry> entries) {
        Entry[] sorted = entries.toArray(Entry[]::new);
        Arrays.sort(sorted, BY_CUSTOMER_AND_DAY);
        size = sorted.length;
        customers = new long[size];
        days = new int[size];
        fen = new long[size];
        for (int i = 0; i < size; i++) {
            customers[i] = sorted[i].customer();
            days[i] = sorted[i].day();
            fen[i] = sorted[i].fen();
        }
    }

    /** Whether nothing was ever bought. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Everybody who ever bought. */
    public Set<CustomerId> customers() {
        Set<CustomerId> all = new HashSet<>();
        for (int at = 0; at < size; at = end(at)) {
            all.add(new CustomerId(customers[at]));
        }
        return all;
    }

    /**
     * What each customer spent within the days, refunds taken off; none left out who bought then.
     */
    public Map<CustomerId, Money> amounts(Span span) {
        long from = span.from().toEpochDay();
        long to = span.to().toEpochDay();
        Map<CustomerId, Money> amounts = new HashMap<>();
        for (int at = 0; at < size; ) {
            int end = end(at);
            long sum = 0;
            boolean any = false;
            for (int i = at; i < end; i++) {
                if (days[i] >= from && days[i] <= to) {
                    sum += fen[i];
                    any = true;
                }
            }
            if (any) {
                amounts.put(new CustomerId(customers[at]), new Money(sum));
            }
            at = end;
        }
        return amounts;
    }

    /** When each customer buys; whoever only gave something back is missing. */
    public Map<CustomerId, Rhythm> rhythms() {
        Map<CustomerId, Rhythm> rhythms = new HashMap<>();
        for (int at = 0; at < size; ) {
            int end = end(at);
            int[] bought = bought(at, end);
            if (bought.length > 0) {
                rhythms.put(new CustomerId(customers[at]), Rhythm.of(bought));
            }
            at = end;
        }
        return rhythms;
    }

    private int[] bought(int from, int to) {
        int[] some = new int[to - from];
        int many = 0;
        for (int i = from; i < to; i++) {
            if (fen[i] >= 0) {
                some[many++] = days[i];
            }
        }
        return Arrays.copyOf(some, many);
    }

    /** Where the rows of the next customer begin. */
    private int end(int at) {
        int end = at;
        while (end < size && customers[end] == customers[at]) {
            end++;
        }
        return end;
    }
}
