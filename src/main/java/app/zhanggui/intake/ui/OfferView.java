package app.zhanggui.intake.ui;

import app.zhanggui.intake.ListKind;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says quietly that the file has lists of another kind than customers, and offers to look. */
final class OfferView extends HBox {
    private final Label what = new Label();
    private final Function<Set<ListKind>, String> words;

    /**
     * @param words what the file has
     * @param take words of the button
     */
    OfferView(OfferedList<?> list, Function<Set<ListKind>, String> words, String take) {
        this.words = words;
        Button button = Forms.button(take, list::take);
        button.getStyleClass().add("take-list");
        what.getStyleClass().add("strong");
        getChildren().add(Forms.row(10, Forms.wrapped(what), button));
        getStyleClass().add("list-offer");
        list.kinds().addListener((o, was, is) -> show(is));
        show(list.kinds().get());
    }

    static OfferView ofSales(OfferedList<?> list, Texts texts) {
        OfferView view =
                new OfferView(
                        list,
                        kinds -> texts.get("intake.sales.offer"),
                        texts.get("intake.sales.take"));
        view.setId("offer-sales");
        return view;
    }

    static OfferView ofEntries(OfferedList<?> list, Texts texts) {
        OfferView view =
                new OfferView(
                        list,
                        kinds -> texts.get("intake.entries.offer", named(kinds, texts)),
                        texts.get("intake.entries.take"));
        view.setId("offer-entries");
        return view;
    }

    /** The kinds by their names. */
    static String named(Set<ListKind> kinds, Texts texts) {
        return texts.list(
                kinds.stream()
                        .sorted()
                        .map(kind -> texts.get("intake.list.kind." + kind))
                        .toList());
    }

    /** Puts the keys on the first offer there is; whether there is one. */
    static boolean focusIn(Node offers) {
        Optional<Node> take =
                offers.lookupAll(".take-list").stream()
                        .filter(button -> button.getParent().getParent().isVisible())
                        .findFirst();
        take.ifPresent(Forms::focus);
        return take.isPresent();
    }

    private void show(Set<ListKind> kinds) {
        what.setText(kinds.isEmpty() ? "" : words.apply(kinds));
        Forms.showIf(!kinds.isEmpty(), this);
    }
}
