package app.zhanggui.shell;

import app.zhanggui.print.Document;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Paper;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The sheet to print and put away: where the cards are, where their backups are, how to get them
 * back. The password is written on it by hand; the program never prints it.
 */
final class RecoverySheetPrint {
    private final HtmlTemplates templates;
    private final PdfMaker maker;
    private final Texts texts;
    private final Clock clock;

    RecoverySheetPrint(HtmlTemplates templates, PdfMaker maker, Texts texts, Clock clock) {
        this.templates = templates;
        this.maker = maker;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param second where copies of the backups go, if the owner chose a place
     */
    Pdf pdf(Path folder, Optional<Path> second) {
        String title = texts.get("shell.sheet.paper");
        RecoverySheet sheet =
                new RecoverySheet(
                        title,
                        texts.get("shell.sheet.warning"),
                        List.of(
                                line("shell.sheet.folder", folder.toAbsolutePath().toString()),
                                line(
                                        "shell.sheet.backups",
                                        folder.resolve("backups").toAbsolutePath().toString()),
                                line(
                                        "shell.sheet.second",
                                        second.map(Path::toString)
                                                .orElse(texts.get("shell.sheet.second.none")))),
                        List.of(
                                texts.get("shell.sheet.password"),
                                texts.get("shell.sheet.hintWord"),
                                texts.get("shell.sheet.keeper"),
                                texts.get("shell.sheet.date")),
                        texts.get("shell.sheet.steps"),
                        List.of(
                                texts.get("shell.sheet.step1"),
                                texts.get("shell.sheet.step2"),
                                texts.get("shell.sheet.step3"),
                                texts.get("shell.sheet.step4")),
                        texts.get("shell.sheet.footer", LocalDate.now(clock).toString()));
        return maker.make(
                new Document(
                        title, templates.fill("shell/recovery.jte", sheet), Paper.A4_PORTRAIT));
    }

    private RecoverySheet.Line line(String key, String value) {
        return new RecoverySheet.Line(texts.get(key), value);
    }
}
