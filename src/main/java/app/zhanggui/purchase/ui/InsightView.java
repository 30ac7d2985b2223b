package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.purchase.ClassStore;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.Screen;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The screen 分析. */
public final class InsightView implements Screen {
    private final ClassesView classes;
    private final HBox tools = Forms.row(10);
    private final StackPane body = new StackPane();

    /**
     * @param open shows a customer's card
     */
    public InsightView(
            PurchaseStore purchases,
            ClassStore classStore,
            Texts texts,
            Jobs jobs,
            Notices notices,
            Clock clock,
            Consumer<CustomerId> open) {
        classes =
                new ClassesView(
                        texts,
                        new ClassesViewModel(classStore, purchases, jobs, notices, clock),
                        open);
        body.getStyleClass().add("insight");
        LookView.dress(body);
        body.getChildren().setAll(classes);
    }

    @Override
    public String name() {
        return "insight";
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public void shown() {
        classes.shown();
    }
}
