package app.zhanggui.intake;

import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * An offer that a file gives reason for.
 *
 * @param many how many rows, columns or sheets it is about
 * @param names of those columns or sheets; empty if it is about rows
 * @param taken whether the owner wants it
 */
public record OfferMade(Offer offer, int many, List<String> names, boolean taken) {
    public OfferMade {
        names = List.copyOf(names);
    }

    /** What there is to offer in a preview, the weightiest first. */
    static List<OfferMade> in(IntakePreview preview) {
        List<OfferMade> offers = new ArrayList<>();
        IntakeChoices choices = preview.choices();
        int rows = preview.sheets().stream().mapToInt(OfferMade::hiddenRows).sum();
        if (rows > 0) {
            boolean taken = choices.takes(Offer.HIDDEN_ROWS);
            offers.add(new OfferMade(Offer.HIDDEN_ROWS, rows, List.of(), taken));
        }
        List<String> columns =
                preview.sheets().stream()
                        .flatMap(sheet -> sheet.hiddenColumns().stream())
                        .distinct()
                        .toList();
        if (!columns.isEmpty()) {
            boolean taken = choices.takes(Offer.HIDDEN_COLUMNS);
            offers.add(new OfferMade(Offer.HIDDEN_COLUMNS, columns.size(), columns, taken));
        }
        List<String> hidden =
                preview.file().sheets().stream()
                        .filter(sheet -> sheet.hidden() && !sheet.isEmpty())
                        .map(Table::name)
                        .toList();
        if (!hidden.isEmpty() && choices.sheet().isEmpty()) {
            boolean taken = choices.takes(Offer.HIDDEN_SHEETS);
            offers.add(new OfferMade(Offer.HIDDEN_SHEETS, hidden.size(), hidden, taken));
        }
        List<String> unplaced =
                preview.sheets().stream()
                        .flatMap(sheet -> sheet.columns().stream())
                        .filter(Column::isUnplaced)
                        .map(column -> column.heading().replaceAll("\\s+", " "))
                        .distinct()
                        .toList();
        if (!unplaced.isEmpty()) {
            boolean taken = choices.takes(Offer.UNPLACED_COLUMNS);
            offers.add(new OfferMade(Offer.UNPLACED_COLUMNS, unplaced.size(), unplaced, taken));
        }
        return offers;
    }

    private static int hiddenRows(PreviewSheet sheet) {
        return (int)
                sheet.table().hiddenRows().stream()
                        .filter(row -> row >= sheet.firstData())
                        .filter(row -> !sheet.table().isBlankRow(row))
                        .count();
    }
}
