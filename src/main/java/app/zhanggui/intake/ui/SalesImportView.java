package app.zhanggui.intake.ui;

import app.zhanggui.customer.Money;
import app.zhanggui.intake.ListPreview;
import app.zhanggui.intake.SalesFigures;
import app.zhanggui.intake.SalesIntake;
import app.zhanggui.purchase.Measure;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The sales of a file: what becomes of each row, and what was written down. */
final class SalesImportView implements ImportPageView {
    /** Where one can go from here. */
    record Next(Runnable again, Runnable toCards) {}

    private final SalesImportViewModel model;
    private final Texts texts;
    private final Next next;
    private final CheckBox makeCards = new CheckBox();
    private final Label hint;
    private final ListPageView<Purchase> list;
    private final StackPane page = new StackPane();

    SalesImportView(SalesImportViewModel model, SavingViewModel saving, Texts texts, Next next) {
        this.model = model;
        this.texts = texts;
        this.next = next;
        makeCards.setId("make-cards");
        makeCards.setWrapText(true);
        makeCards.selectedProperty().bindBidirectional(model.makeCards());
        hint = Forms.wrapped(Forms.styled(texts.get("intake.sales.makeCards.hint"), "hint"));
        list =
                new ListPageView<>(
                        model.list(),
                        saving,
                        rows(),
                        new ListPageView.Import(
                                "import-sales",
                                model::many,
                                many -> texts.get("intake.sales.import", many),
                                model::importNow,
                                texts.get("intake.sales.note")),
                        this::sums,
                        texts);
        page.getChildren().setAll(list.page());
        model.makeCards().addListener((o, was, is) -> list.countUp());
        model.done().addListener((o, was, is) -> show(is));
    }

    private ListRowsView<Purchase> rows() {
        ListRowsView<Purchase> rows = new ListRowsView<>(texts);
        rows.content("intake.list.column.on", 98, sold -> sold.on().toString());
        rows.content("intake.sales.column.goods", 130, Purchase::goods);
        rows.content(
                "intake.sales.column.quantity",
                76,
                sold -> sold.measure().map(Measure::plain).orElse(""));
        rows.content("intake.sales.column.amount", 92, sold -> money(sold.amount()))
                .getStyleClass()
                .add("number");
        rows.column("intake.list.column.why", 150, row -> row.why().map(texts::say).orElse(""));
        return rows;
    }

    private static String money(Money amount) {
        return "¥ " + amount.grouped();
    }

    private List<Node> sums(ListPreview<Purchase> preview) {
        SalesFigures figures = SalesFigures.of(preview);
        Label sum = Forms.muted(texts.get("intake.sales.sum", money(figures.amount())));
        makeCards.setText(texts.get("intake.sales.makeCards", figures.strangers()));
        return figures.strangers() > 0 ? List.of(sum, makeCards, hint) : List.of(sum);
    }

    private void show(SalesIntake.Done done) {
        page.getChildren().setAll(done == null ? list.page() : done(done));
    }

    private Node done(SalesIntake.Done result) {
        String figures = texts.get("intake.sales.done.figures", result.purchases(), result.cards());
        return new DoneView(
                texts.get("intake.sales.done"),
                List.of(new Label(figures)),
                new DoneView.Next(
                        result.batch().isPresent(), model::undo, this::startAgain, next.toCards()),
                texts);
    }

    private void startAgain() {
        model.list().leave();
        next.again().run();
    }

    private boolean isDone() {
        return model.done().get() != null;
    }

    @Override
    public Node page() {
        return page;
    }

    @Override
    public List<Node> head() {
        return isDone() ? List.of() : list.head();
    }

    @Override
    public boolean pickHere() {
        return !isDone() && list.pickHere();
    }

    @Override
    public boolean nextQuestion() {
        return !isDone() && list.nextQuestion();
    }

    @Override
    public boolean importNow() {
        return !isDone() && list.importNow();
    }
}
