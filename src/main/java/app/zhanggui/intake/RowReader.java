package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import app.zhanggui.sheet.CellText;
import app.zhanggui.text.Finding;
import app.zhanggui.text.Finding.Severity;
import app.zhanggui.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one row as a draft. What cannot be read goes to the remark as 表头：原文, so nothing is lost.
 */
final class RowReader {
    private static final int WORDS_KEPT = 500;
    private static final int LONGEST_KEPT = 20;

    /** A draft and what there is to say about its row. */
    record Read(Draft draft, List<Finding> findings) {}

    private final List<Column> columns;
    private final List<Map<String, Reading>> known = new ArrayList<>();
    private final ValueReader reader;
    private final RowHabits habits;
    private final AskedWords asked;

    RowReader(RowHabits habits, ValueReader reader, AskedWords asked) {
        columns = habits.columns().stream().filter(one -> one.target().isPresent()).toList();
        columns.forEach(column -> known.add(new HashMap<>()));
        this.habits = habits;
        this.reader = reader;
        this.asked = asked;
    }

    Read read(List<String> cells) {
        List<Finding> findings = new ArrayList<>(0);
        DraftMaker draft = new DraftMaker(habits);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String raw = column.index() < cells.size() ? cells.get(column.index()) : "";
            if (!raw.isEmpty()) {
                Reading reading = reading(i, raw);
                reading.trouble().ifPresent(what -> say(findings, column, reading, raw, what));
                noteAnswer(column, raw);
                draft.add(column, reading, raw);
            }
        }
        Draft made = draft.made();
        checkRemark(draft, findings);
        checkName(made, findings);
        return new Read(made, findings);
    }

    /** What the row says beyond what stands on the card word for word. */
    Draft news(List<String> cells, CustomerCard card) {
        DraftMaker draft = new DraftMaker(habits);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String raw = column.index() < cells.size() ? cells.get(column.index()) : "";
            if (!raw.isEmpty() && !isOn(card, column, raw)) {
                draft.add(column, reading(i, raw), raw);
            }
        }
        return draft.made();
    }

    private static boolean isOn(CustomerCard card, Column column, String raw) {
        String text = CardValues.get(card, column.target().orElseThrow());
        return CellText.isSame(text, raw);
    }

    /** Words come again and again; each is read once. */
    private Reading reading(int column, String raw) {
        Map<String, Reading> words = known.get(column);
        Reading before = raw.length() > LONGEST_KEPT ? null : words.get(raw);
        if (before != null) {
            return before;
        }
        Reading fresh = reader.read(columns.get(column), raw);
        if (raw.length() <= LONGEST_KEPT && words.size() < WORDS_KEPT) {
            words.put(raw, fresh);
        }
        return fresh;
    }

    private void say(
            List<Finding> findings, Column column, Reading reading, String raw, Message what) {
        findings.add(new Finding(reading.severity(), column.index(), what));
        Field field = column.target().orElseThrow();
        if (reading.isUnread() && AskedWords.isAsked(field) && !CellText.isError(raw)) {
            asked.add(field, CellText.trimmed(raw));
        }
    }

    private void noteAnswer(Column column, String raw) {
        Field field = column.target().orElseThrow();
        if (AskedWords.isAsked(field)) {
            String text = CellText.trimmed(raw);
            reader.answer(field, text).ifPresent(meaning -> asked.add(field, text, meaning));
        }
    }

    private static void checkRemark(DraftMaker draft, List<Finding> findings) {
        if (draft.isCut()) {
            findings.add(Finding.ofRow(Severity.WARNING, Message.of("intake.row.remarkCut")));
        }
    }

    private void checkName(Draft draft, List<Finding> findings) {
        if (!draft.texts().containsKey(CardField.NAME)) {
            boolean column = columns.stream().anyMatch(one -> one.isFor(CardField.NAME));
            findings.add(
                    Finding.ofRow(
                            Severity.PROBLEM,
                            Message.of(column ? "intake.row.noName" : "intake.row.noNameColumn")));
        }
    }
}
