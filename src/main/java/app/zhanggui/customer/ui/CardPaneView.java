package app.zhanggui.customer.ui;

import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The open card: its edge, its head, its tabs, and what to do with it. */
final class CardPaneView extends StackPane {
    static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    /** So many of the latest talks stand below the facts. */
    private static final int LATEST = 3;

    private final Texts texts;
    private final CardWords words;
    private final CardsViewModel cards;
    private final CardViewModel model;
    private final Modal modal;
    private final List<CardTab> others;
    private final EdgeView edge;
    private final CardHeadView head;
    private final FactsView facts;
    private final ContactsView contacts;
    private final TalksView latest;
    private final TalksView talks;
    private final HBox tabs = new HBox();
    private final ToggleGroup tabGroup = new ToggleGroup();
    private final ScrollPane below = new ScrollPane();
    private final VBox basics;
    private final Keys keys;

    CardPaneView(
            Texts texts,
            CardWords words,
            CardsViewModel cards,
            Modal modal,
            CardsActions actions,
            List<CardTab> others) {
        this.texts = texts;
        this.words = words;
        this.cards = cards;
        this.model = cards.card();
        this.modal = modal;
        this.others = others;
        edge = new EdgeView(texts);
        AlikeViewModel alike = cards.likenesses();
        head = new CardHeadView(texts, words, model, alike, cards::deleteSelected);
        facts = new FactsView(texts, words, model, alike);
        contacts =
                new ContactsView(
                        texts,
                        words,
                        () -> ContactFormView.open(texts, model, modal, Optional.empty()),
                        one -> ContactFormView.open(texts, model, modal, Optional.of(one)));
        latest = new TalksView(texts, words);
        talks = new TalksView(texts, words);
        basics = new VBox(facts, contacts, latestHead(), latest);
        basics.getStyleClass().add("basics");
        makeTabs();
        VBox kard =
                new VBox(
                        edge,
                        head,
                        new AlikeView(texts, alike.alike(), cards::show),
                        tabs,
                        below,
                        buttons(actions));
        kard.getStyleClass().add("kard");
        below.setFitToWidth(true);
        below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(below, Priority.ALWAYS);
        getStyleClass().add("card-pane");
        getChildren().add(kard);
        keys =
                new Keys("customer.keys.card")
                        .on("Ctrl L", "customer.keys.talk", this::logTalk)
                        .on("Ctrl PgUp", "customer.keys.tabBefore", () -> turnTab(-1))
                        .on("Ctrl PgDn", "customer.keys.tabNext", () -> turnTab(1))
                        .told("Tab", "customer.keys.field")
                        .told("F2", "customer.keys.edit");
        kard.visibleProperty().bind(model.card().isNotNull());
        model.card().addListener((o, was, is) -> show(was, is));
        cards.found().addListener((o, was, is) -> show(model.card().get(), model.card().get()));
        model.talks().addListener((ListChangeListener<ContactRecord>) change -> showTalks());
        show(null, model.card().get());
        showTalks();
    }

    private Node latestHead() {
        HBox row = Forms.row(8, Forms.styled(texts.get("customer.talks.latest"), "section"));
        row.getStyleClass().add("section-head");
        return row;
    }

    private void makeTabs() {
        tabs.getStyleClass().add("tabs");
        tabs.getChildren().add(tab(basics));
        tabs.getChildren().add(tab(talks));
        others.forEach(other -> tabs.getChildren().add(tab(null)));
        others.forEach(other -> other.onTitleChange(this::showTitles));
        tabGroup.selectedToggleProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is == null) {
                                tabGroup.selectToggle(was);
                            } else {
                                showTab();
                            }
                        });
        tabGroup.selectToggle(tabGroup.getToggles().get(0));
    }

    private ToggleButton tab(Node content) {
        ToggleButton tab = new ToggleButton();
        tab.getStyleClass().add("tab-button");
        tab.setUserData(content);
        tab.setToggleGroup(tabGroup);
        return tab;
    }

    private void showTab() {
        ToggleButton tab = (ToggleButton) tabGroup.getSelectedToggle();
        Node own = (Node) tab.getUserData();
        if (own != null) {
            below.setContent(own);
        } else if (model.card().get() != null) {
            CardTab other = others.get(tabs.getChildren().indexOf(tab) - 2);
            below.setContent(other.node(model.card().get().id()));
        }
    }

    private FlowPane buttons(CardsActions actions) {
        FlowPane row = new FlowPane(8, 6);
        row.getChildren().add(Forms.primary(texts.get("customer.card.talk"), this::logTalk));
        row.getStyleClass().add("card-buttons");
        actions.planVisit()
                .ifPresent(
                        plan ->
                                row.getChildren()
                                        .add(
                                                Forms.button(
                                                        texts.get("customer.card.visit"),
                                                        () -> plan.accept(openId()))));
        actions.registerComplaint()
                .ifPresent(
                        complain ->
                                row.getChildren()
                                        .add(
                                                Forms.button(
                                                        texts.get("customer.card.complaint"),
                                                        () -> complain.accept(openId()))));
        return row;
    }

    private CustomerId openId() {
        return model.card().get().id();
    }

    void logTalk() {
        if (model.card().get() != null) {
            TalkFormView form = new TalkFormView(texts, words, model, modal);
            modal.show(form);
        }
    }

    /** Shows what other rooms have changed meanwhile. */
    void refreshTabs() {
        if (model.card().get() != null) {
            showTitles(model.card().get());
            showTab();
        }
    }

    /** The keys of the open card. */
    Keys keys() {
        return keys;
    }

    /** From tab to tab, round and round. */
    private void turnTab(int by) {
        int many = tabs.getChildren().size();
        int at = tabs.getChildren().indexOf(tabGroup.getSelectedToggle());
        ToggleButton next = (ToggleButton) tabs.getChildren().get(Math.floorMod(at + by, many));
        next.setSelected(true);
        next.requestFocus();
    }

    /** Puts the cursor on the card, where Tab goes through its values. */
    void focusFirst() {
        tabs.getChildren()
                .get(tabs.getChildren().indexOf(tabGroup.getSelectedToggle()))
                .requestFocus();
    }

    void editName() {
        if (model.card().get() != null) {
            head.editName();
        }
    }

    private void show(CustomerCard was, CustomerCard card) {
        if (card == null) {
            return;
        }
        edge.show(card, cards.found().get(), cards.rules());
        head.show(card);
        facts.show(card);
        contacts.show(card);
        showTitles(card);
        if (was == null || !was.id().equals(card.id())) {
            below.setVvalue(0);
            showTab();
        }
    }

    private void showTitles() {
        if (model.card().get() != null) {
            showTitles(model.card().get());
        }
    }

    private void showTitles(CustomerCard card) {
        title(0, texts.get("customer.tab.basics"));
        title(1, texts.get("customer.tab.talks", model.talks().size()));
        for (int i = 0; i < others.size(); i++) {
            title(i + 2, others.get(i).title(card.id()));
        }
    }

    private void title(int tab, String text) {
        ((ToggleButton) tabs.getChildren().get(tab)).setText(text);
    }

    private void showTalks() {
        latest.show(model.talks().stream().limit(LATEST).toList());
        talks.show(model.talks());
        title(1, texts.get("customer.tab.talks", model.talks().size()));
    }
}
