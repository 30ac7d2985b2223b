package app.zhanggui.customer.ui;

import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.text.Texts;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 往来: every talk with the customer. */
final class TalksPageView implements CardPageView {
    private final Texts texts;
    private final TalksViewModel model;
    private final VBox page;

    TalksPageView(Texts texts, TalksViewModel model, PromisesView promises, TalksView talks) {
        this.texts = texts;
        this.model = model;
        page = new VBox(promises, talks);
        model.all()
                .addListener((ListChangeListener<ContactRecord>) change -> talks.show(model.all()));
        talks.show(model.all());
    }

    @Override
    public String name() {
        return "talks";
    }

    @Override
    public String title(CustomerCard card) {
        int many = model.all().size();
        return many == 0
                ? texts.get("customer.tab.talks.none")
                : texts.get("customer.tab.talks", many);
    }

    @Override
    public String fullTitle() {
        return texts.get("customer.tab.talks.full");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(CustomerCard card) {}

    @Override
    public boolean focusFirst() {
        Optional<Node> first =
                page.lookupAll(".row-button").stream().findFirst().map(Node.class::cast);
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }
}
