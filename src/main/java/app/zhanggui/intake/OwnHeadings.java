package app.zhanggui.intake;

import app.zhanggui.customer.FieldWords;
import app.zhanggui.customer.PersonField;
import app.zhanggui.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headings our own export writes above what is about one person: 联系人2学历 (beyond 22). */
final class OwnHeadings {
    private static final Map<String, PersonField> PERSONS = persons();

    private OwnHeadings() {}

    private static Map<String, PersonField> persons() {
        Map<String, PersonField> persons = new HashMap<>();
        for (Texts texts : List.of(Texts.chinese(), Texts.english())) {
            FieldWords words = new FieldWords(texts);
            PersonField.all().forEach(field -> persons.put(words.name(field), field));
        }
        return persons;
    }

    /** What of which person the heading is for; empty unless it is just as we write it. */
    static Optional<PersonField> person(String heading) {
        return Optional.ofNullable(PERSONS.get(heading.strip()));
    }
}
