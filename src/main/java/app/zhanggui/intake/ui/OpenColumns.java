package app.zhanggui.intake.ui;

import app.zhanggui.customer.Field;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.ColumnKey;
import app.zhanggui.intake.CustomerDoubt;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.intake.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is open about the columns of a file; sheets that are alike ask once, headings alone not. */
final class OpenColumns {
    private final List<PreviewSheet> sheets;

    OpenColumns(IntakePreview preview) {
        sheets = preview.sheets().stream().filter(preview::hasRows).toList();
    }

    /** What makes two columns of different sheets one question. */
    private record Alike(String heading, Optional<Field> target, Unit unit) {}

    /** The doubtful columns, each a question of its own. */
    List<ColumnQuestion> columns() {
        Map<Alike, ColumnQuestion> questions = new LinkedHashMap<>();
        for (PreviewSheet sheet : sheets) {
            for (Column column : sheet.doubtfulColumns()) {
                ColumnKey key = key(sheet, column);
                boolean named = !column.heading().isBlank();
                String heading = named ? column.heading() : key.toString();
                questions.merge(
                        new Alike(heading, column.target(), column.unit()),
                        new ColumnQuestion(List.of(key), column),
                        OpenColumns::both);
            }
        }
        return List.copyOf(questions.values());
    }

    /** The pairs of columns of which either may name the customer. */
    List<CustomerQuestion> customers() {
        Map<List<String>, CustomerQuestion> questions = new LinkedHashMap<>();
        for (PreviewSheet sheet : sheets) {
            sheet.customerDoubt()
                    .map(doubt -> question(sheet, doubt))
                    .ifPresent(one -> questions.merge(one.headings(), one, CustomerQuestion::and));
        }
        return List.copyOf(questions.values());
    }

    private static CustomerQuestion question(PreviewSheet sheet, CustomerDoubt doubt) {
        return new CustomerQuestion(
                side(sheet, List.of(doubt.firm())), side(sheet, doubt.person()));
    }

    private static CustomerQuestion.Side side(PreviewSheet sheet, List<Column> columns) {
        Column first = columns.get(0);
        return new CustomerQuestion.Side(
                first.heading(),
                sheet.example(first),
                columns.stream().map(one -> key(sheet, one)).toList());
    }

    private static ColumnKey key(PreviewSheet sheet, Column column) {
        return new ColumnKey(sheet.index(), column.index());
    }

    private static ColumnQuestion both(ColumnQuestion one, ColumnQuestion other) {
        List<ColumnKey> keys = Stream.concat(one.keys().stream(), other.keys().stream()).toList();
        return new ColumnQuestion(keys, one.column());
    }
}
