package app.zhanggui.db;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;

/** Asks for many rows by their ids. */
public final class Ids {
    private Ids() {}

    /**
     * Whether the id is among these. They are written into the statement: H2 looks each row up in a
     * set of constants, but compares it with one hole after the other, which for a thousand of them
     * takes longer than to read the row.
     */
    public static Condition among(Field<Long> id, Collection<Long> ids) {
        return id.in(ids.stream().<Param<Long>>map(DSL::inline).toList());
    }
}
