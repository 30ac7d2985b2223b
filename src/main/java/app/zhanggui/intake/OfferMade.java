package app.zhanggui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An offer that a file gives reason for.
 *
 * @param many how many rows, columns or sheets it is about
 * @param names of those columns or sheets; empty if it is about rows
 * @param taken whether the owner wants it; of rows crossed out, whether they are left out
 */
public record OfferMade(Offer offer, int many, List<String> names, boolean taken) {
    public OfferMade {
        names = List.copyOf(names);
    }

    /** What there is to offer in a preview, the weightiest first. */
    static List<OfferMade> in(IntakePreview preview) {
        int rows = preview.sheets().stream().mapToInt(OfferMade::hiddenRows).sum();
        int crossedOut =
                preview.sheets().stream().mapToInt(one -> one.crossedOutRows().size()).sum();
        List<OfferMade> offers = new ArrayList<>();
        offers.add(of(preview, Offer.HIDDEN_ROWS, rows));
        offers.add(of(preview, Offer.CROSSED_OUT_ROWS, crossedOut));
        offers.add(of(preview, Offer.HIDDEN_COLUMNS, hiddenColumns(preview)));
        Stream.of(Offer.values())
                .filter(Offer::isOfSheets)
                .forEach(offer -> offers.add(of(preview, offer, sheets(preview, offer))));
        offers.add(of(preview, Offer.UNPLACED_COLUMNS, unplacedColumns(preview)));
        return offers.stream().filter(one -> one.many() > 0).toList();
    }

    private static OfferMade of(IntakePreview preview, Offer offer, int rows) {
        return new OfferMade(offer, rows, List.of(), preview.choices().takes(offer));
    }

    private static OfferMade of(IntakePreview preview, Offer offer, Stream<String> names) {
        List<String> each = names.toList();
        return new OfferMade(offer, each.size(), each, preview.choices().takes(offer));
    }

    private static Stream<String> hiddenColumns(IntakePreview preview) {
        return preview.sheets().stream().flatMap(one -> one.hiddenColumns().stream()).distinct();
    }

    private static Stream<String> unplacedColumns(IntakePreview preview) {
        return preview.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .filter(Column::isUnplaced)
                .map(column -> column.heading().replaceAll("\\s+", " "))
                .distinct();
    }

    private static Stream<String> sheets(IntakePreview preview, Offer offer) {
        return preview.others().stream()
                .filter(sheet -> sheet.offer() == offer)
                .map(OtherSheet::name);
    }

    private static int hiddenRows(PreviewSheet sheet) {
        return (int)
                sheet.table().hiddenRows().stream()
                        .filter(row -> row >= sheet.firstData())
                        .filter(row -> !sheet.table().isBlankRow(row))
                        .count();
    }
}
