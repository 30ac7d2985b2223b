package app.zhanggui.purchase.ui;

import app.zhanggui.customer.AccessLog;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.purchase.ClassStore;
import app.zhanggui.purchase.DeckStore;
import app.zhanggui.purchase.GrowthStore;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.Screen;
import app.zhanggui.ui.Segment;
import java.io.File;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;

/** The screen 分析: what the purchases say, a page for each question. */
public final class InsightView implements Screen {
    /** What the screen reads. */
    public record Stores(
            CustomerStore customers,
            PurchaseStore purchases,
            ClassStore classes,
            OwnedItemStore owned,
            DeckStore decks,
            GrowthStore growth,
            AccessLog accesses) {}

    /**
     * What the screen works at.
     *
     * @param open shows a customer's card
     */
    public record Windows(Jobs jobs, Notices notices, Consumer<CustomerId> open) {}

    private record Page(String key, Node node, Runnable shown) {}

    private final Texts texts;
    private final ExportViewModel export;
    private final List<Page> pages;
    private final Segment<Page> choice;
    private final HBox tools;
    private final StackPane body = new StackPane();
    private Page front;

    public InsightView(Stores stores, Texts texts, Clock clock, Windows windows) {
        this.texts = texts;
        export = new ExportViewModel(stores, texts, windows.jobs(), windows.notices());
        pages = pages(stores, clock, windows);
        front = pages.get(0);
        choice = new Segment<Page>(pages, page -> texts.get(page.key()), this::show).small();
        choice.getStyleClass().remove("small-segment");
        tools =
                Forms.row(
                        10,
                        choice,
                        Forms.gap(),
                        Forms.button(texts.get("purchase.export.open"), this::export));
        HBox.setHgrow(tools, Priority.ALWAYS);
        body.getStyleClass().add("insight");
        LookView.dress(body);
        choice.show(front);
        body.getChildren().setAll(front.node());
    }

    private List<Page> pages(Stores stores, Clock clock, Windows windows) {
        PurchaseWords words = new PurchaseWords(texts, clock);
        ClassesView classes =
                new ClassesView(
                        texts,
                        new ClassesViewModel(
                                stores.classes(),
                                stores.purchases(),
                                windows.jobs(),
                                windows.notices(),
                                clock),
                        windows.open());
        DueView due =
                new DueView(
                        texts,
                        words,
                        new DueViewModel(
                                stores.customers(), stores.purchases(), windows.jobs(), clock),
                        windows.open());
        DecksView decks =
                new DecksView(
                        texts,
                        new DecksViewModel(
                                new DecksViewModel.Stores(
                                        stores.decks(), stores.owned(), stores.purchases()),
                                windows.jobs(),
                                windows.notices()),
                        windows.open());
        GrowthView growth = new GrowthView(stores.growth(), texts, windows.jobs());
        return List.of(
                new Page("purchase.page.classes", classes, classes::shown),
                new Page("purchase.page.due", due, due::shown),
                new Page("purchase.page.decks", decks, decks::shown),
                new Page("purchase.page.growth", growth, growth::shown));
    }

    private void show(Page page) {
        front = page;
        body.getChildren().setAll(page.node());
        page.shown().run();
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(texts.get("purchase.export.name") + ".xlsx");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("purchase.export.kind"), "*.xlsx"));
        File target = chooser.showSaveDialog(body.getScene().getWindow());
        if (target != null) {
            export.write(target.toPath());
        }
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
        front.shown().run();
    }
}
