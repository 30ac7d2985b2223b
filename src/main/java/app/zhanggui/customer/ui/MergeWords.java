package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardMerge;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.customer.MergeSide;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.customer.TwinGroup;
import app.zhanggui.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How cards side by side read on the screen. */
final class MergeWords {
    /** Rows that say the same as another one, or nothing to the owner. */
    private static final Set<String> SILENT =
            Set.of(
                    "STAGE_CHANGE",
                    "UNPLACED_VISIT",
                    "VISIT_RESULT",
                    "ATTACHMENT_PART",
                    "CARD_VALUE",
                    "RELATIONSHIP_CHANGE",
                    "CUSTOMER");

    private final Texts texts;
    private final FieldWords fields;

    MergeWords(Texts texts) {
        this.texts = texts;
        fields = new FieldWords(texts);
    }

    String field(Field field) {
        return fields.name(field);
    }

    /** What a card says in a field. */
    String value(CardMerge merge, Field field, int card) {
        return field == CardField.CONTACT
                ? persons(merge.cards().get(card).contacts())
                : fields.shown(field, merge.value(field, card));
    }

    /** What the field will say. */
    String result(CardMerge merge, Field field) {
        return field == CardField.CONTACT
                ? persons(merge.persons())
                : fields.shown(field, merge.value(field));
    }

    private String persons(List<Contact> persons) {
        return persons.stream()
                .map(
                        one ->
                                (one.name()
                                                + " "
                                                + one.get(PersonTrait.MOBILE)
                                                + " "
                                                + one.get(PersonTrait.PHONE))
                                        .strip())
                .collect(Collectors.joining("\n"));
    }

    /** Why the cards are shown together: 电话相同、地址相同. */
    String clues(TwinGroup group) {
        return group.clues().isEmpty()
                ? texts.get("customer.merge.asked")
                : group.clues().stream()
                        .sorted()
                        .map(clue -> texts.get("customer.clue." + clue))
                        .collect(Collectors.joining(texts.get("text.and")));
    }

    /**
     * The same, with how many cards there are if not all are named.
     *
     * @param named how many cards are named beside it
     */
    String clues(TwinGroup group, int named) {
        int all = group.cards().size();
        String clues = clues(group);
        return all > named ? texts.get("customer.merge.ofSeveral", all, clues) : clues;
    }

    /** What hangs on a card: 往来 3 · 投诉 1. */
    String rows(MergeSide side) {
        return new TreeMap<>(side.rows())
                .entrySet().stream()
                        .filter(one -> !SILENT.contains(one.getKey()))
                        .map(one -> texts.get("customer.rows." + one.getKey(), one.getValue()))
                        .collect(Collectors.joining(" · "));
    }
}
