package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.intake.Column.Certainty;
import app.zhanggui.intake.FieldLists.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lists nobody wrote for us: how many of their columns are understood. */
class FieldListsTest {
    private static final double ASKED = 0.98;
    private static final Set<String> MATTER_MOST =
            Set.of("name", "phone", "mobile", "credit_limit", "birthday");

    private final HeaderFinder finder = new HeaderFinder(new HeadingWords());
    private final ColumnMatcher matcher =
            new ColumnMatcher(new HeadingWords(), new ValueReader(Sheets.CLOCK));

    @Test
    void nearly_every_column_of_lists_from_the_field_is_understood() {
        int columns = 0;
        List<String> wrong = new ArrayList<>();
        for (Listed list : FieldLists.all()) {
            List<Column> found = match(list);
            columns += found.size();
            for (Column column : found) {
                if (!isRight(list, column)) {
                    wrong.add(said(list, column));
                }
            }
        }
        assertThat(1 - (double) wrong.size() / columns)
                .as(columns + " columns, not understood: " + String.join("\n", wrong))
                .isGreaterThanOrEqualTo(ASKED);
    }

    @Test
    void what_matters_most_is_never_taken_wrongly_without_a_question() {
        List<String> silent = new ArrayList<>();
        for (Listed list : FieldLists.all()) {
            for (Column column : match(list)) {
                boolean sure = column.certainty() == Certainty.SURE;
                if (sure && MATTER_MOST.contains(column.fieldCode()) && !isRight(list, column)) {
                    silent.add(said(list, column));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void the_header_is_found_in_every_list() {
        assertThat(FieldLists.all()).allMatch(list -> finder.find(list.table()).row() == 0);
    }

    private static boolean isRight(Listed list, Column column) {
        String code = column.fieldCode().equals("other") ? "ignore" : column.fieldCode();
        return list.fields().get(column.index()).contains(code);
    }

    private static String said(Listed list, Column column) {
        return list.name() + ": " + column.heading() + " → " + column.fieldCode();
    }

    private List<Column> match(Listed list) {
        return matcher.match(list.table(), finder.find(list.table()), Map.of());
    }
}
