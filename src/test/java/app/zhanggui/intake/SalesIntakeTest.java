package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import app.zhanggui.intake.ListRow.Fate;
import app.zhanggui.intake.SalesIntake.Strangers;
import app.zhanggui.purchase.Market;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesIntakeTest {
    private static final String HEADER = "日期,客户名称,电话,商品名称,数量,单位,单价,金额,单号,备注";

    private final Market market = new Market();
    private final SalesIntake intake =
            new SalesIntake(
                    market.database,
                    market.customers,
                    market.purchases,
                    new ListColumnStore(market.database));
    private CustomerId hongda;

    @BeforeEach
    void addCustomer() {
        hongda =
                market.customer(
                        CardValues.with(
                                Cards.named("宏达五金有限公司"), CardField.MOBILE, "138 0571 2203"));
    }

    @AfterEach
    void close() {
        market.close();
    }

    private static SheetFile file(String... lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(Arrays.asList(line.split(",", -1)));
        }
        return new SheetFile("销售明细.xlsx", "00", List.of(Table.of(rows)));
    }

    private ListPreview<Purchase> preview(String... lines) {
        return intake.preview(file(lines), ListChoices.NONE, Progress.unwatched());
    }

    private static List<Fate> fates(ListPreview<Purchase> preview) {
        return preview.rows().stream().map(ListRow::fate).toList();
    }

    private SalesIntake.Done apply(ListPreview<Purchase> preview, Strangers strangers) {
        return intake.apply(preview, strangers, Progress.unwatched());
    }

    @Test
    void all_sheets_of_sales_are_read() {
        List<Table> months = new ArrayList<>();
        for (String month : List.of("九月", "十月")) {
            int number = month.equals("九月") ? 9 : 10;
            Table table =
                    file(HEADER, "2026-%02d-01,宏达五金,,切割片,1,,,5,,".formatted(number))
                            .sheets()
                            .get(0);
            months.add(table.with(month, table.rows()));
        }
        SheetFile year = new SheetFile("销售明细.xlsx", "00", months);

        ListPreview<Purchase> preview =
                intake.preview(year, ListChoices.NONE, Progress.unwatched());

        assertThat(fates(preview)).containsExactly(Fate.NEW, Fate.NEW);
        assertThat(preview.rows()).extracting(ListRow::sheet).containsExactly(0, 1);
    }

    @Test
    void a_column_can_be_corrected_by_hand() {
        SheetFile file = file("日期,客户,品名,数量,金额,实收", "2026-11-01,宏达五金,切割片,12,100,90");
        ListChoices chosen =
                ListChoices.NONE
                        .withColumn(ListKind.SALES, ListField.AMOUNT, "金额", "实收")
                        .withColumn(ListKind.SALES, ListField.GOODS, "品名", "");

        ListPreview<Purchase> preview = intake.preview(file, chosen, Progress.unwatched());

        Purchase sold = preview.rows().get(0).content().orElseThrow();
        assertThat(sold.amount()).isEqualTo(Money.yuan(new BigDecimal("90")));
        assertThat(sold.goods()).isEmpty();
    }

    @Test
    void a_column_corrected_by_hand_is_remembered_until_the_import_is_taken_back() {
        SheetFile file = file("日期,客户,品名,数量,金额,实收", "2026-11-01,宏达五金,切割片,12,100,90");
        ListChoices chosen =
                ListChoices.NONE.withColumn(ListKind.SALES, ListField.AMOUNT, "金额", "实收");
        SalesIntake.Done done =
                apply(intake.preview(file, chosen, Progress.unwatched()), Strangers.LEFT_OUT);
        assertThat(amountColumn(file)).isEqualTo("实收");

        intake.undo(done.batch().orElseThrow());

        assertThat(amountColumn(file)).isEqualTo("金额");
    }

    private String amountColumn(SheetFile file) {
        return intake.preview(file, ListChoices.NONE, Progress.unwatched())
                .sheets()
                .get(0)
                .heading(ListField.AMOUNT);
    }

    @Test
    void rows_left_out_are_saved_with_their_reason(@TempDir Path folder) {
        ListPreview<Purchase> preview =
                preview(
                        HEADER,
                        "2026-11-01,宏达五金,,切割片,1,,,5,,",
                        "哪天,宏达五金,,切割片,1,,,5,,",
                        "2026-11-01,不认识,,切割片,1,,,5,,");
        Path target = folder.resolve("没有导入的行.xlsx");

        int many = preview.leftOut().write(Texts.chinese(), target, Progress.unwatched());

        Table saved = SheetReader.read(target, Progress.unwatched()).sheets().get(0);
        assertThat(many).isEqualTo(2);
        assertThat(saved.rows()).hasSize(3);
        assertThat(saved.cell(0, 0)).isEqualTo("日期");
        assertThat(saved.cell(1, 0)).isEqualTo("哪天");
        assertThat(saved.cell(2, 10)).isEqualTo("没有这张客户卡");
    }

    @Test
    void a_list_of_sales_is_told_from_a_list_of_customers() {
        assertThat(intake.kinds(file("销售明细表", HEADER, "2026-11-01,x,,y,1,,2,3,,")))
                .containsExactly(ListKind.SALES);
        assertThat(intake.kinds(file("订单编号,下单时间,收货人,手机,商品标题,实付金额")))
                .containsExactly(ListKind.SALES);
        assertThat(intake.kinds(file("Order ID,Order Date,Customer,Item,Qty,Price,Total")))
                .containsExactly(ListKind.SALES);
        assertThat(intake.kinds(file("客户名称,联系人,电话,地址,最近成交日期,累计金额"))).isEmpty();
        assertThat(intake.kinds(file("姓名,手机,生日,备注"))).isEmpty();
    }

    @Test
    void a_sale_goes_to_the_card_with_its_number_whatever_the_name() {
        ListPreview<Purchase> preview =
                preview(HEADER, "2026/11/1,宏达,13805712203,切割片,12,箱,96,1152,X-1,送货");

        ListRow<Purchase> row = preview.rows().get(0);
        Purchase sold = row.content().orElseThrow();
        assertThat(row.fate()).isEqualTo(Fate.NEW);
        assertThat(row.matched()).isEqualTo("宏达五金有限公司");
        assertThat(sold.customer()).isEqualTo(hongda);
        assertThat(sold.on()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(sold.measure().orElseThrow().plain()).isEqualTo("12 箱");
        assertThat(sold.amount()).isEqualTo(Money.yuan(1152));
        assertThat(sold.orderNo()).isEqualTo("X-1");
    }

    @Test
    void without_a_number_the_name_or_its_core_is_enough() {
        ListPreview<Purchase> preview =
                preview(
                        HEADER,
                        "2026-11-01,宏达五金有限公司,,切割片,1,,,5,,",
                        "2026-11-02,宏达五金,,切割片,1,,,5,,",
                        "2026-11-03,恒大机电,,切割片,1,,,5,,");

        assertThat(fates(preview)).containsExactly(Fate.NEW, Fate.NEW, Fate.UNMATCHED);
    }

    @Test
    void where_several_cards_would_do_none_is_taken_nor_another_made() {
        market.customer("宏达五金商行");
        market.customer("宏达五金经营部");

        ListPreview<Purchase> preview = preview(HEADER, "2026-11-01,宏达五金店,,切割片,1,,,5,,");

        assertThat(fates(preview)).containsExactly(Fate.SEVERAL);
        assertThat(SalesFigures.of(preview).strangers()).isZero();
    }

    @Test
    void the_lines_of_one_order_have_its_day_customer_and_number_in_common() {
        ListPreview<Purchase> preview =
                preview(
                        HEADER,
                        "2026-11-01,宏达五金,,切割片,1,,,5,X-1,",
                        ",,,角磨机,1,,,268,,",
                        "合计,,,,2,,,273,,");

        assertThat(fates(preview)).containsExactly(Fate.NEW, Fate.NEW);
        Purchase second = preview.rows().get(1).content().orElseThrow();
        assertThat(second.on()).isEqualTo("2026-11-01");
        assertThat(second.orderNo()).isEqualTo("X-1");
    }

    @Test
    void what_is_in_the_log_or_further_up_is_not_written_twice() {
        market.buys(hongda, "2026-11-01", "切割片", 5);

        ListPreview<Purchase> preview =
                preview(
                        HEADER,
                        "2026-11-01,宏达五金,,切割片,1,,,5,,",
                        "2026-11-01,宏达五金,,角磨机,1,,,268,,",
                        "2026-11-01,宏达五金,,角磨机,1,,,268,,",
                        "2026-11-01,宏达五金,,角磨机,1,,,268,X-2,");

        assertThat(fates(preview))
                .containsExactly(Fate.REPEATED, Fate.NEW, Fate.REPEATED, Fate.NEW);
        apply(preview, Strangers.LEFT_OUT);
        assertThat(market.purchases.count(hongda)).isEqualTo(3);
    }

    @Test
    void each_row_that_cannot_be_read_says_why_and_stops_nothing() {
        ListPreview<Purchase> preview =
                preview(
                        HEADER,
                        ",,,切割片,1,,,5,,",
                        "soon,宏达五金,,切割片,1,,,5,,",
                        "2026-12-01,宏达五金,,切割片,1,,,5,,",
                        "2026-11-01,宏达五金,,切割片,1,,,面议,,",
                        "2026-11-01,宏达五金,,切割片,1,,,5,,");

        assertThat(preview.rows(Fate.PROBLEM))
                .extracting(row -> row.why().orElseThrow().key())
                .containsExactly(
                        "intake.sales.noCustomer",
                        "intake.sales.noDay",
                        "intake.sales.future",
                        "intake.sales.noAmount");
        assertThat(preview.rows(Fate.NEW)).hasSize(1);
    }

    @Test
    void the_amount_is_reckoned_where_only_quantity_and_price_stand() {
        ListPreview<Purchase> preview = preview("日期,客户,品名,数量,单价", "2026-11-01,宏达五金,切割片,12箱,35.5");

        assertThat(SalesFigures.of(preview).amount()).isEqualTo(Money.yuan(426));
    }

    @Test
    void a_day_without_a_year_is_the_latest_such_day() {
        ListPreview<Purchase> preview =
                preview(HEADER, "10月9日,宏达五金,,切割片,1,,,5,,", "12月9日,宏达五金,,切割片,1,,,5,,");

        assertThat(preview.rows())
                .extracting(row -> row.content().orElseThrow().on().toString())
                .containsExactly("2026-10-09", "2025-12-09");
    }

    @Test
    void returns_count_against_and_orders_called_off_do_not_count() {
        ListPreview<Purchase> preview =
                preview(
                        "日期,客户,品名,数量,金额,单据类型,状态",
                        "2026-11-01,宏达五金,切割片,2,80,销售退货,完成",
                        "2026-11-02,宏达五金,切割片,2,80,销售,已取消");

        assertThat(SalesFigures.of(preview).amount()).isEqualTo(Money.yuan(-80));
        assertThat(fates(preview)).containsExactly(Fate.NEW, Fate.CALLED_OFF);
    }

    @Test
    void customers_without_a_card_get_one_only_if_the_owner_wants_it() {
        ListPreview<Purchase> preview =
                preview(
                        HEADER,
                        "2026-11-01,恒大机电,13900001111,切割片,1,,,5,,",
                        "2026-11-02,恒大机电,13900001111,角磨机,1,,,268,,",
                        "2026-11-01,宏达五金,,切割片,1,,,5,,");
        assertThat(SalesFigures.of(preview).strangers()).isEqualTo(1);

        assertThat(apply(preview, Strangers.LEFT_OUT).purchases()).isEqualTo(1);
        market.database.undoLast();
        SalesIntake.Done done =
                apply(
                        preview(
                                HEADER,
                                "2026-11-01,恒大机电,13900001111,切割片,1,,,5,,",
                                "2026-11-02,恒大机电,13900001111,角磨机,1,,,268,,"),
                        Strangers.GET_CARDS);

        assertThat(done.cards()).isEqualTo(1);
        assertThat(done.purchases()).isEqualTo(2);
        assertThat(market.customers.count()).isEqualTo(2);
    }

    @Test
    void an_import_is_taken_back_whole() {
        SalesIntake.Done done =
                apply(
                        preview(
                                HEADER,
                                "2026-11-01,恒大机电,13900001111,切割片,1,,,5,,",
                                "2026-11-01,宏达五金,,切割片,1,,,5,,"),
                        Strangers.GET_CARDS);

        intake.undo(done.batch().orElseThrow());

        assertThat(market.customers.count()).isEqualTo(1);
        assertThat(market.purchases.all()).isEmpty();
    }

    @Test
    void a_preview_that_no_longer_holds_is_not_written() {
        ListPreview<Purchase> preview = preview(HEADER, "2026-11-01,宏达五金,,切割片,1,,,5,,");
        market.buys(hongda, "2026-11-01", "切割片", 5);

        assertThatThrownBy(() -> apply(preview, Strangers.LEFT_OUT)).isInstanceOf(UserFault.class);
        assertThat(market.purchases.count(hongda)).isEqualTo(1);
    }

    @Test
    void an_export_comes_in_again_with_nothing_new() {
        market.purchases.keep(
                new app.zhanggui.purchase.TypedPurchase("11-20", "切割片", "12箱", "35.5", "", "", "")
                        .of(hongda, Market.TODAY));

        ListPreview<Purchase> preview =
                preview(HEADER, "2026-11-20,宏达五金有限公司,138 0571 2203,切割片,12,箱,35.5,426,,");

        assertThat(fates(preview)).containsExactly(Fate.REPEATED);
    }
}
