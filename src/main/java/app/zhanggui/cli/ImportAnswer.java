package app.zhanggui.cli;

import app.zhanggui.customer.Field;
import app.zhanggui.intake.AsideRow;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.ImportResult;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.IntakePreview.Counts;
import app.zhanggui.intake.IntakePreview.Trouble;
import app.zhanggui.intake.OtherSheet;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An import as a JSON object; rows and columns count from 0. */
final class ImportAnswer {
    private ImportAnswer() {}

    /** What an import would do. */
    static Map<String, Object> of(IntakePreview preview, Texts texts) {
        Counts counts = preview.counts();
        return Json.object(
                "file", preview.file().fileName(),
                "sheets", preview.sheets().stream().map(one -> sheet(preview, one)).toList(),
                "notRead", preview.notRead().stream().map(ImportAnswer::notRead).toList(),
                "counts",
                        Json.object(
                                "new", counts.created(),
                                "update", counts.updated() + counts.merged(),
                                "duplicate", counts.duplicate(),
                                "problem", counts.problem(),
                                "ignored", counts.ignored()),
                "problems", preview.troubles().stream().map(one -> problem(one, texts)).toList());
    }

    private static Map<String, Object> sheet(IntakePreview preview, PreviewSheet sheet) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Column column : sheet.columns()) {
            columns.add(
                    Json.object(
                            "index", column.index(),
                            "header", column.heading(),
                            "field", column.fieldCode(),
                            "target", column.target().map(Field::code).orElse(null),
                            "sure", column.isSure()));
        }
        return Json.object(
                "name", sheet.name(),
                "headerRow", sheet.headerRow(),
                "dataRows", sheet.dataRows(),
                "region", preview.regions().of(sheet.index()),
                "crossedOut", sheet.crossedOutRows(),
                "aside", sheet.aside().stream().map(ImportAnswer::aside).toList(),
                "columns", columns);
    }

    /** A row that is not read, and why: note, total, header_again, hidden or crossed_out. */
    private static Map<String, Object> aside(AsideRow row) {
        return Json.object("row", row.row(), "why", row.why().name().toLowerCase(Locale.ROOT));
    }

    /** A sheet left out, and why: hidden, aside (examples, staff, instructions) or other. */
    private static Map<String, Object> notRead(OtherSheet sheet) {
        String why =
                switch (sheet.offer()) {
                    case HIDDEN_SHEETS -> "hidden";
                    case ASIDE_SHEETS -> "aside";
                    default -> "other";
                };
        return Json.object("name", sheet.name(), "why", why);
    }

    private static Map<String, Object> problem(Trouble trouble, Texts texts) {
        return Json.object(
                "sheet", trouble.sheet(),
                "row", trouble.row(),
                "column", trouble.finding().column() < 0 ? null : trouble.finding().column(),
                "message", texts.say(trouble.finding().message()));
    }

    /** What was written. */
    static Map<String, Object> of(ImportResult result) {
        return Json.object(
                "batch", result.batch().map(batch -> batch.value()).orElse(null),
                "new", result.created(),
                "update", result.updated(),
                "undecided", result.undecided(),
                "problem", result.problems());
    }
}
