package app.zhanggui.cli;

import app.zhanggui.db.DataFolder;
import app.zhanggui.db.Secret;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The same verbs as the window, without one. What a verb answers goes to standard output and
 * nothing else does; sentences go to standard error. Exit codes: 0 done, 1 our bug, 2 wrong usage,
 * 3 the file or value cannot be used, 4 the card file is open elsewhere or cannot be written, 5
 * wrong password.
 */
@Command(
        name = "zhanggui",
        subcommands = {
            ImportVerb.class,
            ListVerb.class,
            ShowVerb.class,
            ExportVerb.class,
            PlanVerb.class,
            UndoVerb.class,
            BackupVerb.class,
            RestoreVerb.class,
            CheckVerb.class,
            BenchVerb.class
        })
public final class Cli implements Runnable {
    /** Makes everything the verbs need, over the card file of a folder. */
    public interface Opening {
        Services open(Path folder, Optional<Secret> password, Clock clock);
    }

    private static final int USAGE = 2;
    private static final Logger LOG = Logger.getLogger(Cli.class.getName());

    private final Opening open;
    private final String program;
    private final Texts texts = Texts.chinese();
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path folder = DataFolder.standard();

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", scope = ScopeType.INHERIT)
    private LocalDate today;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private Path passwordFile;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    /**
     * @param open makes everything the verbs need, over the card file of a folder
     * @param program the class that starts the whole program, for measuring that
     */
    public Cli(Opening open, String program) {
        this(
                open,
                program,
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** With streams of one's own, to be read by a test. */
    public Cli(Opening open, String program, PrintStream out, PrintStream err) {
        this.open = open;
        this.program = program;
        this.out = out;
        this.err = err;
    }

    /** Runs one verb and returns the exit code. */
    public int run(String... args) {
        CommandLine line = new CommandLine(this);
        line.setParameterExceptionHandler((wrong, words) -> wrongUsage(wrong));
        line.setExecutionExceptionHandler((trouble, which, parsed) -> failed(trouble));
        line.setExecutionStrategy(
                parsed -> {
                    if (parsed.isUsageHelpRequested() || isHelpAsked(parsed)) {
                        out.println(texts.get("cli.help"));
                        return 0;
                    }
                    return new CommandLine.RunLast().execute(parsed);
                });
        return line.execute(args);
    }

    private static boolean isHelpAsked(CommandLine.ParseResult parsed) {
        return parsed.hasSubcommand() && parsed.subcommand().isUsageHelpRequested();
    }

    private int wrongUsage(CommandLine.ParameterException wrong) {
        err.println(texts.get("cli.usage", whatIsWrong(wrong)));
        return USAGE;
    }

    private static Message whatIsWrong(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return Message.of("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return Message.of("cli.usage.missing", label(missing.getMissing().get(0)));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return Message.of("cli.usage.value", wrong.getValue(), label(wrong.getArgSpec()));
        }
        return Message.of("cli.usage.verb");
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument.isOption()
                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                : argument.paramLabel();
    }

    private int failed(Exception trouble) {
        if (trouble instanceof UserFault fault) {
            err.println(texts.say(fault.sentence()));
            return switch (fault.kind()) {
                case UNUSABLE, LOCKED -> 3;
                case UNAVAILABLE -> 4;
                case WRONG_PASSWORD -> 5;
            };
        }
        LOG.log(Level.SEVERE, "a bug", trouble);
        err.println(texts.get("cli.bug"));
        return 1;
    }

    /** No verb at all. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(new CommandLine(this), "no verb");
    }

    /** Opens the card file of another folder. */
    Services open(Path other, Clock clock) {
        return open.open(other, Optional.empty(), clock);
    }

    /** Opens the card file for one verb and closes it afterwards. */
    <T> T with(Function<Services, T> verb) {
        try (Services services = open.open(folder, password(), clock())) {
            return verb.apply(services);
        }
    }

    /**
     * What opens the cards, where a file with it is named: its first line.
     *
     * @throws UserFault if that file cannot be read
     */
    Optional<Secret> password() {
        return Optional.ofNullable(passwordFile)
                .map(PasswordFile::read)
                .map(String::toCharArray)
                .map(Secret::of);
    }

    Clock clock() {
        return today == null ? Clock.systemDefaultZone() : PinnedClock.at(today);
    }

    String program() {
        return program;
    }

    Path folder() {
        return folder;
    }

    Texts texts() {
        return texts;
    }

    boolean json() {
        return json;
    }

    /** Answers with an object, as JSON, or in words. */
    void answer(Object object, Message inWords) {
        if (json) {
            out.println(Json.of(object));
        } else {
            out.println(texts.say(inWords));
        }
    }

    PrintStream out() {
        return out;
    }

    /** A sentence beside the answer. */
    void remark(Message sentence) {
        err.println(texts.say(sentence));
    }
}
