package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.Section;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 基础资料: the main facts, the persons, the days to remember, the standing, the latest talks. */
final class BasicsView extends VBox implements CardPageView {
    /** So many of the latest talks stand below the facts. */
    private static final int LATEST = 3;

    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;
    private final Modal modal;
    private final FactsView facts;
    private final FactsView standing;
    private final ContactsView contacts;
    private final DatesView dates;
    private final RelationshipsView relationships;
    private final VerifiedView verified;
    private final TalksView latest;

    BasicsView(
            Texts texts,
            CardWords words,
            CardViewModel model,
            Modal modal,
            FactValuesView values,
            PromisesView owed,
            TalksView latest) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.modal = modal;
        this.latest = latest;
        facts = new FactsView(texts, words, FactFields.MAIN, values);
        standing = new FactsView(texts, words, FactFields.STANDING, values);
        contacts =
                new ContactsView(
                        texts,
                        words,
                        this::addPerson,
                        one -> ContactFormView.open(texts, words, model, modal, Optional.of(one)));
        dates = new DatesView(texts, words, model, modal);
        relationships = new RelationshipsView(texts, model, modal);
        verified = new VerifiedView(texts, words, model, Section.BASICS);
        getStyleClass().add("basics");
        getChildren()
                .addAll(
                        facts,
                        contacts,
                        owed,
                        heading("customer.talks.latest"),
                        latest,
                        dates,
                        heading("customer.facts.standing"),
                        standing,
                        relationships,
                        verified);
        model.talks().all().addListener((ListChangeListener<ContactRecord>) change -> showLatest());
        showLatest();
    }

    private void addPerson() {
        ContactFormView.open(texts, words, model, modal, Optional.empty());
    }

    private HBox heading(String key) {
        HBox row = Forms.row(8, Forms.styled(texts.get(key), "section"));
        row.getStyleClass().add("section-head");
        return row;
    }

    private void showLatest() {
        latest.show(model.talks().all().stream().limit(LATEST).toList());
    }

    /** Fields of the owner's own making. */
    void own(List<CustomField> fields) {
        facts.own(fields);
    }

    @Override
    public String name() {
        return "basics";
    }

    @Override
    public String title(CustomerCard card) {
        return texts.get("customer.tab.BASICS");
    }

    @Override
    public String fullTitle() {
        return words.section(Section.BASICS);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(CustomerCard card) {
        facts.show(card);
        standing.show(card);
        contacts.show(card);
        dates.show(card);
        relationships.show();
        verified.show(card);
    }

    @Override
    public boolean focusFirst() {
        facts.focusFirst();
        return true;
    }

    @Override
    public boolean has(Field field) {
        return field == CardField.CONTACT || facts.has(field) || standing.has(field);
    }

    @Override
    public void reveal(Field field) {
        if (field == CardField.CONTACT) {
            addPerson();
        } else {
            (facts.has(field) ? facts : standing).reveal(field);
        }
    }
}
