package app.zhanggui.shell;

import app.zhanggui.db.Backup;
import app.zhanggui.db.BackupFile;
import app.zhanggui.db.BackupShelf;
import app.zhanggui.db.Contents;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** All backups, newest first: when, why, how much is in them, where they are. */
final class BackupTableView extends TableView<BackupTableView.Row> {
    private final Texts texts;
    private final BackupWords words;
    private final Consumer<Path> restore;

    /** A backup and what it says of itself; the oldest ones say nothing. */
    record Row(BackupFile backup, Optional<Contents> contents, boolean elsewhere) {}

    BackupTableView(Texts texts, LocalDate today, Consumer<Path> restore) {
        this.texts = texts;
        this.restore = restore;
        words = new BackupWords(texts, today);
        setPlaceholder(Forms.muted(texts.get("shell.backup.list.none")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setAccessibleText(texts.get("shell.backup.list"));
        column("shell.backup.column.when", 150, row -> words.when(row.backup().made()));
        column("shell.backup.column.why", 130, row -> words.why(row.backup()));
        column("shell.backup.column.where", 120, this::where);
        for (String table : List.of("customer", "visit", "complaint", "purchase")) {
            number(table);
        }
        buttons();
        setOnKeyPressed(this::key);
        setRowFactory(table -> row());
        setMinHeight(160);
    }

    /** Reads what is on the shelves. */
    void show(List<BackupShelf> shelves) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shelves.size(); i++) {
            boolean elsewhere = i > 0;
            shelves.get(i)
                    .all()
                    .forEach(
                            backup ->
                                    rows.add(
                                            new Row(
                                                    backup,
                                                    Backup.said(backup.file()),
                                                    elsewhere)));
        }
        rows.sort((one, other) -> BackupFile.BY_AGE.compare(other.backup(), one.backup()));
        getItems().setAll(rows);
    }

    private String where(Row row) {
        return texts.get(row.elsewhere() ? "shell.backup.where.second" : "shell.backup.where.here");
    }

    private void number(String table) {
        TableColumn<Row, String> column =
                column(
                        "shell.backup.column." + table,
                        80,
                        row ->
                                row.contents()
                                        .map(contents -> figure(contents.of(table)))
                                        .orElse("–"));
        column.getStyleClass().add("number");
    }

    private String figure(long rows) {
        return String.format(Locale.ROOT, "%,d", rows);
    }

    private TableColumn<Row, String> column(
            String titleKey, double width, Function<Row, String> value) {
        TableColumn<Row, String> column = new TableColumn<>(texts.get(titleKey));
        column.setCellValueFactory(
                cell -> new SimpleObjectProperty<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
        return column;
    }

    private void buttons() {
        TableColumn<Row, Row> column = new TableColumn<>("");
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(
                all ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(Row row, boolean empty) {
                                super.updateItem(row, empty);
                                setGraphic(empty || row == null ? null : button(row));
                            }
                        });
        column.setPrefWidth(120);
        column.setMinWidth(110);
        column.setSortable(false);
        getColumns().add(column);
    }

    private Button button(Row row) {
        Button button =
                Forms.link(
                        texts.get("shell.backup.restoreThis"),
                        () -> restore.accept(row.backup().file()));
        button.setFocusTraversable(false);
        return button;
    }

    private TableRow<Row> row() {
        TableRow<Row> row = new TableRow<>();
        row.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY
                            && click.getClickCount() == 2
                            && !row.isEmpty()) {
                        restore.accept(row.getItem().backup().file());
                    }
                });
        return row;
    }

    private void key(KeyEvent key) {
        Row chosen = getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && chosen != null) {
            key.consume();
            restore.accept(chosen.backup().file());
        }
    }
}
