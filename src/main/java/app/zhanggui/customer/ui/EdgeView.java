package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardsFound;
import app.zhanggui.customer.CardsFound.NotchCount;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.customer.NotchLimits;
import app.zhanggui.customer.NotchRules;
import app.zhanggui.customer.NotchWords;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The upper edge of the open card: the holes of the four families of the paper card around the
 * notches it is cut at (S4-12).
 */
final class EdgeView extends HBox {
    private static final List<NotchFamily> FAMILIES =
            List.of(NotchFamily.REGION, NotchFamily.SIZE, NotchFamily.VOLUME, NotchFamily.CREDIT);

    private static final int MOST_CHARACTERS = 6;

    private final Texts texts;
    private List<Place> places = List.of();
    private NotchLimits limits;
    private NotchWords words;

    EdgeView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("edge");
    }

    /** A place on the edge: what it stands for, and whether the card is cut there. */
    private record Place(Notch notch, boolean cut) {}

    /** Shows a card's cuts between the positions there are. */
    void show(CustomerCard card, CardsFound found, NotchRules rules) {
        Map<NotchFamily, Notch> cuts =
                rules.of(card.customer()).stream()
                        .filter(notch -> FAMILIES.contains(notch.family()))
                        .collect(Collectors.toMap(Notch::family, notch -> notch));
        List<Place> now = new ArrayList<>();
        for (NotchFamily family : FAMILIES) {
            Notch cut = cuts.get(family);
            List<Notch> positions =
                    found.counts().get(family).stream().map(NotchCount::notch).toList();
            around(cut, positions).forEach(notch -> now.add(new Place(notch, notch.equals(cut))));
        }
        if (!now.equals(places) || !rules.limits().equals(limits)) {
            places = now;
            limits = rules.limits();
            lay();
        }
    }

    private void lay() {
        words = new NotchWords(texts, limits);
        getChildren().clear();
        NotchFamily before = null;
        for (Place place : places) {
            if (before != null && !before.equals(place.notch().family())) {
                getChildren().add(Forms.styled("", "edge-gap"));
            }
            before = place.notch().family();
            getChildren().add(hole(place.notch(), place.cut()));
        }
    }

    /** So many holes of a family have room on the edge; sizes are short words. */
    private static int holes(NotchFamily family) {
        return family.equals(NotchFamily.SIZE) ? 3 : 2;
    }

    /** The cut one and its neighbours; a family the card says nothing of is not cut at all. */
    private static List<Notch> around(Notch cut, List<Notch> positions) {
        List<Notch> real = new ArrayList<>(positions);
        real.removeIf(Notch::isNone);
        if (!real.contains(cut) && !cut.isNone()) {
            real.add(0, cut);
        }
        int holes = holes(cut.family());
        int first = Math.max(0, Math.min(real.indexOf(cut) - 1, real.size() - holes));
        return real.subList(first, Math.min(first + holes, real.size()));
    }

    private VBox hole(Notch notch, boolean cut) {
        Region hole = new Region();
        hole.getStyleClass().add("hole");
        StackPane place = new StackPane(hole);
        place.getStyleClass().add("hole-place");
        place.setAlignment(Pos.TOP_CENTER);
        Label word = Forms.styled(cutShort(words.shortLabel(notch)), "hole-word");
        VBox column = new VBox(place, word);
        Tooltip.install(column, new Tooltip(familyAndLabel(notch)));
        column.setAlignment(Pos.TOP_CENTER);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.getStyleClass().add(cut ? "cut" : "whole");
        return column;
    }

    /** A long region has no room between its neighbours. */
    private static String cutShort(String word) {
        return word.length() <= MOST_CHARACTERS ? word : word.substring(0, MOST_CHARACTERS - 1);
    }

    private String familyAndLabel(Notch notch) {
        return words.family(notch.family()) + " · " + words.label(notch);
    }
}
