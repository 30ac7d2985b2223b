package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.purchase.DueList;
import app.zhanggui.purchase.Rhythm;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 该回购了: whom to call first, those who spend most at the top (S4-17). */
final class DueView extends VBox {
    private final Texts texts;
    private final DueViewModel model;
    private final TableView<DueList.Due> table;
    private final Label count = Forms.styled("", "strong");

    DueView(Texts texts, PurchaseWords words, DueViewModel model, Consumer<CustomerId> open) {
        this.texts = texts;
        this.model = model;
        table = new TableView<>(model.rows());
        new ColumnsView<>(texts, table)
                .node("", 40, one -> ClassCountsView.levelBox(one.customer().level()))
                .text("purchase.column.customer", 230, one -> one.customer().name())
                .text(
                        "purchase.column.reach",
                        190,
                        one -> (one.customer().contact() + " " + one.customer().number()).strip())
                .text("purchase.column.last", 130, one -> words.ago(one.rhythm().last()))
                .number("purchase.column.gap", 90, one -> words.gap(one.rhythm()))
                .number("purchase.column.late", 90, one -> words.days(model.daysLate(one)))
                .number("purchase.column.times", 70, one -> Integer.toString(one.rhythm().times()))
                .number("purchase.column.year", 120, one -> one.amount().written())
                .opening(one -> open.accept(one.customer().id()));
        table.setPlaceholder(Forms.styled(texts.get("purchase.due.nobody"), "hint"));
        Segment<Rhythm.Pace> pace =
                new Segment<Rhythm.Pace>(
                                List.of(Rhythm.Pace.DUE, Rhythm.Pace.LONG_GONE),
                                one -> texts.get("purchase.due.pace." + one),
                                model::pace)
                        .small();
        pace.show(model.pace().get());
        Label how = Forms.wrapped(Forms.styled(texts.get("purchase.due.how"), "hint"));
        getStyleClass().addAll("panel", "class-list");
        getChildren().addAll(Forms.row(12, pace, count), table, how);
        VBox.setVgrow(table, Priority.ALWAYS);
        model.rows().addListener((ListChangeListener<Object>) change -> showCount());
        showCount();
    }

    private void showCount() {
        count.setText(texts.get("purchase.due.count", model.rows().size()));
    }

    /** Reads everything anew. */
    void shown() {
        model.read();
        table.requestFocus();
    }
}
