package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.purchase.Suggestion;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** The suggested classes, a line each, with what speaks for them. Space takes or leaves one. */
final class SuggestionTableView extends TableView<Suggestion> {
    private static final double LEFT_AS_IT_IS = 0.35;

    private final Texts texts;

    /**
     * @param open shows a customer's card
     */
    SuggestionTableView(Texts texts, ClassesViewModel model, Consumer<CustomerId> open) {
        super(model.rows());
        this.texts = texts;
        new ColumnsView<>(texts, this)
                .boxes(
                        new ColumnsView.Boxes<>(
                                one -> one.account().name(),
                                Suggestion::isChange,
                                one -> model.chosen().contains(one.account().id()),
                                model::choose))
                .text("purchase.column.customer", 250, one -> one.account().name())
                .node("purchase.column.now", 56, SuggestionTableView::now)
                .node("purchase.column.then", 66, SuggestionTableView::then)
                .number("purchase.column.amount", 130, one -> one.amount().written())
                .number("purchase.column.rank", 70, one -> Integer.toString(one.rank()))
                .number("purchase.column.share", 80, one -> percent(one.share()))
                .number("purchase.column.running", 90, one -> percent(one.running()))
                .opening(one -> open.accept(one.account().id()));
        setPlaceholder(nothing());
        model.chosen().addListener((SetChangeListener<Object>) change -> refresh());
    }

    private Label nothing() {
        Label nothing = Forms.styled(texts.get("purchase.classes.allRight"), "hint");
        nothing.setWrapText(true);
        return nothing;
    }

    private String percent(double part) {
        return texts.get("purchase.percent", PurchaseWords.percent(part));
    }

    private static Node now(Suggestion one) {
        return ClassCountsView.levelBox(one.account().level());
    }

    private static Node then(Suggestion one) {
        Label box = ClassCountsView.levelBox(Optional.of(one.suggested()));
        box.setOpacity(one.isChange() ? 1 : LEFT_AS_IT_IS);
        return box;
    }
}
