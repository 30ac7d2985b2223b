package app.zhanggui.db;

import java.util.Set;
import org.jooq.Table;

/**
 * What a finished write touched.
 *
 * @param tables names of the tables, upper case as in the schema
 * @param cards ids of the customers whose card, or rows below it, changed
 */
public record Committed(BatchId batch, Set<String> tables, Set<Long> cards) {
    public Committed {
        tables = Set.copyOf(tables);
        cards = Set.copyOf(cards);
    }

    /** Whether rows of one of these tables were written. */
    public boolean touches(Set<Table<?>> wanted) {
        return wanted.stream().map(Table::getName).anyMatch(tables::contains);
    }
}
