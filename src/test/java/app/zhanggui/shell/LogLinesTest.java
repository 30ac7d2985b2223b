package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** Nothing of a customer gets into the log. */
class LogLinesTest {
    private final LogLines lines = new LogLines();

    @Test
    void a_mistake_is_told_by_its_place_without_what_was_typed() {
        Exception row = new IllegalArgumentException("王建国 13805712203");
        LogRecord event = record("app.zhanggui.ui.WindowLayers", "a bug");
        event.setThrown(new IllegalStateException("宏达五金", row));
        assertThat(lines.format(event))
                .contains("a bug", "IllegalStateException", "LogLinesTest")
                .doesNotContain("王建国", "13805712203", "宏达五金");
    }

    @Test
    void what_a_library_says_of_a_cell_is_left_out() {
        assertThat(lines.format(record("org.apache.poi.ss", "cell B7 holds 王建国")))
                .contains("org.apache.poi.ss")
                .doesNotContain("王建国");
    }

    private static LogRecord record(String logger, String said) {
        LogRecord event = new LogRecord(Level.WARNING, said);
        event.setLoggerName(logger);
        return event;
    }
}
