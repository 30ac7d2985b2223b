package app.zhanggui.visit;

/**
 * What fits into half a day. Calls are made between the visits and have a number of their own.
 *
 * @param visits visits in person a half-day
 * @param calls calls a half-day
 */
public record Capacity(int visits, int calls) {
    public Capacity {
        if (visits < 0 || calls < 0) {
            throw new IllegalArgumentException(visits + " visits, " + calls + " calls");
        }
    }

    /** Our proposal to start with. */
    public static Capacity standard() {
        return new Capacity(5, 8);
    }

    public int of(Mode mode) {
        return mode == Mode.IN_PERSON ? visits : calls;
    }
}
