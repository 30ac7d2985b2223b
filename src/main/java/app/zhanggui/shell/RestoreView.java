package app.zhanggui.shell;

import app.zhanggui.db.BackupFile;
import app.zhanggui.db.Contents;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Asks before a backup takes the place of the cards: how much is there now and how much would be
 * there then, side by side.
 */
final class RestoreView extends VBox {
    private static final List<String> TABLES =
            List.of("customer", "contact", "visit", "complaint", "purchase");

    private final Texts texts;
    private final BackupWords words;
    private final Sides sides;

    /** The two that are compared; the backup was opened and counted. */
    record Sides(Path backup, Contents then, Contents now) {}

    RestoreView(Desk desk, Sides sides) {
        this.texts = desk.texts();
        this.sides = sides;
        words = new BackupWords(texts, LocalDate.now(desk.clock()));
        getStyleClass().addAll("dialog", "restore");
        getStylesheets().add(RestoreView.class.getResource("settings.css").toExternalForm());
        Label text = new Label(texts.get("shell.restore.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("shell.restore.title"), "dialog-title"),
                        comparison(),
                        text,
                        Forms.buttons(
                                Forms.button(
                                        texts.get("shell.settings.restore.no"),
                                        desk.layers()::close),
                                Forms.primary(
                                        texts.get("shell.settings.restore.yes"),
                                        () -> {
                                            desk.layers().close();
                                            desk.door().restore(sides.backup());
                                        })));
    }

    private Node comparison() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sides");
        grid.addRow(
                0,
                new Label(),
                head(texts.get("shell.restore.now")),
                head(texts.get("shell.restore.then")));
        grid.addRow(
                1,
                Forms.fieldLabel(texts.get("shell.restore.made")),
                new Label("–"),
                new Label(made()));
        grid.addRow(
                2,
                Forms.fieldLabel(texts.get("shell.restore.lastChange")),
                new Label(lastChange(sides.now())),
                new Label(lastChange(sides.then())));
        int row = 3;
        for (String table : TABLES) {
            grid.addRow(
                    row++,
                    Forms.fieldLabel(texts.get("shell.restore.rows." + table)),
                    number(sides.now().of(table), "strong"),
                    number(sides.then().of(table), look(table)));
        }
        grid.getChildren().stream()
                .filter(node -> GridPane.getColumnIndex(node) > 0)
                .forEach(node -> GridPane.setHalignment(node, HPos.RIGHT));
        return grid;
    }

    private String look(String table) {
        return sides.then().of(table) < sides.now().of(table) ? "fewer" : "strong";
    }

    private static Label head(String text) {
        return Forms.styled(text, "side");
    }

    private static Label number(long rows, String look) {
        return Forms.styled(String.format(Locale.ROOT, "%,d", rows), look);
    }

    private String made() {
        return BackupFile.named(sides.backup())
                .map(backup -> words.when(backup.made()))
                .orElse(sides.backup().getFileName().toString());
    }

    private String lastChange(Contents contents) {
        return contents.lastChange().map(words::when).orElse("–");
    }
}
