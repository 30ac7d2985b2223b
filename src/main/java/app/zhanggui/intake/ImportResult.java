package app.zhanggui.intake;

import app.zhanggui.db.BatchId;
import java.util.List;
import java.util.Optional;

/**
 * What an import did, counted from what it wrote.
 *
 * @param batch to take it back by; empty if nothing was written
 * @param created cards that are new
 * @param updated cards that were there before and changed
 * @param undecided rows left out because they may be somebody who is there already
 * @param problems rows that could not become cards
 * @param made the first few cards that were made, read again from the card file
 * @param seen the first few cards that were changed, read again from the card file
 */
public record ImportResult(
        Optional<BatchId> batch,
        int created,
        int updated,
        int undecided,
        int problems,
        List<ReadBack> made,
        List<ReadBack> seen) {
    public ImportResult {
        made = List.copyOf(made);
        seen = List.copyOf(seen);
    }

    ImportResult withReadBack(List<ReadBack> fresh, List<ReadBack> changed) {
        return new ImportResult(batch, created, updated, undecided, problems, fresh, changed);
    }
}
