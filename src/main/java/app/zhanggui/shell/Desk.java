package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.WindowLayers;
import java.nio.file.Path;
import java.time.Clock;
import javafx.stage.Stage;

/**
 * What every screen of one window works at.
 *
 * @param backups what is kept besides the card file
 * @param door closes the cards and opens them again
 */
record Desk(
        Texts texts,
        FxJobs jobs,
        WindowLayers layers,
        Settings settings,
        Clock clock,
        Path folder,
        Stage stage,
        BackupDesk backups,
        Door door,
        Lock lock) {}
