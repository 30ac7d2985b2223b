package app.zhanggui.customer.ui;

import app.zhanggui.customer.Attachment;
import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.Section;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The open card: its edge, its head, its pages, and what to do with it. */
final class CardPaneView extends StackPane {
    static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Texts texts;
    private final CardWords words;
    private final CardsViewModel cards;
    private final CardViewModel model;
    private final Modal modal;
    private final CardDialogs dialogs;
    private final AttachmentsView attachments;
    private final EdgeView edge;
    private final CardHeadView head;
    private final ArchivedView archived;
    private final CardTabsView pages;
    private final CardMenuView menu;
    private final Keys keys;

    /** What was asked when the card was shown last. */
    private CardFilter answered = CardFilter.START;

    CardPaneView(
            Texts texts,
            CardWords words,
            CardsViewModel cards,
            Modal modal,
            Notices notices,
            CardsActions actions,
            List<CardTab> others) {
        this.texts = texts;
        this.words = words;
        this.cards = cards;
        this.model = cards.card();
        this.modal = modal;
        dialogs = new CardDialogs(texts, words, model, modal);
        edge = new EdgeView(texts);
        attachments = new AttachmentsView(texts, model.attachments(), modal, notices);
        AlikeViewModel alike = cards.likenesses();
        pages = new CardTabsView(pages(new FactValuesView(texts, words, model, alike), others));
        menu = new CardMenuView(texts, words, model, modal, moreToDo());
        head = new CardHeadView(texts, words, model, alike, menu, pages::reveal);
        archived = new ArchivedView(texts, model);
        pages.between(
                List.of(edge, head, archived, new AlikeView(texts, alike.alike(), cards::show)),
                new CardButtonsView(texts, dialogs::logTalk, model::openId, actions));
        VBox kard = new VBox(pages);
        kard.getStyleClass().add("kard");
        VBox.setVgrow(pages, Priority.ALWAYS);
        getStyleClass().add("card-pane");
        getChildren().add(kard);
        keys = keysOf();
        attachments.takeDropsOn(this, () -> turnTo("attachments"));
        kard.visibleProperty().bind(model.card().isNotNull());
        model.card().addListener((o, was, is) -> show(was, is));
        cards.found().addListener((o, was, is) -> refreshFound());
        model.talks()
                .all()
                .addListener((ListChangeListener<ContactRecord>) change -> refreshTitles());
        model.attachments()
                .shown()
                .addListener((ListChangeListener<Attachment>) change -> refreshTitles());
        others.forEach(other -> other.onTitleChange(this::refreshTitles));
        show(null, model.card().get());
    }

    /** Another question moves the holes of the edge only; else something was changed somewhere. */
    private void refreshFound() {
        CustomerCard card = model.card().get();
        boolean asked = !cards.filter().get().equals(answered);
        answered = cards.filter().get();
        if (asked && card != null) {
            edge.show(card, cards.found().get(), cards.rules());
        } else {
            show(card, card);
        }
    }

    private void refreshTitles() {
        pages.refreshTitles(model.card().get());
    }

    private List<CardPageView> pages(FactValuesView values, List<CardTab> others) {
        List<CardPageView> pages = new ArrayList<>();
        TalksView latest = new TalksView(texts, words, dialogs::changeTalk);
        BasicsView basics =
                new BasicsView(
                        texts, words, model, modal, values, promises(Promise::isOpen), latest);
        ObservableList<CustomField> own = model.own().all();
        own.addListener((ListChangeListener<CustomField>) change -> showOwn(basics));
        basics.own(own);
        pages.add(basics);
        pages.add(section(values, Section.TRAITS, FactFields.TRAITS));
        pages.add(section(values, Section.BUSINESS, FactFields.BUSINESS));
        pages.add(section(values, Section.DEALINGS, FactFields.MONEY, FactFields.DEALINGS));
        pages.add(
                new TalksPageView(
                        texts,
                        model.talks(),
                        promises(promise -> true),
                        new TalksView(texts, words, dialogs::changeTalk)));
        for (int i = 0; i < others.size(); i++) {
            pages.add(new OtherPageView(others.get(i), i));
        }
        pages.add(new AttachmentsPageView(texts, model.attachments(), attachments));
        pages.add(new HistoryPageView(texts, words, model));
        return pages;
    }

    /** A field that is new has nothing to show, one that is gone took its values with it. */
    private void showOwn(BasicsView basics) {
        basics.own(model.own().all());
        if (model.card().get() != null) {
            basics.show(model.card().get());
        }
    }

    private PromisesView promises(Predicate<Promise> shown) {
        return new PromisesView(
                texts,
                words.days(),
                model.talks(),
                shown,
                dialogs::addPromise,
                dialogs::changePromise);
    }

    private SectionPageView section(FactValuesView values, Section section, FactSheet... sheets) {
        return new SectionPageView(texts, words, model, values, section, sheets);
    }

    private List<CardMenuView.Item> moreToDo() {
        return List.of(
                new CardMenuView.Item("customer.menu.own", dialogs::defineFields),
                new CardMenuView.Item("customer.menu.bin", dialogs::openBin),
                new CardMenuView.Item("customer.menu.delete", cards::deleteSelected));
    }

    private Keys keysOf() {
        return new Keys("customer.keys.card")
                .on("Ctrl L", "customer.keys.talk", dialogs::logTalk)
                .on("Ctrl B", "customer.keys.bin", dialogs::openBin)
                .on("Ctrl PgUp", "customer.keys.tabBefore", () -> pages.turn(-1))
                .on("Ctrl PgDn", "customer.keys.tabNext", () -> pages.turn(1))
                .told("Tab", "customer.keys.field")
                .told("F2", "customer.keys.edit");
    }

    /** What can be opened above the card. */
    CardDialogs dialogs() {
        return dialogs;
    }

    /** The keys of the open card. */
    Keys keys() {
        return keys;
    }

    /** Comes back to the page that was open when the window was last closed. */
    CardPaneView remembering(Remembered remembered) {
        pages.remember(remembered);
        return this;
    }

    /** Shows what other rooms have changed meanwhile. */
    void refreshTabs() {
        if (model.card().get() != null) {
            pages.show(model.card().get());
        }
    }

    /** Opens the page of a name. */
    void turnTo(String page) {
        pages.open(page);
    }

    /** Puts the cursor on the card, where Tab goes through its values. */
    void focusFirst() {
        pages.focusFirst();
    }

    void editName() {
        if (model.card().get() != null) {
            head.editName();
        }
    }

    private void show(CustomerCard was, CustomerCard card) {
        boolean other = was == null || card == null || !was.id().equals(card.id());
        if (other) {
            head.leave();
        }
        if (card == null) {
            return;
        }
        edge.show(card, cards.found().get(), cards.rules());
        head.show(card);
        archived.show(card);
        pages.show(card);
        if (other) {
            pages.toTop();
        }
    }
}
