package app.zhanggui.customer;

import app.zhanggui.customer.CardChange.OfCard;
import app.zhanggui.customer.CardChange.OfDay;
import app.zhanggui.customer.CardChange.OfPerson;
import app.zhanggui.text.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What fields and their values are called on screen, on paper and in sheets. */
public final class FieldWords {
    private final Texts texts;

    public FieldWords(Texts texts) {
        this.texts = texts;
    }

    /** The name of a field; as the heading of a column it is read back as that field. */
    public String name(Field field) {
        if (field instanceof CustomField own) {
            return own.name();
        } else if (field instanceof PersonField person) {
            return texts.get(
                    "customer.whose",
                    texts.get("customer.whose." + person.whose()),
                    name(person.trait()));
        }
        return texts.get("customer.field." + field);
    }

    /** What is written about a person: 手机, 学历 … */
    public String name(PersonTrait trait) {
        return texts.get("customer.trait." + trait);
    }

    /** What changed: 区域, 李红 手机, 纪念日. */
    public String name(CardChange change) {
        if (change.subject() instanceof OfCard card) {
            return name(card.field());
        } else if (change.subject() instanceof OfPerson person) {
            return (person.person().name() + " " + name(person.trait())).strip();
        }
        return texts.get("customer.date.kind." + ((OfDay) change.subject()).day().kind());
    }

    /** How something that changed was or is. */
    public String shown(CardChange change, String canonical) {
        return change.subject() instanceof OfCard card ? shown(card.field(), canonical) : canonical;
    }

    public String name(Section section) {
        return texts.get("customer.section." + section);
    }

    /** A canonical text as people like to read it: ¥120,000, 现有, 周六、周日. */
    public String shown(Field field, String canonical) {
        if (canonical.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case MONEY -> Money.yuan(new BigDecimal(canonical)).written();
            case CHOICE, CHOICES ->
                    Arrays.stream(canonical.split(field instanceof CardField ? " " : "\n"))
                            .map(one -> choice(field, one))
                            .collect(Collectors.joining(texts.get("text.and")));
            case YES_NO -> texts.get("customer.yes");
            default -> canonical;
        };
    }

    /** The word for one of the choices of a field. */
    public String choice(Field field, String canonical) {
        return field instanceof CardField built
                ? texts.get(built.wordStem() + canonical)
                : canonical;
    }
}
