package app.zhanggui.customer.ui;

import app.zhanggui.customer.SideSheet;
import app.zhanggui.customer.ui.ExportViewModel.Side;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Segment;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The dialog of the export: what kind of file, which columns in which order, then where to. */
public final class ExportView extends VBox {
    private static final int NAMED_CARDS = 3;
    private static final int NAMED_CHARACTERS = 8;

    private final Texts texts;
    private final ExportViewModel model;
    private final Modal modal;
    private final Label unfit = Forms.wrapped(Forms.styled("", "warn"));
    private final Button write;
    private final Button more;

    public ExportView(Texts texts, ExportViewModel model, Modal modal) {
        this.texts = texts;
        this.model = model;
        this.modal = modal;
        write = Forms.primary(texts.get("customer.export.write"), this::askWhere);
        write.setDefaultButton(true);
        more =
                Forms.link(
                        texts.get("customer.export.more", model.aside().size()), model::showAside);
        getStyleClass().addAll("dialog", "export");
        getStylesheets().add(CardsView.LOOK);
        getChildren()
                .addAll(
                        Forms.styled(
                                texts.get("customer.export.title", model.cards()), "dialog-title"),
                        kinds(),
                        sides(),
                        columnTools(),
                        new ExportColumnsView(texts, model),
                        more,
                        unfit,
                        Forms.buttons(
                                Forms.button(texts.get("customer.form.cancel"), modal::close),
                                write));
        model.columns().addListener((ListChangeListener<ExportColumn>) change -> showChosen());
        model.unfit().addListener((o, was, is) -> showUnfit());
        showChosen();
        showUnfit();
    }

    private Node kinds() {
        return new Segment<ExportFormat>(
                        List.of(ExportFormat.values()),
                        format -> texts.get("customer.export.format." + format),
                        model.format()::set)
                .showing(model.format().get());
    }

    /** What comes along behind the cards; a CSV file has no room for it. */
    private Node sides() {
        FlowPane sides = new FlowPane(16, 6);
        sides.getChildren().add(Forms.fieldLabel(texts.get("customer.export.sides")));
        model.sides().forEach(side -> sides.getChildren().add(tick(side)));
        boolean any = !model.sides().isEmpty();
        Forms.showIf(any && model.format().get() == ExportFormat.EXCEL, sides);
        model.format()
                .addListener((o, was, is) -> Forms.showIf(any && is == ExportFormat.EXCEL, sides));
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

    private Node columnTools() {
        return Forms.row(
                4,
                Forms.fieldLabel(texts.get("customer.export.columns")),
                Forms.gap(),
                Forms.link(texts.get("customer.export.all"), () -> model.chooseAll(true)),
                Forms.link(texts.get("customer.export.none"), () -> model.chooseAll(false)),
                Forms.link(texts.get("customer.export.reset"), model::reset));
    }

    private void showChosen() {
        write.setDisable(model.chosen() == 0);
        Forms.showIf(!model.aside().isEmpty(), more);
    }

    private void showUnfit() {
        Map<String, List<String>> found = model.unfit().get();
        Forms.showIf(!found.isEmpty(), unfit);
        String characters =
                found.entrySet().stream()
                        .limit(NAMED_CHARACTERS)
                        .map(one -> said(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(texts.get("text.and")));
        unfit.setText(texts.get("customer.export.unfit", found.size(), characters));
    }

    /** 𠮷（张𠮷等 5 张）. */
    private String said(String character, List<String> names) {
        String some =
                names.stream()
                        .limit(NAMED_CARDS)
                        .collect(Collectors.joining(texts.get("text.and")));
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
        boolean whole = name.toLowerCase(Locale.ROOT).endsWith(ending);
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
