package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.ui.AlikeViewModel.Typed;
import app.zhanggui.text.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;

/** Gives each field of the card the control that suits its kind. */
final class FactValuesView {
    /** Long, but nobody writes them in several lines. */
    private static final Set<Field> ONE_LINE = Set.of(CardField.ADDRESS, CardField.FAMILY);

    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;
    private final AlikeViewModel alike;
    private final ChoiceItemsView choices;

    FactValuesView(Texts texts, CardWords words, CardViewModel model, AlikeViewModel alike) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.alike = alike;
        choices = new ChoiceItemsView(texts, words, model);
    }

    /**
     * The value of a field of the open card; it is an {@link Editable}.
     *
     * @param goOn takes the owner from a value to the next, or to the one before
     */
    Node value(Field field, BiConsumer<Editable, Boolean> goOn) {
        return switch (field.type()) {
            case CHOICE, CHOICES, YES_NO ->
                    new ChoiceView(texts, () -> shown(field), () -> choices.of(field))
                            .named(words.field(field));
            case TAGS -> new TagsView(texts, model).named(words.field(field));
            default -> typed(field, goOn);
        };
    }

    private FactView typed(Field field, BiConsumer<Editable, Boolean> goOn) {
        FactView fact =
                new FactView(texts, kind(field), () -> shown(field), () -> model.entry(field))
                        .named(words.field(field))
                        .losing(model::lost)
                        .then(goOn);
        if (kind(field) == FactView.Kind.LINES) {
            fact.hinted(texts.get("customer.lines.hint"));
        }
        if (field.type() == Field.Type.PARTIAL_DATE) {
            fact.hinted(texts.get("customer.birthday.hint"));
        }
        if (field == CardField.MOBILE || field == CardField.PHONE) {
            fact.heard(typed -> alike.compare(Typed.number(typed), model.openId()), alike::clear);
        }
        return fact;
    }

    private static FactView.Kind kind(Field field) {
        if (field.isLong() && !ONE_LINE.contains(field)) {
            return FactView.Kind.LINES;
        }
        return field.type() == Field.Type.DATE ? FactView.Kind.DAY : FactView.Kind.LINE;
    }

    private String shown(Field field) {
        return Optional.ofNullable(model.card().get())
                .map((CustomerCard card) -> words.value(card, field))
                .orElse("");
    }
}
