package app.zhanggui.text;

/**
 * What went wrong, told by the kinds of the exceptions and our classes and lines alone. Their
 * messages may hold what the owner typed: those of the database name the row that did not fit.
 */
public final class Trace {
    private Trace() {}

    /** Several lines, the last one ended. */
    public static String of(Throwable trouble) {
        StringBuilder lines = new StringBuilder();
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            lines.append(t.getClass().getName()).append('\n');
            for (StackTraceElement line : t.getStackTrace()) {
                lines.append("  ").append(line).append('\n');
            }
        }
        return lines.toString();
    }
}
