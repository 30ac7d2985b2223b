package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardMerge;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.MergeSide;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.TwinGroup;
import app.zhanggui.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How cards side by side read on the screen. */
final class MergeWords {
    /** Tables whose rows are counted by a word of their own. */
    private static final Set<String> COUNTED =
            Set.of("CONTACT_RECORD", "VISIT", "COMPLAINT", "PURCHASE");

    /** Rows that say the same as another one, or nothing to the owner. */
    private static final Set<String> SILENT =
            Set.of("STAGE_CHANGE", "UNPLACED_VISIT", "CARD_VALUE", "CUSTOMER");

    private final Texts texts;

    MergeWords(Texts texts) {
        this.texts = texts;
    }

    String field(CardField field) {
        return texts.get("customer.field." + field);
    }

    /** What a card says in a field. */
    String value(CardMerge merge, CardField field, int card) {
        return field == CardField.CONTACT
                ? persons(merge.cards().get(card).contacts())
                : shown(field, merge.value(field, card));
    }

    /** What the field will say. */
    String result(CardMerge merge, CardField field) {
        return field == CardField.CONTACT
                ? persons(merge.persons())
                : shown(field, merge.value(field));
    }

    private String persons(List<Contact> persons) {
        return persons.stream()
                .map(one -> (one.name() + " " + one.mobile() + " " + one.phone()).strip())
                .collect(Collectors.joining("\n"));
    }

    private String shown(CardField field, String canonical) {
        if (canonical.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case MONEY -> "¥" + Money.yuan(new BigDecimal(canonical)).grouped();
            case CHOICE ->
                    field == CardField.STATUS
                            ? texts.get("customer.relationship." + canonical)
                            : canonical;
            default -> canonical;
        };
    }

    /** Why the cards are shown together: 电话相同、地址相同. */
    String clues(TwinGroup group) {
        return group.clues().isEmpty()
                ? texts.get("customer.merge.asked")
                : group.clues().stream()
                        .sorted()
                        .map(clue -> texts.get("customer.clue." + clue))
                        .collect(Collectors.joining(texts.get("customer.and")));
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
        Map<String, Integer> counts = new TreeMap<>();
        side.rows().forEach((table, many) -> counts.merge(word(table), many, Integer::sum));
        counts.remove("");
        return counts.entrySet().stream()
                .map(one -> texts.get("customer.rows." + one.getKey(), one.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String word(String table) {
        if (SILENT.contains(table)) {
            return "";
        }
        return COUNTED.contains(table) ? table : "OTHER";
    }
}
