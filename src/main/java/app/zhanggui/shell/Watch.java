package app.zhanggui.shell;

import app.zhanggui.db.Checkup;
import app.zhanggui.db.Database;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.ScreenThread;

/**
 * Looks after the open cards: reads them whole where the last session did not end as it should,
 * saves the day, and says above the window what the owner has to know.
 */
final class Watch {
    private static final String CLOUD_KNOWN = "cloud.known";

    private final Database database;
    private final BackupDesk backups;
    private final Desk desk;
    private final Texts texts;
    private final BannerView banners;

    Watch(Database database, BackupDesk backups, Desk desk, BannerView banners) {
        this.database = database;
        this.backups = backups;
        this.desk = desk;
        this.texts = desk.texts();
        this.banners = banners;
    }

    void begin() {
        if (database.file().isReadOnly()) {
            banners.say(
                    texts.get("shell.banner.look"),
                    texts.get("shell.banner.look.back"),
                    desk.door()::again);
            return;
        }
        database.file()
                .onStorageFault(fault -> new ScreenThread().execute(() -> sayStorageFault(fault)));
        warnOfCloud();
        if (!database.file().isSealed()) {
            readWhole();
        }
        backups.daily();
    }

    private void sayStorageFault(UserFault fault) {
        banners.say(
                texts.say(fault.sentence()), texts.get("shell.banner.again"), desk.door()::again);
    }

    private void warnOfCloud() {
        CloudFolder.of(desk.folder())
                .filter(cloud -> desk.settings().get(CLOUD_KNOWN).isEmpty())
                .ifPresent(
                        cloud ->
                                banners.say(
                                        texts.get("shell.banner.cloud", cloud.title()),
                                        texts.get("shell.banner.cloud.known"),
                                        () -> desk.settings().keep(CLOUD_KNOWN, cloud.name())));
    }

    /** Nobody waits for it; what it finds out is said. */
    private void readWhole() {
        desk.jobs()
                .quietly(
                        progress -> Checkup.of(database, desk.door().backups(), progress),
                        this::sayWhatWasFound);
    }

    private void sayWhatWasFound(Checkup found) {
        if (found.isRight()) {
            String said = found.compared() ? "shell.checked.compared" : "shell.checked";
            desk.layers().done(Message.of(said, found.allRows()));
        } else {
            banners.say(
                    texts.get("shell.banner.differs", found.allDiffering()),
                    texts.get("shell.banner.differs.mend"),
                    desk.door()::mend);
        }
    }
}
