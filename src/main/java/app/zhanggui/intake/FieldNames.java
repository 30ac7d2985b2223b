package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Money;
import app.zhanggui.text.Texts;
import java.math.BigDecimal;

/** What fields and their values are called on screen and in sheets. */
public final class FieldNames {
    private final Texts texts;

    public FieldNames(Texts texts) {
        this.texts = texts;
    }

    /** The name of a field; as the heading of a column it is read back as that field. */
    public String name(CardField field) {
        return texts.get("customer.field." + field);
    }

    /** A canonical text as people like to see it: {@code ¥120,000}, 现有. */
    public String shown(CardField field, String canonical) {
        if (canonical.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case MONEY -> "¥" + Money.yuan(new BigDecimal(canonical)).grouped();
            case CHOICE -> field == CardField.STATUS ? status(canonical) : canonical;
            default -> canonical;
        };
    }

    /** The word for a value of 客户关系. */
    String status(String canonical) {
        return texts.get("customer.relationship." + canonical);
    }
}
