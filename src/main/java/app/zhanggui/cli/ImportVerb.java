package app.zhanggui.cli;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.intake.Entry;
import app.zhanggui.intake.EntryIntake;
import app.zhanggui.intake.ImportResult;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.LeftOutRows;
import app.zhanggui.intake.ListChoices;
import app.zhanggui.intake.ListPreview;
import app.zhanggui.intake.ListRow.Fate;
import app.zhanggui.intake.Offer;
import app.zhanggui.intake.UpdateRule;
import app.zhanggui.sheet.FileChoices;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.TextEncoding;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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

    @Option(names = "--sheet-password-file", paramLabel = "FILE")
    private Path passwordFile;

    @Option(names = "--encoding", paramLabel = "NAME", converter = EncodingWord.class)
    private TextEncoding encoding;

    @Option(names = "--skip-hidden")
    private boolean skipHidden;

    @Option(names = "--skip-crossed-out")
    private boolean skipCrossedOut;

    @Option(names = "--entries")
    private boolean withEntries;

    @Option(names = "--keep-rest")
    private boolean keepRest;

    @Option(names = "--sheets-are-regions", arity = "0..1", fallbackValue = "true")
    private Boolean sheetsAreRegions;

    @Override
    public void run() {
        List<Map<String, Object>> answers =
                cli.with(services -> files.stream().map(file -> one(services, file)).toList());
        if (cli.json()) {
            cli.out().println(Json.of(answers.size() == 1 ? answers.get(0) : answers));
        }
    }

    private Map<String, Object> one(Services services, Path path) {
        Intake intake = services.intake();
        Progress progress = Progress.unwatched();
        SheetFile file = SheetReader.read(path, fileChoices(), progress);
        IntakeChoices choices =
                IntakeChoices.DEFAULT
                        .withSheet(Optional.ofNullable(sheet))
                        .withUpdate(update)
                        .withOffer(Offer.HIDDEN_ROWS, !skipHidden)
                        .withOffer(Offer.HIDDEN_COLUMNS, !skipHidden)
                        .withOffer(Offer.CROSSED_OUT_ROWS, skipCrossedOut)
                        .withOffer(Offer.UNPLACED_COLUMNS, keepRest);
        if (sheetsAreRegions != null) {
            choices = choices.withSheetsAreRegions(sheetsAreRegions);
        }
        IntakePreview preview = intake.preview(file, choices, progress);
        if (problems != null) {
            int rows = new LeftOutRows(cli.texts()).write(preview, problems, progress);
            services.accesses()
                    .note(
                            Access.Kind.EXPORT,
                            Message.of("intake.access.leftOut", preview.file().fileName()),
                            AccessLog.Out.of(rows, problems.toString()));
        }
        Map<String, Object> answer = ImportAnswer.of(preview, cli.texts());
        Optional<ImportResult> done =
                dryRun ? Optional.empty() : Optional.of(intake.apply(preview, progress));
        done.ifPresent(result -> answer.put("imported", ImportAnswer.of(result)));
        entries(services.entries(), file).ifPresent(found -> answer.put("entries", found));
        ImportRemarks remarks = new ImportRemarks(cli, preview);
        remarks.onFile();
        if (!cli.json()) {
            remarks.onRows(done);
        }
        return answer;
    }

    /** Talks, promises, days and owned goods go onto the cards only if that is asked for. */
    private Optional<Map<String, Object>> entries(EntryIntake intake, SheetFile file) {
        if (intake.kinds(file).isEmpty()) {
            return Optional.empty();
        }
        Progress progress = Progress.unwatched();
        ListPreview<Entry> found = intake.preview(file, ListChoices.NONE, progress);
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Fate fate : EnumSet.complementOf(EnumSet.of(Fate.CALLED_OFF))) {
            counts.put(fate.name().toLowerCase(Locale.ROOT), found.rows(fate).size());
        }
        int fresh = found.rows(Fate.NEW).size();
        if (fresh > 0 && withEntries && !dryRun) {
            counts.put("batch", intake.apply(found, progress).value());
            cli.remark(Message.of("cli.import.entries.written", fresh));
        } else if (fresh > 0) {
            cli.remark(Message.of("cli.import.entries", fresh));
        }
        return Optional.of(counts);
    }

    private FileChoices fileChoices() {
        FileChoices choices = FileChoices.NONE;
        if (passwordFile != null) {
            choices = choices.withPassword(PasswordFile.read(passwordFile));
        }
        return encoding == null ? choices : choices.withEncoding(encoding);
    }

    /** {@code fill-blanks}, {@code overwrite} or {@code never}. */
    static final class RuleWord implements ITypeConverter<UpdateRule> {
        @Override
        public UpdateRule convert(String word) {
            return UpdateRule.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** {@code utf-8}, {@code gb18030}, {@code big5}, {@code utf-16le} … */
    static final class EncodingWord implements ITypeConverter<TextEncoding> {
        @Override
        public TextEncoding convert(String word) {
            return TextEncoding.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
