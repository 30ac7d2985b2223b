package app.zhanggui.db;

/**
 * How one row stands after a change.
 *
 * @param image its columns as JSON, one line; null if it is not there
 */
record RowState(String table, long id, String image) {
    private static final char BETWEEN = '\t';

    static RowState gone(String table, long id) {
        return new RowState(table, id, null);
    }

    boolean isGone() {
        return image == null;
    }

    String line() {
        String row = table + BETWEEN + id;
        return (isGone() ? row : row + BETWEEN + image) + "\n";
    }

    static RowState of(String line) {
        int first = line.indexOf(BETWEEN);
        int second = line.indexOf(BETWEEN, first + 1);
        String table = line.substring(0, first);
        return second < 0
                ? gone(table, Long.parseLong(line.substring(first + 1)))
                : new RowState(
                        table,
                        Long.parseLong(line.substring(first + 1, second)),
                        line.substring(second + 1));
    }
}
