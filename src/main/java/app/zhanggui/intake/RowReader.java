package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.text.Finding;
import app.zhanggui.text.Finding.Severity;
import app.zhanggui.text.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one row as a draft. What cannot be read goes to the remark as 表头：原文, so nothing is lost.
 */
final class RowReader {
    private static final String BETWEEN_NOTES = "；";

    /** A draft and what there is to say about its row. */
    record Read(Draft draft, List<Finding> findings) {}

    private final List<Column> columns;
    private final ValueReader reader;

    RowReader(List<Column> columns, ValueReader reader) {
        this.columns = columns.stream().filter(column -> column.field().isPresent()).toList();
        this.reader = reader;
    }

    Read read(List<String> cells) {
        Map<CardField, String> texts = new EnumMap<>(CardField.class);
        List<Finding> findings = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Column column : columns) {
            String raw = column.index() < cells.size() ? cells.get(column.index()) : "";
            Reading reading = reader.read(column, raw);
            reading.trouble()
                    .ifPresent(
                            what ->
                                    findings.add(
                                            new Finding(reading.severity(), column.index(), what)));
            boolean keepRaw = reading.trouble().isPresent() && !CellText.isError(raw.strip());
            if (keepRaw) {
                notes.add(note(column, raw));
            }
            if (!reading.text().isEmpty()) {
                put(texts, notes, column, reading.text());
            }
        }
        addNotes(texts, notes, findings);
        checkName(texts, findings);
        return new Read(new Draft(texts), findings);
    }

    private static void put(
            Map<CardField, String> texts, List<String> notes, Column column, String text) {
        CardField field = column.field().orElseThrow();
        String before = texts.get(field);
        if (before == null) {
            texts.put(field, text);
        } else if (!before.equals(text)) {
            String joined = joined(field, before, text);
            if (joined.length() <= field.longest()) {
                texts.put(field, joined);
            } else {
                notes.add(note(column, text));
            }
        }
    }

    /** Two columns of one field: parts of a name, several numbers, or several notes. */
    private static String joined(CardField field, String before, String text) {
        return switch (field) {
            case PHONE, MOBILE, FAX -> before + "/" + text;
            case NAME, CONTACT -> before + (isLatin(before + text) ? " " : "") + text;
            case REMARK -> before + BETWEEN_NOTES + text;
            default -> before + "、" + text;
        };
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x2E80);
    }

    private static String note(Column column, String raw) {
        String text = CellText.trimmed(raw).replaceAll("\\s+", " ");
        return column.heading().isBlank() ? text : column.heading() + "：" + text;
    }

    private static void addNotes(
            Map<CardField, String> texts, List<String> notes, List<Finding> findings) {
        if (!notes.isEmpty()) {
            String kept = String.join(BETWEEN_NOTES, notes);
            texts.merge(CardField.REMARK, kept, (one, other) -> one + BETWEEN_NOTES + other);
        }
        int longest = CardField.REMARK.longest();
        String remark = texts.getOrDefault(CardField.REMARK, "");
        if (remark.length() > longest) {
            texts.put(CardField.REMARK, remark.substring(0, longest));
            findings.add(Finding.ofRow(Severity.WARNING, Message.of("intake.row.remarkCut")));
        }
    }

    private void checkName(Map<CardField, String> texts, List<Finding> findings) {
        if (!texts.containsKey(CardField.NAME)) {
            boolean column =
                    columns.stream().anyMatch(one -> one.field().orElseThrow() == CardField.NAME);
            findings.add(
                    Finding.ofRow(
                            Severity.PROBLEM,
                            Message.of(column ? "intake.row.noName" : "intake.row.noNameColumn")));
        }
    }
}
