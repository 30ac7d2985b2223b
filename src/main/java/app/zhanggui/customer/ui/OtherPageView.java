package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A page that another room fills. */
final class OtherPageView implements CardPageView {
    private final CardTab tab;
    private final String name;
    private final StackPane place = new StackPane();

    /**
     * @param number of the page among those of other rooms
     */
    OtherPageView(CardTab tab, int number) {
        this.tab = tab;
        name = "other" + number;
        place.getStyleClass().add("other-page");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title(CustomerCard card) {
        return tab.title(card.id());
    }

    @Override
    public String fullTitle() {
        return "";
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public void show(CustomerCard card) {
        place.getChildren().setAll(tab.node(card.id()));
    }
}
