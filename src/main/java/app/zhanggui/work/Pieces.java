package app.zhanggui.work;

import java.util.AbstractList;
import java.util.List;

/** A long list, a piece of it at a time. */
public final class Pieces {
    /** So many rows go to the card file, or come from it, at once. */
    public static final int ROWS = 1000;

    private Pieces() {}

    /** Views of the list, one after the other, each of {@value #ROWS} or, the last one, fewer. */
    public static <T> List<List<T>> of(List<T> whole) {
        return new AbstractList<>() {
            @Override
            public List<T> get(int piece) {
                return whole.subList(piece * ROWS, Math.min(whole.size(), (piece + 1) * ROWS));
            }

            @Override
            public int size() {
                return (whole.size() + ROWS - 1) / ROWS;
            }
        };
    }
}
