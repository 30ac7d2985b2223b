package app.zhanggui.intake.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a page; while it is held over the page, the page shows it. */
final class FileDropView {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDropView() {}

    static void on(Node page, Consumer<List<Path>> dropped) {
        page.setOnDragOver(event -> over(page, event));
        page.setOnDragExited(event -> page.pseudoClassStateChanged(DROPPING, false));
        page.setOnDragDropped(
                event -> {
                    List<File> files = event.getDragboard().getFiles();
                    dropped.accept(files.stream().map(File::toPath).toList());
                    event.setDropCompleted(!files.isEmpty());
                    event.consume();
                });
    }

    private static void over(Node page, DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            page.pseudoClassStateChanged(DROPPING, true);
        }
        event.consume();
    }
}
