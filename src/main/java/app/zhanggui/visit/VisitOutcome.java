package app.zhanggui.visit;

import java.util.Arrays;
import java.util.List;

/** What can be ticked beside a visit on the paper of its day, in the paper's order (S4-43). */
public enum VisitOutcome {
    /** 已访; on the telephone 已通话. */
    VISITED(VisitState.DONE),
    /** 未遇: nobody was there, or nobody answered. */
    MISSED(VisitState.MISSED),
    /** 改电话: not gone to, but talked to on the telephone. */
    PHONED(VisitState.DONE),
    /** 改期: put off to another day. */
    PUT_OFF(VisitState.RESCHEDULED);

    private final VisitState state;

    VisitOutcome(VisitState state) {
        this.state = state;
    }

    /** What a visit that came out like this is in its plan. */
    public VisitState state() {
        return state;
    }

    /** Whether somebody was talked to, which is worth a contact record. */
    public boolean isContact() {
        return state == VisitState.DONE;
    }

    /** What there is to tick: a call cannot become a call. */
    public static List<VisitOutcome> of(Mode mode) {
        return Arrays.stream(values())
                .filter(one -> one != PHONED || mode == Mode.IN_PERSON)
                .toList();
    }
}
