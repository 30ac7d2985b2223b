package app.zhanggui.cli;

import app.zhanggui.intake.ImportResult;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.IntakePreview.Counts;
import app.zhanggui.intake.Offer;
import app.zhanggui.intake.OfferMade;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.intake.RegionOffer;
import app.zhanggui.text.Message;
import java.util.Optional;

/** What is said of an import to somebody who reads it. */
final class ImportRemarks {
    private final Cli cli;
    private final IntakePreview preview;

    ImportRemarks(Cli cli, IntakePreview preview) {
        this.cli = cli;
        this.preview = preview;
    }

    /** What is hidden in the file or left out of it, and whether its sheets are regions. */
    void onFile() {
        preview.offers().forEach(this::sayHidden);
        preview.sheets().forEach(this::sayLeftOut);
        sayRegions(preview.regions());
    }

    /** What becomes of the rows, or what became of them. */
    void onRows(Optional<ImportResult> done) {
        Counts counts = preview.counts();
        String name = preview.file().fileName();
        Message sentence =
                done.map(
                                result ->
                                        Message.of(
                                                "cli.import.done",
                                                name,
                                                result.created(),
                                                result.updated()))
                        .orElse(
                                Message.of(
                                        "cli.import.preview",
                                        name,
                                        counts.created(),
                                        counts.updated()));
        cli.out().println(cli.texts().say(sentence));
        if (counts.duplicate() > 0) {
            cli.remark(Message.of("cli.import.duplicates", counts.duplicate()));
        }
        if (preview.rows().isEmpty()) {
            cli.remark(Message.of("cli.import.empty", name));
        }
        TroubleLine.of(preview).forEach(line -> cli.remark(line.sentence()));
    }

    /** Nobody can be asked here, so every sheet that was not read is named. */
    private void sayOther(OfferMade sheets) {
        String key =
                switch (sheets.offer()) {
                    case HIDDEN_SHEETS -> "cli.import.hiddenSheets";
                    case ASIDE_SHEETS -> "cli.import.asideSheets";
                    default -> "cli.import.otherSheets";
                };
        cli.remark(Message.of(key, sheets.names()));
    }

    private void sayLeftOut(PreviewSheet sheet) {
        if (preview.isAllLeftOut(sheet)) {
            String name = sheet.name();
            cli.remark(Message.of("cli.import.allLeftOut", name, sheet.aside().size()));
        }
    }

    /** Nobody can be asked here, so hidden rows and columns are read; all are said. */
    private void sayHidden(OfferMade offer) {
        if (offer.offer() == Offer.HIDDEN_ROWS) {
            String key = offer.taken() ? "cli.import.hiddenRead" : "cli.import.hiddenSkipped";
            cli.remark(Message.of(key, offer.many()));
        } else if (offer.offer() == Offer.CROSSED_OUT_ROWS) {
            String key =
                    offer.taken() ? "cli.import.crossedOutSkipped" : "cli.import.crossedOutRead";
            cli.remark(Message.of(key, offer.many()));
        } else if (offer.offer() == Offer.UNPLACED_COLUMNS) {
            String key = offer.taken() ? "cli.import.restKept" : "cli.import.restLeft";
            cli.remark(Message.of(key, offer.many(), offer.names()));
        } else if (offer.offer().isOfSheets()) {
            sayOther(offer);
        } else {
            String columns =
                    offer.taken()
                            ? "cli.import.hiddenColumnsRead"
                            : "cli.import.hiddenColumnsSkipped";
            cli.remark(Message.of(columns, offer.names()));
        }
    }

    private void sayRegions(RegionOffer regions) {
        if (regions.isOffered()) {
            String key = regions.taken() ? "cli.import.regions" : "cli.import.noRegions";
            cli.remark(Message.of(key, regions.names().values()));
        }
    }
}
