package app.zhanggui.intake;

import java.util.Set;

/** What is written of customers beside their cards, and comes in as a list of its own. */
public enum EntryKind {
    /** 往来记录 (S0-21). */
    TALK(Set.of(EntryField.ON), Set.of(EntryField.CONTENT, EntryField.NEXT_NOTE)),
    /** 答应的事 (S0-14). */
    PROMISE(Set.of(EntryField.TEXT), Set.of(EntryField.MADE_ON, EntryField.DUE_ON)),
    /** 纪念日 (S3-09). */
    DAY(Set.of(EntryField.OCCASION), Set.of(EntryField.DATE, EntryField.MONTH)),
    /** 保有商品 (S4-35). */
    OWNED(Set.of(EntryField.GOODS), Set.of(EntryField.SERIAL_NO, EntryField.WARRANTY_END));

    private final Set<EntryField> all;
    private final Set<EntryField> oneOf;

    EntryKind(Set<EntryField> all, Set<EntryField> oneOf) {
        this.all = all;
        this.oneOf = oneOf;
    }

    /** Whether a sheet with columns for these fields says enough to be such a list. */
    boolean isSaidBy(Set<EntryField> fields) {
        boolean whose = fields.contains(EntryField.CUSTOMER) || fields.contains(EntryField.NUMBER);
        return whose && fields.containsAll(all) && oneOf.stream().anyMatch(fields::contains);
    }
}
