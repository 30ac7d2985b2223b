package app.zhanggui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Stream.of(Offer.values())
                .filter(Offer::isOfSheets)
                .forEach(offer -> ofSheets(preview, offer).ifPresent(offers::add));
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

    private static Optional<OfferMade> ofSheets(IntakePreview preview, Offer offer) {
        List<String> names =
                preview.others().stream()
                        .filter(sheet -> sheet.offer() == offer)
                        .map(OtherSheet::name)
                        .toList();
        boolean taken = preview.choices().takes(offer);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new OfferMade(offer, names.size(), names, taken));
    }

    private static int hiddenRows(PreviewSheet sheet) {
        return (int)
                sheet.table().hiddenRows().stream()
                        .filter(row -> row >= sheet.firstData())
                        .filter(row -> !sheet.table().isBlankRow(row))
                        .count();
    }
}
