package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Field;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What there is to choose for each value of the card that is chosen; what is chosen is ticked. */
final class ChoiceItemsView {
    /** Every card has one of their choices. */
    private static final Set<CardField> NEVER_EMPTY = Set.of(CardField.KIND, CardField.STATUS);

    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;

    ChoiceItemsView(Texts texts, CardWords words, CardViewModel model) {
        this.texts = texts;
        this.words = words;
        this.model = model;
    }

    /** What there is to choose for a field. */
    List<MenuItem> of(Field field) {
        return switch (field.type()) {
            case CHOICES -> some(field);
            case YES_NO -> List.of(yes(field), no(field));
            default -> one(field);
        };
    }

    private List<MenuItem> one(Field field) {
        String now = now(field);
        List<MenuItem> items = new ArrayList<>();
        for (String choice : field.choices()) {
            items.add(item(words.choice(field, choice), choice.equals(now), field, choice));
        }
        if (!NEVER_EMPTY.contains(field)) {
            items.add(new SeparatorMenuItem());
            items.add(item(texts.get("customer.choice.none"), now.isEmpty(), field, ""));
        }
        return items;
    }

    private List<MenuItem> some(Field field) {
        Set<String> now = new LinkedHashSet<>(Arrays.asList(now(field).split(" ")));
        List<MenuItem> items = new ArrayList<>();
        for (String choice : field.choices()) {
            Set<String> then = new LinkedHashSet<>(now);
            if (!then.remove(choice)) {
                then.add(choice);
            }
            String canonical =
                    String.join(" ", field.choices().stream().filter(then::contains).toList());
            items.add(item(words.choice(field, choice), now.contains(choice), field, canonical));
        }
        return items;
    }

    private MenuItem yes(Field field) {
        return item(texts.get("customer.yes"), !now(field).isEmpty(), field, Field.YES);
    }

    private MenuItem no(Field field) {
        return item(texts.get("customer.no"), now(field).isEmpty(), field, "");
    }

    /** A flag of the card, on or off with one click. */
    MenuItem flag(CardField field) {
        boolean on = !now(field).isEmpty();
        return item(words.field(field), on, field, on ? "" : Field.YES);
    }

    private MenuItem item(String text, boolean on, Field field, String canonical) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(event -> model.choose(field, canonical));
        return item;
    }

    private String now(Field field) {
        return CardValues.get(model.card().get(), field);
    }
}
