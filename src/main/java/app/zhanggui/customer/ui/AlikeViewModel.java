package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.ui.LookUp;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The cards that may be of the customer whose name or number is being typed. */
final class AlikeViewModel {
    private final CardIndex index;
    private final LookUp lookUp;
    private final ObservableList<CardLine> alike = FXCollections.observableArrayList();

    AlikeViewModel(CardIndex index, LookUp lookUp) {
        this.index = index;
        this.lookUp = lookUp;
    }

    ObservableList<CardLine> alike() {
        return alike;
    }

    /** What was typed of a customer. */
    record Typed(String name, String number) {
        static Typed name(String name) {
            return new Typed(name, "");
        }

        static Typed number(String number) {
            return new Typed("", number);
        }
    }

    /**
     * Compares what is typed with all cards.
     *
     * @param own the card it is typed on, which is no other customer's
     */
    void compare(Typed typed, Optional<CustomerId> own) {
        lookUp.ask(() -> others(typed, own), alike::setAll);
    }

    private List<CardLine> others(Typed typed, Optional<CustomerId> own) {
        return index.alike(typed.name(), typed.number()).stream()
                .filter(line -> !own.equals(Optional.of(line.id())))
                .toList();
    }

    /** Nothing is typed any more. */
    void clear() {
        lookUp.ask(List::<CardLine>of, alike::setAll);
        alike.clear();
    }
}
