package app.zhanggui.intake;

import app.zhanggui.text.Finding;
import java.util.List;
import java.util.Optional;

/**
 * One row as it would be imported.
 *
 * @param matches whom it may be, the certain ones first
 * @param target where an {@code UPDATE} goes, or which card says it all; else empty
 * @param news what it says beyond the card it goes to; empty where nobody looked
 */
public record PreviewRow(
        RowKey key,
        Draft draft,
        Decision decision,
        List<Match> matches,
        Optional<Match> target,
        Optional<Draft> news,
        List<Finding> findings) {
    public PreviewRow {
        matches = List.copyOf(matches);
        findings = List.copyOf(findings);
    }

    /** Whether it says more about a customer of an earlier row. */
    boolean goesIntoAnotherRow() {
        return decision == Decision.UPDATE && target.flatMap(Match::card).isEmpty();
    }

    /** What is written into the card it goes to. */
    Draft toWrite() {
        return news.orElse(draft);
    }

    PreviewRow decided(Decision changed, Optional<Match> where) {
        return new PreviewRow(key, draft, changed, matches, where, Optional.empty(), findings);
    }

    /** Its card says it all, word for word: not even a word nobody can read is worth a remark. */
    PreviewRow saidBy(Match card) {
        return new PreviewRow(
                key,
                draft,
                Decision.UNCHANGED,
                matches,
                Optional.of(card),
                Optional.empty(),
                List.of());
    }

    PreviewRow withNews(Draft more) {
        return new PreviewRow(key, draft, decision, matches, target, Optional.of(more), findings);
    }

    PreviewRow answered(Answer answer) {
        return switch (answer.kind()) {
            case MERGE -> decided(Decision.UPDATE, Optional.of(matches.get(answer.match())));
            case SEPARATE -> decided(Decision.NEW, Optional.empty());
            case SKIP -> decided(Decision.SKIPPED, Optional.empty());
        };
    }
}
