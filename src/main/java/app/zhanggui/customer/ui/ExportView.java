package app.zhanggui.customer.ui;

import app.zhanggui.customer.Field;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.customer.SideSheet;
import app.zhanggui.customer.ui.ExportViewModel.ExportColumn;
import app.zhanggui.customer.ui.ExportViewModel.Format;
import app.zhanggui.customer.ui.ExportViewModel.Side;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The dialog of the export: what kind of file, which columns in which order, then where to. */
public final class ExportView extends VBox {
    private static final int NAMED_CARDS = 3;
    private static final int NAMED_CHARACTERS = 8;

    private final Texts texts;
    private final FieldWords words;
    private final ExportViewModel model;
    private final Modal modal;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Label unfit = Forms.styled("", "warn");
    private final Button write;
    private final Button more;
    private List<Field> shown = List.of();
    private int current;

    public ExportView(Texts texts, ExportViewModel model, Modal modal) {
        this.texts = texts;
        this.model = model;
        this.modal = modal;
        words = new FieldWords(texts);
        write = Forms.primary(texts.get("customer.export.write"), this::askWhere);
        write.setDefaultButton(true);
        more =
                Forms.link(
                        texts.get("customer.export.more", model.aside().size()), model::showAside);
        getStyleClass().addAll("dialog", "export");
        getStylesheets().add(CardsView.LOOK);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("export-columns");
        unfit.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.styled(
                                texts.get("customer.export.title", model.cards()), "dialog-title"),
                        kinds(),
                        sides(),
                        columnTools(),
                        scroll,
                        more,
                        unfit,
                        Forms.buttons(
                                Forms.button(texts.get("customer.form.cancel"), modal::close),
                                write));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.columns().addListener((ListChangeListener<ExportColumn>) change -> fill());
        model.unfit().addListener((o, was, is) -> showUnfit());
        fill();
        showUnfit();
    }

    private Node kinds() {
        ToggleGroup group = new ToggleGroup();
        HBox segment = new HBox();
        segment.getStyleClass().add("segment");
        for (Format format : Format.values()) {
            ToggleButton one = new ToggleButton(texts.get("customer.export.format." + format));
            one.setToggleGroup(group);
            one.setUserData(format);
            one.setSelected(model.format().get() == format);
            segment.getChildren().add(one);
        }
        segment.getChildren().get(0).getStyleClass().add("first");
        segment.getChildren().get(segment.getChildren().size() - 1).getStyleClass().add("last");
        group.selectedToggleProperty().addListener((o, was, is) -> choose(group, was, is));
        return Forms.row(0, segment);
    }

    /** What comes along behind the cards; a CSV file has no room for it. */
    private Node sides() {
        FlowPane sides = new FlowPane(16, 6);
        sides.getChildren().add(Forms.fieldLabel(texts.get("customer.export.sides")));
        model.sides().forEach(side -> sides.getChildren().add(tick(side)));
        boolean any = !model.sides().isEmpty();
        Forms.showIf(any && model.format().get() == Format.EXCEL, sides);
        model.format().addListener((o, was, is) -> Forms.showIf(any && is == Format.EXCEL, sides));
        return sides;
    }

    private CheckBox tick(Side side) {
        SideSheet sheet = side.sheet();
        CheckBox tick =
                new CheckBox(texts.get("customer.export.side", sheet.name(), sheet.rows().size()));
        tick.setMnemonicParsing(false);
        tick.selectedProperty().bindBidirectional(side.chosen());
        return tick;
    }

    private void choose(ToggleGroup group, Toggle was, Toggle is) {
        if (is == null) {
            group.selectToggle(was);
        } else {
            model.format().set((Format) is.getUserData());
        }
    }

    private Node columnTools() {
        return Forms.row(
                4,
                Forms.fieldLabel(texts.get("customer.export.columns")),
                Forms.gap(),
                Forms.link(texts.get("customer.export.all"), () -> model.chooseAll(true)),
                Forms.link(texts.get("customer.export.none"), () -> model.chooseAll(false)),
                Forms.link(texts.get("customer.export.reset"), model::reset));
    }

    /** A column that is only ticked stays the row it is. */
    private void fill() {
        List<Field> fields = model.columns().stream().map(ExportColumn::field).toList();
        if (fields.equals(shown)) {
            for (int i = 0; i < fields.size(); i++) {
                tick(rows.getChildren().get(i)).setSelected(model.columns().get(i).chosen());
            }
        } else {
            shown = fields;
            boolean focused = rows.getChildren().stream().anyMatch(ExportView::hasFocus);
            rows.getChildren().setAll(model.columns().stream().map(this::row).toList());
            if (focused) {
                focus(current);
            }
        }
        write.setDisable(model.chosen() == 0);
        Forms.showIf(!model.aside().isEmpty(), more);
    }

    private static CheckBox tick(Node row) {
        return (CheckBox) ((HBox) row).getChildren().get(0);
    }

    private static boolean hasFocus(Node row) {
        return tick(row).isFocused();
    }

    private HBox row(ExportColumn column) {
        CheckBox tick = new CheckBox(words.name(column.field()));
        tick.setMnemonicParsing(false);
        tick.setSelected(column.chosen());
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tick, Priority.ALWAYS);
        tick.selectedProperty().addListener((o, was, is) -> model.choose(place(column), is));
        tick.focusedProperty().addListener((o, was, is) -> comeTo(column, is));
        Label many =
                Forms.styled(
                        column.filled() == 0
                                ? texts.get("customer.export.unfilled")
                                : texts.get("customer.export.filled", column.filled()),
                        "hint");
        Button up = arrow("↑", "customer.export.up", () -> move(column, -1));
        Button down = arrow("↓", "customer.export.down", () -> move(column, 1));
        HBox row = Forms.row(4, tick, many, up, down);
        row.getStyleClass().add("export-column");
        return row;
    }

    private Button arrow(String sign, String key, Runnable action) {
        Button arrow = Forms.link(sign, action);
        arrow.setFocusTraversable(false);
        arrow.setAccessibleText(texts.get(key));
        return arrow;
    }

    private int place(ExportColumn column) {
        for (int i = 0; i < model.columns().size(); i++) {
            if (model.columns().get(i).field().equals(column.field())) {
                return i;
            }
        }
        throw new IllegalStateException("no column " + column.field().code());
    }

    private void comeTo(ExportColumn column, boolean focused) {
        if (focused) {
            current = place(column);
            keepInSight(rows.getChildren().get(current));
        }
    }

    private void move(ExportColumn column, int step) {
        current = model.move(place(column), step);
        focus(current);
    }

    private void focus(int row) {
        current = Math.max(0, Math.min(rows.getChildren().size() - 1, row));
        tick(rows.getChildren().get(current)).requestFocus();
    }

    /** Up and down go from column to column, with Alt they take the column along. */
    private void pressed(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        boolean inRows = rows.getChildren().stream().anyMatch(ExportView::hasFocus);
        if (!inRows || !up && event.getCode() != KeyCode.DOWN) {
            return;
        }
        if (event.isAltDown()) {
            move(model.columns().get(current), up ? -1 : 1);
        } else {
            focus(current + (up ? -1 : 1));
        }
        event.consume();
    }

    private void keepInSight(Node row) {
        double room = rows.getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * room;
        double y = row.getBoundsInParent().getMinY();
        double bottom = row.getBoundsInParent().getMaxY();
        if (room > 0 && y < top) {
            scroll.setVvalue(y / room);
        } else if (room > 0 && bottom > top + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue((bottom - scroll.getViewportBounds().getHeight()) / room);
        }
    }

    private void showUnfit() {
        Map<String, List<String>> found = model.unfit().get();
        Forms.showIf(!found.isEmpty(), unfit);
        String characters =
                found.entrySet().stream()
                        .limit(NAMED_CHARACTERS)
                        .map(one -> said(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(texts.get("customer.and")));
        unfit.setText(texts.get("customer.export.unfit", found.size(), characters));
    }

    /** 𠮷（张𠮷等 5 张）. */
    private String said(String character, List<String> names) {
        String some =
                names.stream()
                        .limit(NAMED_CARDS)
                        .collect(Collectors.joining(texts.get("customer.and")));
        return names.size() > NAMED_CARDS
                ? texts.get("customer.export.unfit.many", character, some, names.size())
                : texts.get("customer.export.unfit.one", character, some);
    }

    private void askWhere() {
        FileChooser chooser = new FileChooser();
        String ending = model.format().get().ending();
        chooser.setInitialFileName(texts.get("customer.export.sheet") + ending);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.get("customer.export.format." + model.format().get()),
                                "*" + ending));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            writeTo(chosen.toPath(), ending);
        }
    }

    /** The dialog asked about a file of the name typed, not of the one with the ending. */
    void writeTo(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        boolean whole = name.toLowerCase(java.util.Locale.ROOT).endsWith(ending);
        Path target = whole ? chosen : chosen.resolveSibling(name + ending);
        if (!whole && Files.exists(target)) {
            modal.show(askReplace(target));
        } else {
            modal.close();
            model.write(target);
        }
    }

    private Node askReplace(Path target) {
        VBox ask = new VBox();
        ask.getStyleClass().add("dialog");
        Label question =
                new Label(texts.get("customer.export.replace", target.getFileName().toString()));
        question.setWrapText(true);
        Button replace =
                Forms.primary(
                        texts.get("customer.export.replace.yes"),
                        () -> {
                            modal.close();
                            model.write(target);
                        });
        ask.getChildren()
                .addAll(
                        question,
                        Forms.buttons(
                                Forms.button(texts.get("customer.form.cancel"), modal::close),
                                replace));
        return ask;
    }
}
