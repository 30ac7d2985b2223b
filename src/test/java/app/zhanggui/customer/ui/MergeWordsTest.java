package app.zhanggui.customer.ui;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.MergeSide;
import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Named;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

class MergeWordsTest {
    private static final Set<String> ON_THE_CARD = Set.of("CONTACT", "IMPORTANT_DATE", "NOT_SAME");

    private final MergeWords words = new MergeWords(Texts.chinese());

    @Test
    void whatever_hangs_on_a_card_has_a_word() {
        Map<String, Integer> rows = new TreeMap<>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(MergeWordsTest::hangsOnCustomers)
                .map(Named::getName)
                .filter(name -> !ON_THE_CARD.contains(name))
                .forEach(name -> rows.put(name, 1));

        assertThat(words.rows(side(rows)))
                .isEqualTo("附件 1 · 拜访频率 1 · 投诉 1 · 往来 1 · 保有商品 1 · 承诺 1 · 购买 1 · 建议 1 · 拜访 1");
    }

    private static boolean hangsOnCustomers(Table<?> table) {
        return table.getReferences().stream()
                .anyMatch(key -> key.getKey().getTable().equals(CUSTOMER));
    }

    private static MergeSide side(Map<String, Integer> rows) {
        return new MergeSide(
                CustomerCard.of(Customer.named("云来五金")), LocalDate.of(2026, 11, 23), rows);
    }
}
