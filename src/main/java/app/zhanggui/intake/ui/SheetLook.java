package app.zhanggui.intake.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.intake.AsideRow;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.Decision;
import app.zhanggui.intake.FieldNames;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.Match;
import app.zhanggui.intake.NamedNumber;
import app.zhanggui.intake.PreviewRow;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.intake.Reading;
import app.zhanggui.intake.ui.CellLook.Kind;
import app.zhanggui.sheet.CellText;
import app.zhanggui.text.Finding;
import app.zhanggui.text.Finding.Severity;
import app.zhanggui.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * How the cells of one sheet look in a preview; worked out cell by cell as they come into sight.
 */
public final class SheetLook {
    private final BiFunction<Column, String, Reading> reading;
    private final Texts texts;
    private final FieldNames names;
    private final PreviewSheet sheet;
    private final Map<Integer, PreviewRow> rows = new HashMap<>();
    private final Map<Integer, AsideRow.Why> asides = new HashMap<>();

    SheetLook(Intake intake, Texts texts, IntakePreview preview, PreviewSheet sheet) {
        reading = intake.reading(preview);
        this.texts = texts;
        this.sheet = sheet;
        names = new FieldNames(texts);
        preview.rows().stream()
                .filter(row -> row.key().sheet() == sheet.index())
                .forEach(row -> rows.put(row.key().row(), row));
        sheet.aside().forEach(row -> asides.put(row.row(), row.why()));
    }

    /** Whether the row is taken for a customer, be he imported or asked about. */
    boolean isRead(int row) {
        return rows.containsKey(row);
    }

    /** Whether somebody drew a line through the row. */
    boolean isCrossedOut(int row) {
        return sheet.table().crossedOutRows().contains(row);
    }

    /** The number before a row, red where the row cannot be taken. */
    public CellLook number(int row) {
        String number = Integer.toString(row + 1);
        PreviewRow found = rows.get(row);
        if (found == null) {
            String why = asides.containsKey(row) ? why(asides.get(row)) : "";
            return new CellLook(number, isHeader(row) ? Kind.HEADER : Kind.ASIDE, why);
        }
        return switch (found.decision()) {
            case PROBLEM -> new CellLook(number, Kind.BAD, problem(found));
            case DUPLICATE -> new CellLook(number, Kind.DOUBTFUL, suspicion(found));
            default -> CellLook.plain(number);
        };
    }

    /** A cell of the sheet. */
    public CellLook cell(int row, Column column) {
        String raw = CellText.trimmed(sheet.table().cell(row, column.index()));
        PreviewRow found = rows.get(row);
        if (found == null) {
            Kind aside = isAlone(row, raw) ? Kind.TITLE : Kind.ASIDE;
            return new CellLook(raw, isHeader(row) ? Kind.HEADER : aside, raw);
        }
        boolean name = column.field().filter(CardField.NAME::equals).isPresent();
        if (name && found.decision() == Decision.DUPLICATE) {
            return new CellLook(raw, Kind.DOUBTFUL, suspicion(found));
        }
        if (name && raw.isEmpty() && found.decision() == Decision.PROBLEM) {
            return new CellLook(raw, Kind.BAD, problem(found));
        }
        return column.target().isEmpty()
                ? CellLook.plain(raw)
                : read(raw, column, column.target().get());
    }

    private CellLook read(String raw, Column column, Field field) {
        Reading read = reading.apply(column, raw);
        String tip = read.trouble().map(texts::say).orElse("");
        if (read.isUnread()) {
            return new CellLook(raw, Kind.BAD, tip);
        }
        String shown = read.persons().isEmpty() ? names.shown(field, read.text()) : parts(read);
        boolean same = shown.isEmpty() || shown.equals(raw) || read.text().equals(raw);
        if (same) {
            return new CellLook(raw, tip.isEmpty() ? Kind.PLAIN : Kind.DOUBTFUL, tip);
        }
        boolean spelling = field == CardField.PHONE || field == CardField.MOBILE;
        String text = spelling ? shown : texts.get("intake.cell.arrow", raw, shown);
        return new CellLook(text, Kind.CHANGED, spelling && tip.isEmpty() ? raw : tip);
    }

    /** What a cell was taken apart into: whose it is, and everybody with a number. */
    private static String parts(Reading read) {
        String persons =
                read.persons().stream().map(NamedNumber::shown).collect(Collectors.joining("、"));
        boolean said = read.persons().stream().anyMatch(one -> isIn(read.text(), one));
        return said ? persons : read.text() + "、" + persons;
    }

    private static boolean isIn(String text, NamedNumber person) {
        return text.equals(person.name()) || text.equals(person.numbers());
    }

    private boolean isAlone(int row, String text) {
        return !text.isEmpty()
                && sheet.table().rows().get(row).stream()
                                .filter(cell -> !CellText.isBlank(cell))
                                .limit(2)
                                .count()
                        == 1;
    }

    private boolean isHeader(int row) {
        return sheet.headerRows().contains(row);
    }

    private String why(AsideRow.Why why) {
        return texts.get("intake.aside.tip", texts.get("intake.aside.why." + why));
    }

    private String problem(PreviewRow row) {
        return row.findings().stream()
                .filter(finding -> finding.severity() == Severity.PROBLEM)
                .map(Finding::message)
                .map(texts::say)
                .collect(Collectors.joining("\n"));
    }

    private String suspicion(PreviewRow row) {
        return row.matches().stream().map(this::suspicion).collect(Collectors.joining("\n"));
    }

    private String suspicion(Match match) {
        return match.card().isPresent()
                ? texts.get("intake.duplicate.ofCard", match.name())
                : texts.get("intake.duplicate.ofRow", match.row().row() + 1, match.name());
    }
}
