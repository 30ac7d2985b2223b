package app.zhanggui.shell;

import app.zhanggui.text.Trace;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One line of the log, and the place where something went wrong; of no customer (S4-29). What
 * libraries have to say is left out, for they quote the cells and rows they stumble over.
 */
public final class LogLines extends Formatter {
    private static final String OURS = "app.zhanggui.";

    @Override
    public String format(LogRecord event) {
        String name = String.valueOf(event.getLoggerName());
        String said = name.startsWith(OURS) ? event.getMessage() : "";
        String trace = event.getThrown() == null ? "" : Trace.of(event.getThrown());
        return "%tF %<tT %s %s %s%n%s"
                .formatted(event.getMillis(), event.getLevel().getName(), name, said, trace);
    }
}
