package app.zhanggui.customer.ui;

import app.zhanggui.customer.Archive;
import app.zhanggui.customer.BulkEdit.Way;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.TwinGroup;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;

/** What can be done to the marked cards; there only while some are. */
final class MarkBarView extends FlowPane {
    private final Texts texts;
    private final MarksViewModel marks;
    private final BulkViewModel bulk;
    private final Supplier<LocalDate> today;
    private final Modal modal;
    private final Button archive = new Button();
    private final Button together;
    private final Label count = Forms.styled("", "found-count");

    /**
     * @param merge compares some cards to merge them
     */
    MarkBarView(
            Texts texts,
            MarksViewModel marks,
            BulkViewModel bulk,
            Supplier<LocalDate> today,
            Modal modal,
            Consumer<List<CustomerId>> merge) {
        super(8, 4);
        this.texts = texts;
        this.marks = marks;
        this.bulk = bulk;
        this.today = today;
        this.modal = modal;
        together = Forms.button(texts.get("customer.bulk.merge"), () -> merge.accept(marks.ids()));
        getStyleClass().add("mark-bar");
        setPrefWrapLength(0);
        archive.setOnAction(event -> archiveOrTakeUp());
        archive.setMinWidth(USE_PREF_SIZE);
        Button level = new Button(texts.get("customer.bulk.level"));
        level.setOnAction(event -> ChoiceView.open(level, levels()));
        getChildren()
                .addAll(
                        count,
                        Forms.primary(texts.get("customer.bulk.edit"), this::edit),
                        level,
                        Forms.button(texts.get("customer.bulk.tag"), () -> edit(CardField.TAGS)),
                        archive,
                        together,
                        danger(),
                        Forms.link(texts.get("customer.bulk.none"), marks::none));
        marks.version().addListener((o, was, is) -> refresh());
        refresh();
    }

    private Node danger() {
        Button delete = Forms.button(texts.get("customer.bulk.delete"), bulk::delete);
        delete.getStyleClass().add("danger");
        return delete;
    }

    private void refresh() {
        count.setText(texts.get("customer.bulk.marked", marks.count()));
        archive.setText(
                texts.get(bulk.allArchived() ? "customer.bulk.takeUp" : "customer.bulk.archive"));
        Forms.showIf(marks.count() > 1 && marks.count() <= TwinGroup.MOST, together);
        Forms.showIf(marks.count() > 0, this);
    }

    private void archiveOrTakeUp() {
        if (bulk.allArchived()) {
            bulk.archive(Archive.NONE, texts.get("customer.band.STATE_ARCHIVED"));
        } else {
            modal.show(new ArchiveView(texts, bulk, today, modal));
        }
    }

    private List<MenuItem> levels() {
        List<MenuItem> items = new ArrayList<>();
        for (Level level : Level.values()) {
            items.add(levelItem("customer.level." + level, level.name(), Way.SET));
        }
        items.add(levelItem("customer.level.none", "", Way.CLEAR));
        return items;
    }

    private MenuItem levelItem(String key, String value, Way way) {
        MenuItem item = new MenuItem(texts.get(key));
        String word = texts.get("customer.field.LEVEL");
        item.setOnAction(event -> bulk.set(CardField.LEVEL, way, value, word));
        return item;
    }

    /** Asks what to change on the marked cards. */
    void edit() {
        edit(bulk.field().get());
    }

    private void edit(Field field) {
        if (marks.count() > 0) {
            bulk.field().set(field);
            bulk.begin(() -> modal.show(new BulkEditView(texts, bulk, modal)));
        }
    }
}
