package app.zhanggui.cli;

import app.zhanggui.db.Batch;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code undo [BATCH]}: takes a batch back, the newest one if none is named. */
@Command(name = "undo")
final class UndoVerb implements Runnable {
    @ParentCommand private Cli cli;

    @Parameters(arity = "0..1", paramLabel = "BATCH")
    private Long batch;

    @Override
    public void run() {
        UndoReport report = cli.with(services -> undo(services.database()));
        List<Long> kept = report.keptCards().stream().sorted().toList();
        if (report.rows() == 0) {
            throw UserFault.unusable("cli.undo.allKept", kept.size());
        }
        Batch undone = report.undone();
        cli.answer(
                Json.object(
                        "batch", undone.id().value(),
                        "label", cli.texts().say(undone.label()),
                        "rows", report.rows(),
                        "kept", kept,
                        "keptNames", report.keptNames()),
                Message.of("cli.undo.done", undone.label(), report.rows()));
        if (!report.keptNames().isEmpty()) {
            cli.remark(Message.of("cli.undo.kept", report.keptNames().size(), report.keptByName()));
        }
    }

    private UndoReport undo(Database database) {
        if (batch != null) {
            return database.undo(new BatchId(batch));
        }
        return database.undoLast().orElseThrow(() -> UserFault.unusable("cli.undo.nothing"));
    }
}
