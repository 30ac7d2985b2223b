package app.zhanggui.intake;

import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.Finding;
import app.zhanggui.text.Finding.Severity;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import would do, row by row; {@link Intake#apply} does exactly this.
 *
 * @param sheets the sheets that are read
 * @param others the sheets that are offered beside those
 * @param rows all rows with something in them below the headers, in order, notes and totals left
 *     out
 * @param unknownWords words in columns of choices that nobody understands, the most frequent first
 * @param answeredWords those the owner explained, the most frequent first
 * @param regions whether the names of the sheets look like regions, and are taken for such
 * @param importedBefore when this very file was imported, if it was
 * @param cardsVersion which state of the cards it was made against
 */
public record IntakePreview(
        SheetFile file,
        IntakeChoices choices,
        List<PreviewSheet> sheets,
        List<OtherSheet> others,
        List<PreviewRow> rows,
        List<UnknownWord> unknownWords,
        List<AnsweredWord> answeredWords,
        RegionOffer regions,
        Optional<LocalDateTime> importedBefore,
        long cardsVersion) {

    /**
     * How many rows are what.
     *
     * @param updated rows that go into cards
     * @param merged rows that go into another row of the same file
     */
    public record Counts(
            int created, int updated, int merged, int duplicate, int problem, int ignored) {
        /** Cards that will be written. */
        public int written() {
            return created + updated;
        }
    }

    /** Trouble in a place of the file. Rows and columns count from 0. */
    public record Trouble(String sheet, int row, Finding finding) {}

    public IntakePreview {
        sheets = List.copyOf(sheets);
        others = List.copyOf(others);
        rows = Collections.unmodifiableList(rows);
        unknownWords = List.copyOf(unknownWords);
        answeredWords = List.copyOf(answeredWords);
    }

    /** What the file holds beside that, to be read if the owner wants it. */
    public List<OfferMade> offers() {
        return OfferMade.in(this);
    }

    /** The sheets with something in them that are not read. */
    public List<OtherSheet> notRead() {
        return others.stream().filter(one -> !choices.takes(one.offer())).toList();
    }

    /** Whether something stands below the headings of a sheet, and no row of it is read. */
    public boolean isAllLeftOut(PreviewSheet sheet) {
        return !sheet.aside().isEmpty() && !hasRows(sheet);
    }

    /** Whether any row of a sheet is read. */
    public boolean hasRows(PreviewSheet sheet) {
        return rows.stream().anyMatch(row -> row.key().sheet() == sheet.index());
    }

    /** The figures; ignored are notes, totals, and rows that change nothing or are left out. */
    public Counts counts() {
        Map<Decision, Integer> many = new EnumMap<>(Decision.class);
        rows.forEach(row -> many.merge(row.decision(), 1, Integer::sum));
        int aside = sheets.stream().mapToInt(one -> one.aside().size()).sum();
        int merged = (int) rows.stream().filter(PreviewRow::goesIntoAnotherRow).count();
        return new Counts(
                many.getOrDefault(Decision.NEW, 0),
                many.getOrDefault(Decision.UPDATE, 0) - merged,
                merged,
                many.getOrDefault(Decision.DUPLICATE, 0),
                many.getOrDefault(Decision.PROBLEM, 0),
                aside
                        + many.getOrDefault(Decision.UNCHANGED, 0)
                        + many.getOrDefault(Decision.SKIPPED, 0));
    }

    /** Whether everybody in it has a card that says the same, as in our own export. */
    public boolean changesNothing() {
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> row.decision() == Decision.UNCHANGED);
    }

    /** Rows that cannot become cards, and cells that could not be read. */
    public List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        for (PreviewRow row : rows) {
            for (Finding finding : row.findings()) {
                if (finding.severity() != Severity.HINT) {
                    String sheet = sheet(row.key().sheet()).name();
                    troubles.add(new Trouble(sheet, row.key().row(), finding));
                }
            }
        }
        return troubles;
    }

    /** How many cells of rows that are written could not be read; they go to the remark. */
    public int unread() {
        return (int)
                rows.stream()
                        .filter(row -> row.decision().isWritten())
                        .flatMap(row -> row.findings().stream())
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .count();
    }

    /** The rows nobody decided about yet. */
    public List<PreviewRow> undecided() {
        return rows.stream().filter(row -> row.decision() == Decision.DUPLICATE).toList();
    }

    /** Suspicions with one match whose number and name both agree. */
    public List<PreviewRow> plainSuspicions() {
        return undecided().stream()
                .filter(row -> row.matches().size() == 1)
                .filter(row -> row.matches().get(0).strength() == Match.Strength.CERTAIN)
                .toList();
    }

    public List<PreviewRow> problems() {
        return rows.stream().filter(row -> row.decision() == Decision.PROBLEM).toList();
    }

    /** Whether rows are left out that could be saved to be mended. */
    public boolean hasLeftOut() {
        return !problems().isEmpty() || !undecided().isEmpty();
    }

    /** The sheet with that number in its file. */
    public PreviewSheet sheet(int index) {
        return sheets.stream().filter(one -> one.index() == index).findFirst().orElseThrow();
    }

    /** The same preview with one suspicion answered. */
    public IntakePreview answered(RowKey key, Answer answer) {
        List<PreviewRow> changed = new ArrayList<>(rows);
        changed.replaceAll(row -> row.key().equals(key) ? row.answered(answer) : row);
        return new IntakePreview(
                file,
                choices,
                sheets,
                others,
                changed,
                unknownWords,
                answeredWords,
                regions,
                importedBefore,
                cardsVersion);
    }
}
