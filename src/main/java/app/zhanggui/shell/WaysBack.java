package app.zhanggui.shell;

import app.zhanggui.db.BackupFile;
import app.zhanggui.db.Recovery;
import app.zhanggui.db.Trouble;
import app.zhanggui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be done about a lost or damaged card file, the best first.
 *
 * @param recovery what was found to go back from; empty if looking failed
 */
record WaysBack(Trouble trouble, Optional<Recovery> recovery) {

    /** The trouble in the keys of texts: rolledBack. */
    static String name(Trouble trouble) {
        String[] words = trouble.name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0]
                        + words[1].substring(0, 1).toUpperCase(Locale.ROOT)
                        + words[1].substring(1);
    }

    private Optional<Recovery.Plan> plan() {
        return recovery.flatMap(Recovery::plan);
    }

    /** How much can be brought back, in one sentence. */
    String hope(Texts texts, BackupWords words) {
        if (plan().isEmpty()) {
            return texts.get("shell.trouble.plan.none");
        }
        Recovery.Plan plan = plan().get();
        if (plan.backup().isEmpty()) {
            return texts.get("shell.trouble.plan.journal", plan.changes());
        }
        String made = made(plan.backup().get(), words);
        return plan.complete()
                ? texts.get("shell.trouble.plan.all", made, plan.customers(), plan.changes())
                : texts.get("shell.trouble.plan.some", made, plan.customers());
    }

    private static String made(Path backup, BackupWords words) {
        return BackupFile.named(backup)
                .map(file -> words.when(file.made()))
                .orElse(backup.getFileName().toString());
    }

    /** The buttons of the page. */
    List<TroubleView.Way> ways(Door door, Recovering recovering) {
        List<TroubleView.Way> ways = new ArrayList<>();
        if (plan().isPresent()) {
            ways.add(
                    new TroubleView.Way(
                            "shell.trouble.recover", () -> recovering.recover(recovery.get())));
        }
        ways.add(leaving(door.backupWay()));
        if (trouble == Trouble.DAMAGED) {
            ways.add(leaving(door.salvageWay()));
        }
        if (trouble == Trouble.ROLLED_BACK) {
            ways.add(
                    leaving(
                            new TroubleView.Way(
                                    "shell.trouble.accept", recovering::acceptPresent)));
        }
        if (trouble == Trouble.DAMAGED || trouble == Trouble.ROLLED_BACK) {
            ways.add(leaving(door.lookWay()));
        }
        ways.add(leaving(door.againWay()));
        ways.add(leaving(door.quitWay()));
        return ways;
    }

    /** Another way than going back: what looking for that needed is cleared away. */
    private TroubleView.Way leaving(TroubleView.Way way) {
        return new TroubleView.Way(
                way.textKey(),
                () -> {
                    recovery.ifPresent(Recovery::close);
                    way.go().run();
                });
    }
}
