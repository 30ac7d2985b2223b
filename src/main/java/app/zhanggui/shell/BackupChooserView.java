package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Lets the owner choose a backup that lies anywhere. */
final class BackupChooserView {
    private BackupChooserView() {}

    static Optional<Path> choose(Texts texts, Window above) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("shell.settings.restore"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.get("shell.settings.restore.files"), "*.zip"));
        return Optional.ofNullable(chooser.showOpenDialog(above)).map(File::toPath);
    }
}
