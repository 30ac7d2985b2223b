package app.zhanggui.complaint.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.ui.Forms;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The few customers that match what was typed, one of them marked. Plain rows: a virtual list
 * inside a dialog that is just opening is painted once at the wrong place.
 */
final class MatchesView extends VBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final ObservableList<CardLine> matches;
    private final Consumer<CardLine> taken;
    private int marked;

    MatchesView(ObservableList<CardLine> matches, Consumer<CardLine> taken) {
        this.matches = matches;
        this.taken = taken;
        getStyleClass().add("matches");
        matches.addListener((ListChangeListener<CardLine>) change -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(matches.stream().map(this::row).toList());
        marked = 0;
        mark();
    }

    private HBox row(CardLine line) {
        HBox row = Forms.row(8, new Label(line.name()), Forms.muted(beside(line)));
        row.getStyleClass().add("match");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(line.name() + " " + beside(line));
        row.setOnMouseClicked(event -> taken.accept(line));
        return row;
    }

    /** Whom to ring where: what tells two customers of like names apart. */
    static String beside(CardLine line) {
        return Stream.of(line.contact(), line.number(), line.region())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Marks the next row down (1) or up (-1). */
    void step(int down) {
        marked = Math.max(0, Math.min(matches.size() - 1, marked + down));
        mark();
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(MARKED, i == marked);
        }
    }

    Optional<CardLine> chosen() {
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(marked));
    }
}
