package app.zhanggui.cli;

import app.zhanggui.customer.Field;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.ImportResult;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.IntakePreview.Counts;
import app.zhanggui.intake.IntakePreview.Trouble;
import app.zhanggui.intake.LeftOutRows;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.intake.UpdateRule;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code import FILE...}: any sheets become cards, or with {@code --dry-run} it is only told how.
 */
@Command(name = "import")
final class ImportVerb implements Runnable {
    @ParentCommand private Cli cli;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--sheet", paramLabel = "NAME")
    private String sheet;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--update", paramLabel = "RULE", converter = RuleWord.class)
    private UpdateRule update = UpdateRule.FILL_BLANKS;

    @Option(names = "--problems", paramLabel = "OUT.xlsx")
    private Path problems;

    @Override
    public void run() {
        List<Map<String, Object>> answers =
                cli.with(
                        services ->
                                files.stream().map(file -> one(services.intake(), file)).toList());
        if (cli.json()) {
            cli.out().println(Json.of(answers.size() == 1 ? answers.get(0) : answers));
        }
    }

    private Map<String, Object> one(Intake intake, Path path) {
        Progress progress = Progress.unwatched();
        SheetFile file = SheetReader.read(path, progress);
        IntakeChoices choices =
                IntakeChoices.DEFAULT.withSheet(Optional.ofNullable(sheet)).withUpdate(update);
        IntakePreview preview = intake.preview(file, choices, progress);
        if (problems != null) {
            new LeftOutRows(cli.texts()).write(preview, problems, progress);
        }
        Map<String, Object> answer = object(preview);
        Optional<ImportResult> done =
                dryRun ? Optional.empty() : Optional.of(intake.apply(preview, progress));
        done.ifPresent(result -> addResult(answer, result));
        if (!cli.json()) {
            say(preview, done);
        }
        return answer;
    }

    private static void addResult(Map<String, Object> answer, ImportResult result) {
        answer.put(
                "imported",
                Json.object(
                        "batch", result.batch().map(batch -> batch.value()).orElse(null),
                        "new", result.created(),
                        "update", result.updated(),
                        "undecided", result.undecided(),
                        "problem", result.problems()));
    }

    private void say(IntakePreview preview, Optional<ImportResult> done) {
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
        preview.troubles().forEach(trouble -> cli.remark(remark(preview, trouble)));
    }

    private static Message remark(IntakePreview preview, Trouble trouble) {
        String row = Integer.toString(trouble.row() + 1);
        Object column = heading(preview, trouble);
        Message what = trouble.finding().message();
        return trouble.sheet().isEmpty()
                ? Message.of("cli.import.trouble", row, column, what)
                : Message.of("cli.import.troubleInSheet", trouble.sheet(), row, column, what);
    }

    /** The heading of the column it speaks of; nothing where it speaks of the whole row. */
    private static Object heading(IntakePreview preview, Trouble trouble) {
        return preview.sheets().stream()
                .filter(one -> one.name().equals(trouble.sheet()))
                .flatMap(one -> one.columns().stream())
                .filter(one -> one.index() == trouble.finding().column())
                .findFirst()
                .<Object>map(one -> Message.of("cli.import.column", one.heading()))
                .orElse("");
    }

    private Map<String, Object> object(IntakePreview preview) {
        Counts counts = preview.counts();
        return Json.object(
                "file", preview.file().fileName(),
                "sheets", preview.sheets().stream().map(ImportVerb::sheet).toList(),
                "counts",
                        Json.object(
                                "new", counts.created(),
                                "update", counts.updated() + counts.merged(),
                                "duplicate", counts.duplicate(),
                                "problem", counts.problem(),
                                "ignored", counts.ignored()),
                "problems", preview.troubles().stream().map(this::problem).toList());
    }

    private static Map<String, Object> sheet(PreviewSheet sheet) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Column column : sheet.columns()) {
            columns.add(
                    Json.object(
                            "index", column.index(),
                            "header", column.heading(),
                            "field", column.fieldCode(),
                            "target", column.target().map(Field::code).orElse(null),
                            "sure", column.certainty() == Column.Certainty.SURE));
        }
        return Json.object(
                "name", sheet.name(),
                "headerRow", sheet.headerRow(),
                "dataRows", sheet.dataRows(),
                "columns", columns);
    }

    private Map<String, Object> problem(Trouble trouble) {
        return Json.object(
                "sheet", trouble.sheet(),
                "row", trouble.row(),
                "column", trouble.finding().column() < 0 ? null : trouble.finding().column(),
                "message", cli.texts().say(trouble.finding().message()));
    }

    /** {@code fill-blanks}, {@code overwrite} or {@code never}. */
    static final class RuleWord implements ITypeConverter<UpdateRule> {
        @Override
        public UpdateRule convert(String word) {
            return UpdateRule.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
