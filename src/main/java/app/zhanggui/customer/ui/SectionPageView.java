package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.Section;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 客户特征, 业务状况 or 交易现状: the facts of one section, and when they were found true. */
final class SectionPageView extends VBox implements CardPageView {
    private final Texts texts;
    private final CardWords words;
    private final Section section;
    private final List<FactsView> facts = new ArrayList<>();
    private final VerifiedView verified;
    private final CreditView credit;

    SectionPageView(
            Texts texts,
            CardWords words,
            CardViewModel model,
            FactValuesView values,
            Section section,
            FactSheet... sheets) {
        this.texts = texts;
        this.words = words;
        this.section = section;
        verified = new VerifiedView(texts, words, model, section);
        for (FactSheet sheet : sheets) {
            facts.add(new FactsView(texts, words, sheet, values));
        }
        credit = new CreditView(texts);
        getStyleClass().add("basics");
        getChildren().addAll(facts);
        if (has(CardField.CREDIT_LIMIT)) {
            getChildren().add(1, credit);
        }
        getChildren().add(verified);
    }

    @Override
    public String name() {
        return section.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title(CustomerCard card) {
        return texts.get("customer.tab." + section);
    }

    @Override
    public String fullTitle() {
        return words.section(section);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(CustomerCard card) {
        facts.forEach(one -> one.show(card));
        credit.show(card);
        verified.show(card);
    }

    @Override
    public boolean focusFirst() {
        facts.get(0).focusFirst();
        return true;
    }

    @Override
    public boolean has(Field field) {
        return facts.stream().anyMatch(one -> one.has(field));
    }

    @Override
    public void reveal(Field field) {
        facts.stream()
                .filter(one -> one.has(field))
                .findFirst()
                .ifPresent(one -> one.reveal(field));
    }
}
