package app.zhanggui.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell to write, with the type a person would give it. */
public sealed interface SheetCell {
    /** Text; stays text even if it looks like a number, a date or a formula. */
    record Text(String text) implements SheetCell {}

    /** An amount to calculate with. */
    record Amount(BigDecimal value) implements SheetCell {}

    /** A day. */
    record Day(LocalDate day) implements SheetCell {}

    static SheetCell blank() {
        return new Text("");
    }
}
