package app.zhanggui.intake.ui;

import app.zhanggui.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's dialog in which a list of customers is chosen. */
public final class ListChooserView {
    private ListChooserView() {}

    /** The chosen file; nothing if the owner thought better of it. */
    public static Optional<Path> ask(Texts texts, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("intake.file.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("intake.file.kinds"),
                                "*.xlsx",
                                "*.xls",
                                "*.xlsm",
                                "*.xlsb",
                                "*.et",
                                "*.ods",
                                "*.csv",
                                "*.tsv",
                                "*.txt"),
                        new FileChooser.ExtensionFilter(texts.get("intake.file.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> file.toPath());
    }
}
