package app.zhanggui.intake.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where a sheet is to be saved. */
final class SaveChooserView {
    private SaveChooserView() {}

    /**
     * The file that was chosen; it has the ending if the owner typed none.
     *
     * @param ending with its dot
     */
    static Optional<Path> ask(String name, String ending, Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.substring(1), "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(file -> ended(file, ending));
    }

    private static Path ended(File file, String ending) {
        return file.getName().contains(".") ? file.toPath() : Path.of(file.getPath() + ending);
    }
}
