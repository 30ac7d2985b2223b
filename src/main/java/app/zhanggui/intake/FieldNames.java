package app.zhanggui.intake;

import app.zhanggui.customer.Field;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.customer.Section;
import app.zhanggui.text.Texts;

/** What fields and their values are called on screen and in sheets. */
public final class FieldNames {
    private final FieldWords words;

    public FieldNames(Texts texts) {
        words = new FieldWords(texts);
    }

    /** The name of a field; as the heading of a column it is read back as that field. */
    public String name(Field field) {
        return words.name(field);
    }

    /** The name of a part of the card. */
    public String name(Section section) {
        return words.name(section);
    }

    /** A canonical text as people like to see it: {@code ¥120,000}, 现有. */
    public String shown(Field field, String canonical) {
        return words.shown(field, canonical);
    }
}
