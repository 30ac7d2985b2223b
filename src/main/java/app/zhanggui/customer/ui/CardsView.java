package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.FilterWords;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Remembered;
import app.zhanggui.ui.Screen;
import app.zhanggui.ui.SearchField;
import app.zhanggui.ui.Typing;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

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
    private final ListPaneView list;
    private final CardPaneView card;
    private final CardPanesView panes;
    private final CardToolsView tools;
    private final CardsKeys keys;
    private final StackPane body = new StackPane();
    private final PrintingView printing;
    private final MarkedDeeds marked;

    /**
     * What the screen remembers of itself, and how it moves.
     *
     * @param calm whether the owner wants no motion
     */
    public record Manner(Remembered remembered, BooleanSupplier calm) {}

    /** How cards get onto paper. */
    public record Printing(CardPapers papers, PaperView shown) {}

    /**
     * @param tabs what other rooms add to a card, in the order of its tabs
     */
    public CardsView(
            Texts texts,
            CardsViewModel model,
            ViewsViewModel views,
            CustomerStore store,
            Modal modal,
            Clock clock,
            Manner manner,
            Printing printing,
            CardsActions actions,
            List<CardTab> tabs) {
        this.texts = texts;
        this.model = model;
        this.store = store;
        this.modal = modal;
        CardWords words = new CardWords(texts, clock);
        search = new SearchField(texts.get("customer.search"), "Ctrl F");
        search.getStyleClass().add("card-search");
        Typing.link(search.field(), model.filter().query());
        search.field().addEventHandler(KeyEvent.KEY_PRESSED, this::searchKey);
        MarksViewModel marks = model.marks();
        MarkBarView markBar =
                new MarkBarView(texts, marks, model.bulk(), words::today, modal, actions.merge());
        ViewsMenuView viewsMenu = new ViewsMenuView(texts, model, views, modal);
        ListLook look = new ListLook(manner.remembered());
        this.printing =
                new PrintingView(
                        texts,
                        new PapersViewModel(
                                printing.papers(), model, look::shownColumns, words, texts),
                        modal,
                        printing.shown());
        marked = new MarkedDeeds(model, actions);
        NotchPaneView notches = new NotchPaneView(texts, model);
        card =
                new CardPaneView(texts, words, model, modal, model.notices(), actions, tabs)
                        .remembering(manner.remembered());
        list = new ListPaneView(texts, words, model, marks, look, this::bringUpCard, manner.calm());
        panes = new CardPanesView(texts, notches, list, card);
        list.above(
                new ChipsView(
                        texts,
                        model,
                        panes.drawerButton(),
                        viewsMenu,
                        new ListToolsView(texts, model, look)));
        list.below(markBar);
        tools = toolbar(actions);
        keys =
                new CardsKeys(
                        new CardsKeys.Parts(
                                panes, list, marks, markBar, card, marked, look, viewsMenu),
                        this::searchBySlash);
        list.serve(keys.ofList());
        fillBody(new NoCardsView(texts, actions, this::createNew));
    }

    private CardToolsView toolbar(CardsActions actions) {
        CardToolsView toolbar =
                new CardToolsView(
                        texts,
                        search,
                        new CardToolsView.Deeds(
                                this::createNew,
                                actions.chooseFile(),
                                this::print,
                                marked::export,
                                actions.findTwins()));
        toolbar.visibleProperty().bind(model.noCards().not());
        return toolbar;
    }

    /** The cards, or what invites to bring some. */
    private void fillBody(NoCardsView none) {
        panes.visibleProperty().bind(model.noCards().not());
        none.visibleProperty().bind(model.noCards());
        panes.managedProperty().bind(panes.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        body.getChildren().addAll(panes, none);
        body.getStylesheets().add(LOOK);
        card.keys().serve(body, tools);
        keys.ofScreen().serve(body, tools);
    }

    private void bringUpCard() {
        panes.bringUpCard();
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
        list.focusCards();
    }

    /** Opens the card of a customer. */
    public void show(CustomerId customer) {
        model.show(customer);
        panes.openCard();
    }

    /** The customer whose card is open. */
    public Optional<CustomerId> opened() {
        return Optional.ofNullable(model.selected().get()).map(CardLine::id);
    }

    @Override
    public boolean focusSearch() {
        search.field().requestFocus();
        search.field().selectAll();
        return true;
    }

    /** Looks for what somebody began to type elsewhere, and lets him type on. */
    public void search(String begun) {
        search.field().setText(begun);
        search.field().requestFocus();
        search.field().end();
    }

    @Override
    public boolean createNew() {
        NewCardView form =
                new NewCardView(
                        texts,
                        new NewCardViewModel(store, model, texts.get("customer.new.laterTag")),
                        model,
                        modal);
        modal.show(form);
        return true;
    }

    @Override
    public boolean print() {
        printing.ask();
        return true;
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.focusCards();
            event.consume();
        }
    }

    /** A slash that is typed into a field is a slash. */
    private boolean searchBySlash() {
        Node focused = body.getScene().getFocusOwner();
        return !(focused instanceof TextInputControl) && focusSearch();
    }

    /** What the list is narrowed by, in one line; empty if it is not. */
    public String filterWords() {
        return FilterWords.of(model.filter().get(), model.words(texts));
    }

    @Override
    public List<Keys> keys() {
        return List.of(keys.ofList(), keys.ofScreen(), card.keys());
    }
}
