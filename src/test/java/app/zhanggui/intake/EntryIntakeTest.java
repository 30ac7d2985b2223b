package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardExport;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.Channel;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.DaySheet;
import app.zhanggui.customer.ExportChoice;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.PromiseSheet;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.SideSheet;
import app.zhanggui.customer.TalkSheet;
import app.zhanggui.intake.ListRow.Fate;
import app.zhanggui.purchase.Market;
import app.zhanggui.purchase.OwnedItem;
import app.zhanggui.purchase.OwnedSheet;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks, promises, days and owned goods come in as lists, ours and other people's. */
class EntryIntakeTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 9);

    @TempDir Path folder;
    private final Market market = new Market();
    private final PromiseStore promises = new PromiseStore(market.database);
    private final EntryIntake intake =
            new EntryIntake(
                    market.database,
                    market.customers,
                    market.talks,
                    promises,
                    market.owned,
                    new ListColumnStore(market.database));
    private CustomerId hongda;

    @BeforeEach
    void addCustomer() {
        hongda =
                market.customer(
                        CardValues.with(Cards.named("宏达五金"), CardField.MOBILE, "13805712203"));
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
        return new SheetFile("记录.xlsx", "00", List.of(Table.of(rows)));
    }

    private ListPreview<Entry> preview(String... lines) {
        return intake.preview(file(lines), ListChoices.NONE, Progress.unwatched());
    }

    private static List<Fate> fates(ListPreview<Entry> preview) {
        return preview.rows().stream().map(ListRow::fate).toList();
    }

    private ContactRecord talk(CustomerId customer, String content) {
        return new ContactRecord(
                0,
                customer,
                ON,
                Channel.WECHAT,
                "王建国",
                "收款",
                "店里",
                "每月一次",
                content,
                "好",
                Optional.of(ON.plusDays(20)),
                "带样品");
    }

    private static ImportantDate day(String date, ImportantDate.Kind kind) {
        return new ImportantDate(
                0, Optional.empty(), "母亲", kind, PartialDate.parse(date).orElseThrow(), "大寿");
    }

    private SheetFile ownWorkbook() {
        CustomerId twin = market.customer("同名店");
        CustomerId other = market.customer("同名店");
        for (CustomerId one : List.of(hongda, twin, other)) {
            market.talks.log(talk(one, "第一行\n第二行  "));
            promises.add(Promise.of(one, ON, "送样品", Optional.empty()).withKeptOn(Optional.of(ON)));
            market.owned.keep(item(one));
            market.customers.change(
                    market.customers.card(one).orElseThrow(),
                    card ->
                            new CustomerCard(
                                    card.customer(),
                                    card.contacts(),
                                    List.of(
                                            day("农历闰四月初三", ImportantDate.Kind.JOY),
                                            day("农历1975-08-12", ImportantDate.Kind.BIRTHDAY),
                                            day("3月", ImportantDate.Kind.OTHER),
                                            day("1998-06", ImportantDate.Kind.FOUNDING))));
        }
        Texts texts = Texts.chinese();
        List<CustomerCard> cards = market.customers.cards();
        List<SideSheet.Source> sources =
                List.of(
                        new TalkSheet(market.talks, texts),
                        new PromiseSheet(promises, texts),
                        new DaySheet(texts),
                        new OwnedSheet(market.owned, texts));
        Path out = folder.resolve("out.xlsx");
        new CardExport(texts)
                .write(
                        cards,
                        SideSheet.filled(sources, cards),
                        ExportChoice.usual(cards, List.of()),
                        out,
                        Progress.unwatched());
        return SheetReader.read(out, Progress.unwatched());
    }

    private static OwnedItem item(CustomerId customer) {
        return new OwnedItem(
                0,
                customer,
                "电焊机 ZX7",
                "沪工",
                OwnedItem.Seller.RIVAL,
                Optional.of(ON),
                "SN-0012",
                Optional.of(ON.plusYears(2)));
    }

    @Test
    void our_own_workbook_changes_nothing() {
        ListPreview<Entry> preview =
                intake.preview(ownWorkbook(), ListChoices.NONE, Progress.unwatched());
        assertThat(preview.sheets()).hasSize(4);
        assertThat(preview.rows()).hasSize(3 * (1 + 1 + 4 + 1));
        assertThat(fates(preview)).containsOnly(Fate.REPEATED);
    }

    @Test
    void the_sheets_beside_the_cards_of_our_own_workbook_are_no_lists_of_customers() {
        IntakePreview preview =
                Sheets.intake(market.database)
                        .preview(ownWorkbook(), IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(preview.sheets()).hasSize(1);
        assertThat(preview.counts().created()).isZero();
    }

    @Test
    void what_was_taken_off_the_cards_comes_back_from_our_own_workbook_and_goes_again() {
        SheetFile file = ownWorkbook();
        market.talks.of(hongda).forEach(market.talks::remove);
        promises.of(hongda).forEach(promises::remove);
        market.owned.of(hongda).forEach(market.owned::delete);
        ListPreview<Entry> preview = intake.preview(file, ListChoices.NONE, Progress.unwatched());
        assertThat(preview.rows(Fate.NEW)).hasSize(3);
        var step = intake.apply(preview, Progress.unwatched());
        assertThat(market.talks.of(hongda).get(0).evaluation()).isEqualTo("好");
        assertThat(promises.of(hongda).get(0).keptOn()).contains(ON);
        assertThat(market.owned.of(hongda).get(0).serialNo()).isEqualTo("SN-0012");
        intake.undo(step);
        assertThat(market.talks.of(hongda)).isEmpty();
        assertThat(market.owned.of(hongda)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "客户名称,拜访日期,拜访方式,沟通内容,下次跟进时间;宏达五金,2026/11/3,上门,要涨价,2026-12-01;TALK",
                "日期,客户,谈了什么,下次做什么;2026-11-03,宏达五金,要涨价,送样品;TALK",
                "时间,店名,说了啥,下回干啥;2026-11-03,宏达五金,要涨价,送样品;TALK",
                "联系日期,客户名称,谈话要点,跟进结果,下次什么时候;2026-11-03,宏达五金,涨价,有意向,2026-12-01;TALK",
                "姓名,手机,日期,承诺事项,完成期限;老王,138 0571 2203,2026-11-03,送样品,2026-11-30;PROMISE",
                "客户,纪念日,日期;宏达五金,店庆,6月18日;DAY",
                "客户姓名,联系电话,产品名称,机身号,质保到期;老王,13805712203,电焊机,SN1,2027-01-01;OWNED"
            })
    void lists_of_other_people_are_told_by_their_headings(
            String header, String row, ListKind kind) {
        ListPreview<Entry> preview = preview(header, row);
        assertThat(preview.sheets()).extracting(ListSheet::kind).containsExactly(kind);
        assertThat(fates(preview)).containsExactly(Fate.NEW);
        assertThat(preview.rows().get(0).matched()).isEqualTo("宏达五金");
    }

    @Test
    void of_several_cards_of_one_name_none_is_guessed_until_the_owner_says_which() {
        CustomerId twin = market.customer("宏达五金");
        SheetFile file = file("客户,拜访日期,沟通内容", "宏达五金,2026-11-03,要货", "宏达五金,2026-11-05,付款");
        ListPreview<Entry> asked = intake.preview(file, ListChoices.NONE, Progress.unwatched());
        assertThat(fates(asked)).containsOnly(Fate.SEVERAL);
        assertThat(asked.questions().values().iterator().next())
                .extracting(card -> card.id())
                .containsExactlyInAnyOrder(hongda, twin);

        Whose whose = asked.questions().keySet().iterator().next();
        ListChoices answered = ListChoices.NONE.withCard(whose, Optional.of(twin));
        intake.apply(intake.preview(file, answered, Progress.unwatched()), Progress.unwatched());

        assertThat(market.talks.of(twin)).hasSize(2);
        assertThat(market.talks.of(hongda)).isEmpty();
    }

    @Test
    void rows_of_none_of_several_cards_are_left_out() {
        market.customer("宏达五金");
        SheetFile file = file("客户,拜访日期,沟通内容", "宏达五金,2026-11-03,要货");
        Whose whose = new Whose("", "宏达五金", "");
        ListChoices none = ListChoices.NONE.withCard(whose, Optional.empty());

        assertThat(fates(intake.preview(file, none, Progress.unwatched())))
                .containsExactly(Fate.UNMATCHED);
    }

    @Test
    void a_column_named_by_hand_is_known_in_the_next_list() {
        SheetFile file = file("客户,拜访日期,内容,心里话", "宏达五金,2026-11-03,要货,要涨价");
        assertThat(intake.kinds(file)).isEmpty();
        ListChoices chosen =
                ListChoices.as(ListKind.TALK)
                        .withColumn(ListKind.TALK, ListField.CONTENT, "内容", "心里话");
        ListPreview<Entry> preview = intake.preview(file, chosen, Progress.unwatched());
        assertThat(preview.sheets().get(0).unused()).containsExactly("内容");

        intake.apply(preview, Progress.unwatched());

        assertThat(market.talks.of(hongda).get(0).content()).isEqualTo("要涨价");
        SheetFile next = file("客户,拜访日期,心里话", "宏达五金,2026-11-05,满意");
        assertThat(intake.kinds(next)).containsExactly(ListKind.TALK);
        Entry read =
                intake.preview(next, ListChoices.NONE, Progress.unwatched())
                        .rows()
                        .get(0)
                        .content()
                        .orElseThrow();
        assertThat(read.words()).isEqualTo("满意");
    }

    @Test
    void a_column_remembered_of_such_lists_says_nothing_of_customers() {
        a_column_named_by_hand_is_known_in_the_next_list();
        IntakePreview customers =
                Sheets.intake(market.database)
                        .preview(
                                file("客户名称,电话,心里话", "恒大机电,13900001111,好"),
                                IntakeChoices.DEFAULT,
                                Progress.unwatched());
        assertThat(customers.sheets().get(0).columns().get(2).target()).isEmpty();
    }

    @Test
    void a_row_that_cannot_be_read_is_left_out_with_its_reason() {
        ListPreview<Entry> preview = preview("客户,拜访日期,沟通内容", "宏达五金,不记得,要货", "没有这家,2026-11-03,要货");
        assertThat(fates(preview)).containsExactly(Fate.PROBLEM, Fate.UNMATCHED);
        Path out = folder.resolve("left.xlsx");
        preview.leftOut().write(Texts.chinese(), out, Progress.unwatched());
        Table left = SheetReader.read(out, Progress.unwatched()).sheets().get(0);
        assertThat(left.rows().get(1)).startsWith("宏达五金", "不记得", "要货", "「拜访日期」读不出：不记得");
        assertThat(left.rows()).hasSize(3);
    }

    @Test
    void of_a_list_without_days_it_is_said_that_the_day_is_missing() {
        ListPreview<Entry> preview =
                intake.preview(
                        file("客户,沟通内容", "宏达五金,要货"),
                        ListChoices.as(ListKind.TALK),
                        Progress.unwatched());
        assertThat(fates(preview)).containsExactly(Fate.PROBLEM);
        assertThat(Texts.chinese().say(preview.rows().get(0).why().orElseThrow()))
                .isEqualTo("「日期」是空的");
    }

    @Test
    void goods_the_customer_does_not_have_are_left_out_with_their_reason() {
        ListPreview<Entry> preview =
                preview("客户名称,产品名称,谁家的,质保到期", "宏达五金,电焊机,没有,", "宏达五金,切割机,别家,", "宏达五金,台钻,本店,");
        assertThat(fates(preview)).containsExactly(Fate.PROBLEM, Fate.NEW, Fate.NEW);
        assertThat(Texts.chinese().say(preview.rows().get(0).why().orElseThrow()))
                .isEqualTo("写着「没有」：客户没有这件商品");
    }

    @Test
    void a_day_of_a_person_who_is_not_on_the_card_is_left_out() {
        ListPreview<Entry> preview = preview("客户,谁的,纪念日,日期", "宏达五金,张三,生日,农历八月十二");
        assertThat(fates(preview)).containsExactly(Fate.PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "客户名称,电话,地址,生日,备注",
                "日期,客户名称,电话,商品名称,数量,金额",
                "姓名,电话,联系人,最近联系日期,内容",
                "公司名称,手机,产品,购买日期"
            })
    void lists_of_customers_and_of_sales_are_not_offered_as_such(String header) {
        String row = header.replaceAll("[^,]+", "宏达五金");
        assertThat(intake.kinds(file(header, row))).isEmpty();
    }
}
