package app.zhanggui.customer.ui;

import app.zhanggui.customer.ExportChoice;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.SideSheet;
import app.zhanggui.ui.Remembered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was chosen when cards were last exported, to be offered again. */
final class ExportHabits {
    private static final String COLUMNS = "export.columns";
    private static final String LEFT_OUT = "export.leftOut";
    private static final String SIDES_LEFT_OUT = "export.sidesLeftOut";
    private static final String FORMAT = "export.format";

    private final Remembered remembered;

    ExportHabits(Remembered remembered) {
        this.remembered = remembered;
    }

    ExportFormat format() {
        String name = remembered.get(FORMAT).orElse("");
        return Arrays.stream(ExportFormat.values())
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElse(ExportFormat.EXCEL);
    }

    /** Whether a sheet comes along: unless the owner once said no. */
    boolean takes(SideSheet sheet) {
        return !codes(SIDES_LEFT_OUT).contains(sheet.code());
    }

    /** As chosen last time; what was not there to choose then stands behind as it usually would. */
    List<ExportColumn> columns(Map<Field, Integer> filled) {
        List<String> chosen = codes(COLUMNS);
        Map<String, Field> byCode =
                filled.keySet().stream()
                        .collect(Collectors.toMap(Field::code, Function.identity()));
        List<ExportColumn> all = new ArrayList<>();
        chosen.stream()
                .map(byCode::get)
                .filter(filled::containsKey)
                .forEach(field -> all.add(new ExportColumn(field, filled.get(field), true)));
        all.addAll(others(filled, Set.copyOf(chosen)));
        return all;
    }

    /** Those that come along by themselves first. */
    private List<ExportColumn> others(Map<Field, Integer> filled, Set<String> chosen) {
        Set<String> leftOut = Set.copyOf(codes(LEFT_OUT));
        List<ExportColumn> along = new ArrayList<>();
        List<ExportColumn> rest = new ArrayList<>();
        filled.forEach(
                (field, many) -> {
                    boolean usual = ExportChoice.isUsual(field, many);
                    boolean now = usual && !leftOut.contains(field.code());
                    if (!chosen.contains(field.code())) {
                        (now ? along : rest).add(new ExportColumn(field, many, now));
                    }
                });
        along.addAll(rest);
        return along;
    }

    private List<String> codes(String name) {
        String kept = remembered.get(name).orElse("");
        return kept.isEmpty() ? List.of() : List.of(kept.split(" "));
    }

    /** As if no columns had ever been chosen. */
    void forgetColumns() {
        remembered.keep(COLUMNS, "");
        remembered.keep(LEFT_OUT, "");
    }

    /** Of the columns left out, only the filled ones were left out on purpose. */
    void keep(List<ExportColumn> columns, List<ExportViewModel.Side> sides, ExportFormat format) {
        remembered.keep(COLUMNS, codes(columns, ExportColumn::chosen));
        remembered.keep(
                LEFT_OUT, codes(columns, column -> !column.chosen() && column.isWorthShowing()));
        remembered.keep(SIDES_LEFT_OUT, sidesLeftOut(sides));
        remembered.keep(FORMAT, format.name());
    }

    private static String codes(List<ExportColumn> columns, Predicate<ExportColumn> which) {
        return columns.stream()
                .filter(which)
                .map(column -> column.field().code())
                .collect(Collectors.joining(" "));
    }

    /** What there was nothing of this time stays as it was chosen before. */
    private String sidesLeftOut(List<ExportViewModel.Side> sides) {
        Set<String> out = new TreeSet<>(codes(SIDES_LEFT_OUT));
        for (ExportViewModel.Side side : sides) {
            if (side.chosen().get()) {
                out.remove(side.sheet().code());
            } else {
                out.add(side.sheet().code());
            }
        }
        return String.join(" ", out);
    }
}
