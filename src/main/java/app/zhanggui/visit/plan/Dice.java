package app.zhanggui.visit.plan;

/** SplitMix64: small, fast, and the same on every machine and Java. */
final class Dice {
    private static final double UNIT = 0x1.0p-53;

    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** One of 0 to {@code bound} - 1. */
    int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    boolean oneIn(int chances) {
        return below(chances) == 0;
    }

    /** From 0 up to, but not, 1. */
    double fraction() {
        return (next() >>> 11) * UNIT;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
