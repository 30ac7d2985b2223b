package app.zhanggui.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueListTest {
    private final Market market = new Market();

    @AfterEach
    void close() {
        market.close();
    }

    private CustomerId buying(String name, long yuan, String... days) {
        CustomerId id = market.customer(name);
        for (String day : days) {
            market.buys(id, day, "切割片", yuan);
        }
        return id;
    }

    private List<String> names(Rhythm.Pace pace) {
        return DueList.of(market.customers.lines(), market.purchases.ledger(), pace, Market.TODAY)
                .stream()
                .map(one -> one.customer().name())
                .toList();
    }

    @Test
    void those_whose_gap_is_over_are_due_and_who_spends_most_stands_first() {
        buying("小户", 10, "2026-10-20", "2026-10-30", "2026-11-09");
        buying("大户", 900, "2026-10-20", "2026-10-30", "2026-11-09");
        buying("没到时候", 900, "2026-11-01", "2026-11-10", "2026-11-20");
        buying("早不来了", 900, "2026-01-01", "2026-01-10", "2026-01-20");
        buying("才两次", 900, "2026-01-01", "2026-01-10");

        assertThat(names(Rhythm.Pace.DUE)).containsExactly("大户", "小户");
        assertThat(names(Rhythm.Pace.LONG_GONE)).containsExactly("早不来了");
    }

    @Test
    void an_export_has_a_row_a_purchase_with_whom_and_what(@TempDir Path folder) {
        CustomerId id = market.customer("宏达五金");
        market.purchases.keep(
                new TypedPurchase("2026-11-20", "切割片", "12箱", "35.5", "", "X-1", "送货")
                        .of(id, Market.TODAY));
        Path file = folder.resolve("out.xlsx");

        new PurchaseExport(Texts.chinese())
                .write(
                        market.purchases.all(),
                        market.customers.lines(),
                        file,
                        Progress.unwatched());

        Table table = SheetReader.read(file, Progress.unwatched()).sheets().get(0);
        assertThat(table.rows().get(0)).startsWith("日期", "客户", "电话", "商品");
        assertThat(table.rows().get(1))
                .containsExactly(
                        "2026-11-20", "宏达五金", "", "切割片", "12", "箱", "35.5", "426", "X-1", "送货");
    }
}
