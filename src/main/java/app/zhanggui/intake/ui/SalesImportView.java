package app.zhanggui.intake.ui;

import app.zhanggui.intake.ListPreview;
import app.zhanggui.intake.SalesFigures;
import app.zhanggui.intake.SalesIntake;
import app.zhanggui.purchase.Measure;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/** The sales of a file: what becomes of each row, and what was written down. */
final class SalesImportView implements ImportPageView {
    private final SalesImportViewModel model;
    private final Texts texts;
    private final ListPagesView.Ways ways;
    private final CheckBox makeCards = new CheckBox();
    private final Label hint;
    private final ListPageView<Purchase> list;
    private Optional<Node> done = Optional.empty();

    SalesImportView(SalesImportViewModel model, Texts texts, ListPagesView.Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        makeCards.setId("make-cards");
        makeCards.setWrapText(true);
        makeCards.selectedProperty().bindBidirectional(model.makeCards());
        hint = Forms.wrapped(Forms.styled(texts.get("intake.sales.makeCards.hint"), "hint"));
        list =
                new ListPageView<>(
                        model.list(),
                        ways.saveLeftOut(),
                        rows(),
                        new ListPageView.Import(
                                "import-sales",
                                model::many,
                                many -> texts.get("intake.sales.import", many),
                                model::importNow,
                                texts.get("intake.sales.note")),
                        this::sums,
                        texts);
        model.makeCards().addListener((o, was, is) -> list.countUp());
        model.done().addListener((o, was, is) -> done = Optional.ofNullable(is).map(this::done));
    }

    private ListRowsView<Purchase> rows() {
        ListRowsView<Purchase> rows = new ListRowsView<>(texts);
        rows.content("intake.list.column.on", 98, sold -> sold.on().toString());
        rows.content("intake.sales.column.goods", 130, Purchase::goods);
        rows.content(
                "intake.sales.column.quantity",
                76,
                sold -> sold.measure().map(Measure::plain).orElse(""));
        rows.content("intake.sales.column.amount", 92, sold -> sold.amount().written())
                .getStyleClass()
                .add("number");
        rows.column("intake.list.column.why", 150, row -> row.why().map(texts::say).orElse(""));
        return rows;
    }

    private List<Node> sums(ListPreview<Purchase> preview) {
        SalesFigures figures = SalesFigures.of(preview);
        Label sum = Forms.muted(texts.get("intake.sales.sum", figures.amount().written()));
        makeCards.setText(texts.get("intake.sales.makeCards", figures.strangers()));
        return figures.strangers() > 0 ? List.of(sum, makeCards, hint) : List.of(sum);
    }

    private Node done(SalesIntake.Done result) {
        List<Node> parts = new ArrayList<>();
        parts.add(
                new Label(
                        texts.get(
                                "intake.sales.done.figures", result.purchases(), result.cards())));
        int left = model.left();
        if (left > 0) {
            parts.add(Forms.muted(texts.get("intake.sales.done.left", left)));
            parts.add(Forms.button(texts.get("intake.leftOut.save"), list::saveLeftOut));
        }
        return new DoneView(
                texts.get("intake.sales.done"),
                parts,
                new DoneView.Next(
                        result.batch().isPresent(), model::undo, this::startAgain, ways.toCards()),
                texts);
    }

    private void startAgain() {
        model.list().leave();
        ways.again().run();
    }

    @Override
    public Node page() {
        return done.orElseGet(list::page);
    }

    @Override
    public HeadBarView.Parts head() {
        return done.isPresent() ? HeadBarView.Parts.NONE : list.head();
    }

    @Override
    public boolean pickHere() {
        return !done.isPresent() && list.pickHere();
    }

    @Override
    public boolean nextQuestion() {
        return !done.isPresent() && list.nextQuestion();
    }

    @Override
    public boolean importNow() {
        return !done.isPresent() && list.importNow();
    }
}
