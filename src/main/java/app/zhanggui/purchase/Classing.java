package app.zhanggui.purchase;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Classes suggested for customers, those with the largest amounts first. It only suggests; nothing
 * is changed by it.
 *
 * @param turnover what everybody's amounts come to; amounts below 0 add nothing
 * @param unknown how many customers there is no amount for, and so no suggestion
 */
public record Classing(List<Suggestion> suggestions, Money turnover, int unknown) {
    private static final long PERCENT = 100;

    private record Figure(Account account, Money amount) {}

    public Classing {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Classes those accounts that have an amount. Equal amounts get the same class; whoever crosses
     * a limit of shares still belongs above it, so that there is always an A; who brought nothing
     * is C.
     */
    public static Classing of(
            List<Account> accounts, Map<CustomerId, Money> amounts, ClassRule rule) {
        List<Figure> figures = new ArrayList<>();
        for (Account account : accounts) {
            Optional.ofNullable(amounts.get(account.id()))
                    .ifPresent(amount -> figures.add(new Figure(account, amount)));
        }
        figures.sort(
                Comparator.comparing(Figure::amount)
                        .reversed()
                        .thenComparing(one -> one.account().id()));
        long turnover = figures.stream().mapToLong(one -> brought(one.amount())).sum();
        return new Classing(
                suggestions(figures, turnover, rule),
                new Money(turnover),
                accounts.size() - figures.size());
    }

    private static List<Suggestion> suggestions(
            List<Figure> figures, long turnover, ClassRule rule) {
        List<Suggestion> suggestions = new ArrayList<>(figures.size());
        long before = 0;
        long sum = 0;
        int rank = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (i == 0 || !figure.amount().equals(figures.get(i - 1).amount())) {
                rank = i + 1;
                before = sum;
            }
            long amount = brought(figure.amount());
            sum += amount;
            suggestions.add(
                    new Suggestion(
                            figure.account(),
                            level(figure.amount(), new Money(before), new Money(turnover), rule),
                            figure.amount(),
                            rank,
                            part(amount, turnover),
                            part(sum, turnover)));
        }
        return suggestions;
    }

    private static long brought(Money amount) {
        return Math.max(0, amount.fen());
    }

    private static double part(long fen, long turnover) {
        return turnover == 0 ? 0 : (double) fen / turnover;
    }

    /**
     * Reckoned in whole fen: a share as a fraction would now and then fall on the wrong side.
     *
     * @param before what everybody with more brings
     */
    private static Level level(Money amount, Money before, Money turnover, ClassRule rule) {
        if (amount.fen() <= 0) {
            return Level.C;
        }
        return switch (rule.kind()) {
            case SHARE -> {
                long part = before.fen() * PERCENT;
                long a = rule.shares().a() * turnover.fen();
                long b = rule.shares().b() * turnover.fen();
                yield part < a ? Level.A : part < a + b ? Level.B : Level.C;
            }
            case AMOUNT -> {
                boolean isA = amount.compareTo(rule.floors().a()) >= 0;
                boolean isB = amount.compareTo(rule.floors().b()) >= 0;
                yield isA ? Level.A : isB ? Level.B : Level.C;
            }
        };
    }

    /** How many would be of that class if every suggestion were taken. */
    public long after(Level level) {
        return suggestions.stream().filter(one -> one.suggested() == level).count();
    }

    /** What the customers of that class bring together. */
    public Money brings(Level level) {
        return new Money(
                suggestions.stream()
                        .filter(one -> one.suggested() == level)
                        .mapToLong(one -> brought(one.amount()))
                        .sum());
    }
}
