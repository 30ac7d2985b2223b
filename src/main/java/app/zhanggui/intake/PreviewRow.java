package app.zhanggui.intake;

import app.zhanggui.text.Finding;
import java.util.List;
import java.util.Optional;

/**
 * One row as it would be imported.
 *
 * @param matches whom it may be, the certain ones first
 * @param target where an {@code UPDATE} goes; empty for every other decision
 */
public record PreviewRow(
        RowKey key,
        Draft draft,
        Decision decision,
        List<Match> matches,
        Optional<Match> target,
        List<Finding> findings) {
    public PreviewRow {
        matches = List.copyOf(matches);
        findings = List.copyOf(findings);
    }

    /** Whether it says more about a customer of an earlier row. */
    boolean goesIntoAnotherRow() {
        return decision == Decision.UPDATE && target.flatMap(Match::card).isEmpty();
    }

    PreviewRow decided(Decision changed, Optional<Match> where) {
        return new PreviewRow(key, draft, changed, matches, where, findings);
    }

    PreviewRow answered(Answer answer) {
        return switch (answer.kind()) {
            case MERGE -> decided(Decision.UPDATE, Optional.of(matches.get(answer.match())));
            case SEPARATE -> decided(Decision.NEW, Optional.empty());
            case SKIP -> decided(Decision.SKIPPED, Optional.empty());
        };
    }
}
