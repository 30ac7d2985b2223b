package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes of cards that are seen already and still to be written, in their order. */
final class UnwrittenEdits {
    private final List<Edit> edits = new ArrayList<>();

    /**
     * A change of a card.
     *
     * @param shown the card as it was before
     * @param how gives the card as it is to be
     */
    record Edit(CustomerCard shown, UnaryOperator<CustomerCard> how) {
        CustomerId id() {
            return shown.id();
        }
    }

    Edit add(CustomerCard shown, UnaryOperator<CustomerCard> how) {
        Edit edit = new Edit(shown, how);
        edits.add(edit);
        return edit;
    }

    /** It is written, or refused. */
    void remove(Edit edit) {
        edits.remove(edit);
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The stored card as it is to be seen. */
    CustomerCard over(CustomerCard stored) {
        CustomerCard shown = stored;
        for (Edit edit : edits) {
            if (edit.id().equals(stored.id())) {
                shown = edit.how().apply(shown);
            }
        }
        return shown;
    }
}
