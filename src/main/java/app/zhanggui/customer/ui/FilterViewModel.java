package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardOrder;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchFamily;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is asked for: needles through notches, words in the search field, an order. */
public final class FilterViewModel {
    private final ReadOnlyObjectWrapper<CardFilter> asked =
            new ReadOnlyObjectWrapper<>(CardFilter.START);
    private final StringProperty query = new SimpleStringProperty("");
    private final Finding finding;
    private boolean applying;

    /** Finds what is asked for. */
    interface Finding {
        /**
         * @param isNeedle whether other notches are asked for than before
         */
        void again(boolean isNeedle);
    }

    FilterViewModel(Finding finding) {
        this.finding = finding;
        query.addListener((o, was, is) -> typed(is));
    }

    /** What is asked for now. */
    public CardFilter get() {
        return asked.get();
    }

    public ReadOnlyObjectProperty<CardFilter> asked() {
        return asked.getReadOnlyProperty();
    }

    /** The words in the search field. */
    public StringProperty query() {
        return query;
    }

    /** Asks for what another filter asks for, words and all. */
    public void apply(CardFilter other) {
        applying = true;
        query.set(other.query());
        applying = false;
        ask(other);
    }

    /** Chooses a notch, or lets it go. */
    public void toggle(Notch notch) {
        ask(get().toggled(notch));
    }

    /** Lets no card with a notch through, or asks nothing of it any more. */
    public void toggleBar(Notch notch) {
        ask(get().toggledBar(notch));
    }

    /** Chooses a notch and no other of its family. */
    public void chooseAlone(Notch notch) {
        ask(get().without(notch.family()).with(notch));
    }

    /** Asks nothing of a notch any more. */
    public void letGo(Notch notch) {
        ask(get().without(notch));
    }

    public void letGo(NotchFamily family) {
        ask(get().without(family));
    }

    /** Shows every card again. */
    public void letAllGo() {
        apply(CardFilter.START.withOrder(get().order()));
    }

    public void sort(CardOrder order) {
        ask(get().withOrder(order));
    }

    private void typed(String words) {
        if (!applying) {
            ask(get().withQuery(words));
        }
    }

    private void ask(CardFilter changed) {
        CardFilter before = get();
        if (!changed.equals(before)) {
            asked.set(changed);
            finding.again(
                    !changed.notches().equals(before.notches())
                            || !changed.barred().equals(before.barred()));
        }
    }
}
