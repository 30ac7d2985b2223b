package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.customer.PersonField;
import app.zhanggui.text.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The headings our own export writes above what is about one person: 联系人2学历 (beyond 22). */
final class OwnHeadings {
    private static final Map<String, PersonField> PERSONS = new HashMap<>();
    private static final Set<String> BUILT_IN = new HashSet<>();

    static {
        for (Texts texts : List.of(Texts.chinese(), Texts.english())) {
            FieldWords words = new FieldWords(texts);
            PersonField.all().forEach(field -> PERSONS.put(words.name(field), field));
            for (CardField field : CardField.values()) {
                BUILT_IN.add(HeadingText.plain(words.name(field)));
            }
        }
    }

    private OwnHeadings() {}

    /** What of which person the heading is for; empty unless it is just as we write it. */
    static Optional<PersonField> person(String heading) {
        return Optional.ofNullable(PERSONS.get(heading.strip()));
    }

    /** Whether a field of ours is called so. */
    static boolean isBuiltIn(String name) {
        return BUILT_IN.contains(HeadingText.plain(name)) || person(name).isPresent();
    }
}
