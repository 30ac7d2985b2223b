package app.zhanggui.intake;

/** A row of a sheet; both count from 0. */
public record RowKey(int sheet, int row) implements Comparable<RowKey> {
    @Override
    public int compareTo(RowKey other) {
        int bySheet = Integer.compare(sheet, other.sheet);
        return bySheet != 0 ? bySheet : Integer.compare(row, other.row);
    }
}
