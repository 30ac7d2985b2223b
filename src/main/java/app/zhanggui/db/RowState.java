package app.zhanggui.db;

/**
 * How one row stands after a change.
 *
 * @param image its columns as JSON, one line; null if it is not there
 */
record RowState(String table, long id, String image) implements Told {
    private static final char BETWEEN = '\t';

    static RowState gone(String table, long id) {
        return new RowState(table, id, null);
    }

    boolean isGone() {
        return image == null;
    }

    @Override
    public int weight() {
        return table.length() + (isGone() ? 0 : image.length());
    }

    @Override
    public void writeTo(StringBuilder text) {
        text.append(table).append(BETWEEN).append(id);
        if (!isGone()) {
            text.append(BETWEEN).append(image);
        }
        text.append('\n');
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
