package app.zhanggui.shell;

import java.util.List;

/**
 * What stands on the sheet.
 *
 * @param blanks what is filled in by hand
 */
public record RecoverySheet(
        String title,
        String warning,
        List<Line> lines,
        List<String> blanks,
        String stepsTitle,
        List<String> steps,
        String footer) {
    /** A word and what is true of it. */
    public record Line(String head, String value) {}
}
