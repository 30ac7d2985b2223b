package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.work.Pieces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Decides what becomes of rows whose matches are known. One certain card is taken; several, or a
 * mere suspicion, is asked about, unless one of them says all of the row already (beyond 22).
 */
final class RowDecisions {
    private final UpdateRule rule;
    private final Function<Collection<CustomerId>, List<CustomerCard>> cards;
    private final BiFunction<RowKey, CustomerCard, Draft> news;
    private final Set<CustomerId> once = new HashSet<>();
    private final Set<CustomerId> again = new HashSet<>();
    private final Map<CustomerId, CustomerCard> changed = new HashMap<>();

    /**
     * @param cards those of the ids that there are
     * @param news what a row says beyond what stands on a card word for word
     */
    RowDecisions(
            UpdateRule rule,
            Function<Collection<CustomerId>, List<CustomerCard>> cards,
            BiFunction<RowKey, CustomerCard, Draft> news) {
        this.rule = rule;
        this.cards = cards;
        this.news = news;
    }

    /** A thousand rows at once: the cards of a large list would fill the memory. */
    List<PreviewRow> of(List<PreviewRow> rows) {
        rows.forEach(row -> certain(row).ifPresent(match -> count(match.card().orElseThrow())));
        List<PreviewRow> decided = new ArrayList<>(rows.size());
        for (List<PreviewRow> some : Pieces.of(rows)) {
            Map<CustomerId, CustomerCard> known = cards(some);
            some.forEach(row -> decided.add(decided(row, known)));
        }
        return decided;
    }

    private void count(CustomerId id) {
        if (!once.add(id)) {
            again.add(id);
        }
    }

    private Map<CustomerId, CustomerCard> cards(List<PreviewRow> rows) {
        Set<CustomerId> ids = new HashSet<>();
        rows.forEach(row -> row.matches().forEach(match -> match.card().ifPresent(ids::add)));
        Map<CustomerId, CustomerCard> known = new HashMap<>();
        if (!ids.isEmpty()) {
            cards.apply(ids).forEach(card -> known.put(card.id(), card));
        }
        return known;
    }

    private PreviewRow decided(PreviewRow row, Map<CustomerId, CustomerCard> known) {
        if (row.decision() == Decision.PROBLEM || row.matches().isEmpty()) {
            return row;
        }
        Optional<Match> certain =
                certain(row).filter(match -> known.containsKey(match.card().orElseThrow()));
        if (certain.isEmpty()) { // or the card was thrown away this very moment
            return saidBy(row, known)
                    .map(row::saidBy)
                    .orElseGet(() -> row.decided(Decision.DUPLICATE, Optional.empty()));
        }
        return rule == UpdateRule.NEVER
                ? row.decided(Decision.SKIPPED, Optional.empty())
                : updating(row, certain.get(), known);
    }

    /** The one card it certainly is; of several the one of the very same name. */
    private static Optional<Match> certain(PreviewRow row) {
        List<Match> certain = row.matches().stream().filter(Match::isCertainCard).toList();
        if (certain.size() > 1) {
            String name = row.draft().get(CardField.NAME);
            certain = certain.stream().filter(one -> one.name().equals(name)).toList();
        }
        return certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.empty();
    }

    private PreviewRow updating(PreviewRow row, Match match, Map<CustomerId, CustomerCard> known) {
        CustomerId id = match.card().orElseThrow();
        CustomerCard before = changed.getOrDefault(id, known.get(id));
        CustomerCard after = row.draft().into(before, rule);
        if (after.equals(before)) {
            return row.decided(Decision.UNCHANGED, Optional.of(match));
        }
        Draft more = news.apply(row.key(), before);
        after = more.into(before, rule);
        if (after.equals(before)) {
            return row.saidBy(match);
        }
        if (again.contains(id)) {
            changed.put(id, after);
        }
        return row.decided(Decision.UPDATE, Optional.of(match)).withNews(more);
    }

    private Optional<Match> saidBy(PreviewRow row, Map<CustomerId, CustomerCard> known) {
        for (Match match : row.matches()) {
            CustomerCard card = match.card().map(known::get).orElse(null);
            if (card != null) {
                Draft more = news.apply(row.key(), card);
                if (more.into(card, UpdateRule.OVERWRITE).equals(card)) {
                    return Optional.of(match);
                }
            }
        }
        return Optional.empty();
    }
}
