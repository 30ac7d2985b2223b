package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Screen;
import app.zhanggui.ui.SearchField;
import app.zhanggui.ui.Typing;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 客户卡: notches to the left, the list in the middle, the open card to the right (S4-12, S1-06). */
public final class CardsView implements Screen {
    static final String LOOK =
            Objects.requireNonNull(
                            CardsView.class.getResource("/app/zhanggui/customer/ui/customer.css"))
                    .toExternalForm();

    private final Texts texts;
    private final CardsViewModel model;
    private final CustomerStore store;
    private final Modal modal;
    private final SearchField search;
    private final CardTableView table;
    private final CardPaneView card;
    private final Keys tableKeys;
    private final HBox tools;
    private final StackPane body = new StackPane();

    /**
     * @param tabs what other rooms add to a card, in the order of its tabs
     */
    public CardsView(
            Texts texts,
            CardsViewModel model,
            CustomerStore store,
            Modal modal,
            Clock clock,
            CardsActions actions,
            List<CardTab> tabs) {
        this.texts = texts;
        this.model = model;
        this.store = store;
        this.modal = modal;
        CardWords words = new CardWords(texts, clock);
        search = new SearchField(texts.get("customer.search"), "Ctrl F");
        Typing.link(search.field(), model.query());
        search.field().addEventHandler(KeyEvent.KEY_PRESSED, this::searchKey);
        table = new CardTableView(texts, words, model);
        card = new CardPaneView(texts, words, model, modal, actions, tabs);
        tableKeys = tableKeys();
        table.addEventHandler(KeyEvent.KEY_PRESSED, tableKeys::handle);
        tools = tools(actions);
        NoCardsView none = new NoCardsView(texts, actions, this::createNew);
        HBox panes = panes();
        panes.visibleProperty().bind(model.noCards().not());
        none.visibleProperty().bind(model.noCards());
        tools.visibleProperty().bind(model.noCards().not());
        body.getChildren().addAll(panes, none);
        body.getStylesheets().add(LOOK);
        body.addEventHandler(KeyEvent.KEY_PRESSED, card.keys()::handle);
    }

    private HBox panes() {
        VBox list = new VBox(new ChipsView(texts, model), table);
        list.getStyleClass().add("card-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox panes = new HBox(new NotchPaneView(texts, model), list, card);
        panes.getStyleClass().add("cards");
        return panes;
    }

    private HBox tools(CardsActions actions) {
        Button fresh = Forms.primary(texts.get("customer.new"), this::createNew);
        fresh.setGraphic(Forms.keys("Ctrl N"));
        fresh.setContentDisplay(ContentDisplay.RIGHT);
        Button file = Forms.button(texts.get("customer.import"), actions.chooseFile());
        return Forms.row(14, fresh, file, Forms.gap(), search);
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public void shown() {
        card.refreshTabs();
        table.requestFocus();
    }

    /** Opens the card of a customer. */
    public void show(CustomerId customer) {
        model.show(customer);
    }

    @Override
    public boolean focusSearch() {
        search.field().requestFocus();
        search.field().selectAll();
        return true;
    }

    @Override
    public boolean createNew() {
        NewCardView form = new NewCardView(texts, new NewCardViewModel(store, model), model, modal);
        modal.show(form);
        return true;
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            event.consume();
        }
    }

    private Keys tableKeys() {
        return new Keys("customer.keys.list")
                .told("↑ ↓", "customer.keys.move")
                .on("Enter", "customer.keys.enter", card::focusFirst)
                .on("F2", "customer.keys.rename", card::editName)
                .on("Del", "customer.keys.delete", model::deleteSelected);
    }

    @Override
    public List<Keys> keys() {
        return List.of(tableKeys, card.keys());
    }
}
