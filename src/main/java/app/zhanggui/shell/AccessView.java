package app.zhanggui.shell;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessStore;
import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.sheet.SheetWriter;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.work.Progress;
import java.io.File;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** 设置 › 借阅登记: what left the program, newest first. */
final class AccessView extends VBox {
    /** More than a shop takes out in ten years. */
    private static final int MOST = 20_000;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Desk desk;
    private final Texts texts;
    private final AccessStore accesses;
    private final TableView<Access> table = new TableView<>();

    AccessView(Desk desk, AccessStore accesses) {
        super(8);
        this.desk = desk;
        this.texts = desk.texts();
        this.accesses = accesses;
        getStyleClass().add("panel");
        table.setPlaceholder(Forms.muted(texts.get("shell.access.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setAccessibleText(texts.get("shell.settings.access"));
        columns().forEach(this::show);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Forms.row(
                                8,
                                Forms.styled(texts.get("shell.access.hint"), "hint"),
                                Forms.gap(),
                                Forms.button(texts.get("shell.access.export"), this::export)),
                        table);
    }

    /** Shows what was noted since. */
    void refill() {
        table.getItems().setAll(accesses.newest(MOST));
    }

    private String kind(Access access) {
        return texts.get("shell.access.kind." + access.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String rows(Access access) {
        return access.rows().isPresent()
                ? String.format(Locale.ROOT, "%,d", access.rows().getAsInt())
                : "";
    }

    /** One thing that is told of each line. */
    private record Column(String titleKey, double width, Function<Access, String> value) {}

    private List<Column> columns() {
        return List.of(
                new Column("shell.access.when", 130, access -> TIME.format(access.at())),
                new Column("shell.access.kind", 80, this::kind),
                new Column("shell.access.what", 200, access -> texts.say(access.what())),
                new Column("shell.access.filter", 200, Access::filter),
                new Column("shell.access.rows", 70, AccessView::rows),
                new Column("shell.access.target", 240, Access::target));
    }

    private void show(Column shown) {
        TableColumn<Access, String> column = new TableColumn<>(texts.get(shown.titleKey()));
        column.setCellValueFactory(
                cell -> new SimpleStringProperty(shown.value().apply(cell.getValue())));
        column.setCellFactory(all -> new WholeTextCell());
        column.setPrefWidth(shown.width());
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
    }

    /** Says in full, under the mouse, what its column is too narrow for. */
    private static final class WholeTextCell extends TableCell<Access, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
            setTooltip(empty || text.isEmpty() ? null : new Tooltip(text));
        }
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(texts.get("shell.settings.access") + ".xlsx");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Excel", "*.xlsx"));
        File chosen = chooser.showSaveDialog(desk.stage());
        if (chosen == null) {
            return;
        }
        desk.jobs()
                .run(
                        Message.of("shell.access.writing"),
                        progress -> write(chosen.toPath(), progress),
                        lines ->
                                desk.layers()
                                        .done(
                                                Message.of(
                                                        "shell.access.written",
                                                        lines,
                                                        chosen.getName())));
    }

    private int write(Path target, Progress progress) {
        List<Access> lines = accesses.newest(MOST);
        List<String> header =
                columns().stream().map(column -> texts.get(column.titleKey())).toList();
        SheetWriter.write(
                new SheetPage(
                        texts.get("shell.settings.access"),
                        header,
                        lines.stream().map(this::cells).toList()),
                target,
                progress);
        return lines.size();
    }

    private List<SheetCell> cells(Access access) {
        return columns().stream()
                .map(column -> (SheetCell) new SheetCell.Text(column.value().apply(access)))
                .toList();
    }
}
