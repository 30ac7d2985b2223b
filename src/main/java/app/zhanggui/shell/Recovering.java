package app.zhanggui.shell;

import app.zhanggui.db.Backup;
import app.zhanggui.db.BackupFile;
import app.zhanggui.db.BackupShelf;
import app.zhanggui.db.Recovery;
import app.zhanggui.db.Trouble;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.WindowLayers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for what is left of a lost or damaged card file in backups and journal, and makes the file
 * anew from that if the owner wants it.
 */
final class Recovering {
    private final Door door;
    private final Door.Place place;
    private final Texts texts;
    private final FxJobs jobs;
    private final WindowLayers layers;
    private final TroublePages pages;

    Recovering(Door door, Door.Place place, FxJobs jobs, WindowLayers layers) {
        this.door = door;
        this.place = place;
        this.texts = place.texts();
        this.jobs = jobs;
        this.layers = layers;
        pages = new TroublePages(place, layers);
    }

    /** Looks, and offers the ways back that were found. */
    void look(Trouble trouble) {
        if (!Files.isDirectory(place.folder())) {
            door.show(
                    pages.noFolder(trouble),
                    List.of(door.againWay(), door.backupWay(), door.quitWay()));
            return;
        }
        door.show(pages.of(trouble, texts.get("shell.trouble.looking")), List.of(door.quitWay()));
        jobs.run(
                Message.of("shell.trouble.looking"),
                progress ->
                        Recovery.look(
                                place.folder(), door.secret(), backups(), place.clock(), progress),
                found -> showWaysBack(trouble, Optional.of(found)),
                () -> showWaysBack(trouble, Optional.empty()));
    }

    /** All backups there are, newest first. */
    List<Path> backups() {
        return Stream.concat(
                        Stream.of(place.folder().resolve(Backup.FOLDER)),
                        place.settings().backupFolder().stream())
                .flatMap(shelf -> new BackupShelf(shelf).all().stream())
                .sorted(BackupFile.BY_AGE.reversed())
                .map(BackupFile::file)
                .toList();
    }

    private void showWaysBack(Trouble trouble, Optional<Recovery> recovery) {
        WaysBack back = new WaysBack(trouble, recovery);
        BackupWords words = new BackupWords(texts, LocalDate.now(place.clock()));
        door.show(pages.of(trouble, back.hope(texts, words)), back.ways(door, this));
    }

    /** Makes the card file anew from backup and journal. */
    void recover(Recovery recovery) {
        Path journal = place.folder().resolve("journal");
        Path source = recovery.plan().flatMap(Recovery.Plan::backup).orElse(journal);
        jobs.run(
                Message.of("shell.trouble.recovering"),
                progress -> {
                    try (recovery) {
                        return recovery.run(progress);
                    }
                },
                done -> {
                    layers.done(Message.of("shell.trouble.recovered", done.customers()));
                    door.againWith(source);
                },
                door::again);
    }

    /** The file that is there is the right one, says the owner. */
    void acceptPresent() {
        Recovery.acceptPresent(place.folder());
        door.again();
    }
}
