package app.zhanggui.intake.ui;

import app.zhanggui.intake.Entry;
import app.zhanggui.intake.ListKind;
import app.zhanggui.intake.ListPreview;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.VBox;

/** The pages of lists that are not of customers, and where the customers' page offers them. */
final class ListPagesView {
    private final SalesImportViewModel sales;
    private final EntryImportViewModel entries;
    private final Texts texts;
    private final SalesImportView salesPage;
    private final ListPageView<Entry> entriesPage;

    /**
     * Where one can go from them.
     *
     * @param saveLeftOut asks where to, and saves the rows that are left out
     */
    record Ways(Runnable again, Runnable toCards, Consumer<ListPreview<?>> saveLeftOut) {}

    ListPagesView(
            SalesImportViewModel sales, EntryImportViewModel entries, Texts texts, Ways ways) {
        this.sales = sales;
        this.entries = entries;
        this.texts = texts;
        salesPage = new SalesImportView(sales, texts, ways);
        entriesPage = EntryImportView.of(entries, texts, ways);
    }

    /**
     * Looks at each file that is opened.
     *
     * @param changed told when another page is in front, or what is on it
     */
    void follow(ReadOnlyObjectProperty<SheetFile> opened, Runnable changed) {
        sales.list().follow(opened);
        entries.list().follow(opened);
        sales.list().preview().addListener((o, was, is) -> changed.run());
        sales.done().addListener((o, was, is) -> changed.run());
        entries.list().preview().addListener((o, was, is) -> changed.run());
    }

    /** Where the customers' page offers to take the file for such a list. */
    PreviewPageView.Offers offers() {
        VBox above =
                new VBox(
                        8,
                        OfferView.ofSales(sales.list(), texts),
                        OfferView.ofEntries(entries.list(), texts));
        above.managedProperty()
                .bind(
                        sales.list()
                                .kinds()
                                .isNotEqualTo(Set.of())
                                .or(entries.list().kinds().isNotEqualTo(Set.of())));
        return new PreviewPageView.Offers(above, new OtherListsView(texts, this::takeAs));
    }

    private void takeAs(ListKind kind) {
        if (kind == ListKind.SALES) {
            sales.list().takeAs(kind);
        } else {
            entries.list().takeAs(kind);
        }
    }

    /** The page of the list that is looked through; nothing if none is. */
    Optional<ImportPageView> front() {
        if (sales.list().isTaken()) {
            return Optional.of(salesPage);
        }
        return entries.list().isTaken() ? Optional.of(entriesPage) : Optional.empty();
    }

    /** Back to the file as a list of customers; whether one of these was in front. */
    boolean leave() {
        boolean taken = front().isPresent();
        sales.list().leave();
        entries.list().leave();
        return taken;
    }
}
