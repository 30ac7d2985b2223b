package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerKind;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.PersonField;
import app.zhanggui.customer.PersonField.Whose;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.db.Database;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private final Database database = Database.inMemory(Sheets.CLOCK);
    private final CustomerStore customers = new CustomerStore(database);
    private final Intake intake = Sheets.intake(database);

    @Test
    void columns_without_headings_are_known_by_their_values() {
        SheetFile file =
                Sheets.file(
                        "1,张伟,13800138000,杭州市西湖区文三路1号,1975.3.8,A",
                        "2,李娜,13900139000,杭州市上城区中山路2号,腊月初八,B级",
                        "3,王建国,13700137000,宁波市海曙区解放路3号,1980年5月6日,甲",
                        "4,赵敏,13600136000,绍兴市越城区胜利路8号,,C");
        PreviewSheet sheet =
                intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched()).sheets().get(0);
        assertThat(sheet.columns())
                .extracting(Column::fieldCode)
                .containsExactly("ignore", "name", "phone", "address", "birthday", "level");
        assertThat(sheet.columns().get(0).certainty()).isEqualTo(Column.Certainty.SURE);
    }

    @Test
    void sheets_called_after_towns_are_the_regions_of_their_customers() {
        Table one = Sheets.table("客户名称,电话", "甲厂,13800000001");
        Table two = Sheets.table("客户名称,电话", "乙厂,13800000002");
        SheetFile file =
                new SheetFile(
                        "名单.xlsx",
                        "0".repeat(64),
                        List.of(one.with("福州", one.rows()), two.with("泉州", two.rows())));
        IntakePreview preview = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(preview.rows())
                .extracting(row -> row.draft().texts().get(CardField.REGION))
                .containsExactly("福州", "泉州");
        assertThat(preview.regions().isOffered()).isTrue();
    }

    @Test
    void a_shop_under_a_word_of_the_trade_goes_before_the_person_beside_it() {
        SheetFile file =
                Sheets.file(
                        "窗帘店,店主,店主手机,城市",
                        "雅居窗帘,谢姐,13800000001,南昌",
                        "美佳软装,丁工,13800000002,合肥",
                        "名典布艺,阎先生,13800000003,义乌");
        assertThat(fields(file)).containsExactly("name", "contact", "mobile", "city");
    }

    @Test
    void a_name_that_few_rows_have_gives_way_to_one_that_all_have() {
        SheetFile file =
                Sheets.file(
                        "客户宝号,发票抬头,电话",
                        "李俊杰,宏达有限公司,13800000001",
                        "谢美玲,恒大有限公司,13800000002",
                        "黄俊杰,金鼎有限公司,13800000003",
                        "廖家豪,,13800000004",
                        "王大明,,13800000005",
                        "林志玲,,13800000006",
                        "陈小春,,13800000007");
        assertThat(fields(file)).startsWith("name").doesNotHaveDuplicates();
    }

    @Test
    void a_line_that_ends_in_a_colon_is_the_region_of_those_below_and_no_customer() {
        SheetFile file =
                Sheets.file(
                        "姓名/单位,电话",
                        "东关：,",
                        "张三,13800000001",
                        "李四,13800000002",
                        "王五,13800000003",
                        "西关：,",
                        "赵六,13800000004",
                        "孙七,13800000005",
                        "周八,13800000006");
        IntakePreview seen = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(seen.counts().created()).isEqualTo(6);
    }

    @Test
    void a_name_that_is_the_same_in_every_row_is_our_own() {
        String[] rows = new String[11];
        rows[0] = "店铺名称,收货人姓名,手机";
        for (int i = 1; i < rows.length; i++) {
            rows[i] = "竹里人家旗舰店,王小" + "一二三四五六七八九十".charAt(i - 1) + ",1380000000" + i % 10;
        }
        assertThat(fields(Sheets.file(rows))).startsWith("ignore", "name");
    }

    private List<String> fields(SheetFile file) {
        return intake
                .preview(file, IntakeChoices.DEFAULT, Progress.unwatched())
                .sheets()
                .get(0)
                .columns()
                .stream()
                .map(Column::fieldCode)
                .toList();
    }

    @Test
    void columns_no_field_is_for_are_offered_but_not_mere_row_numbers() {
        SheetFile file =
                Sheets.file("序号,客户名称,手机,门头颜色,空", "1,宏达五金,13805712203,红,", "2,恒大机电,13805712204,,");
        IntakePreview seen = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(seen.offers())
                .containsExactly(new OfferMade(Offer.UNPLACED_COLUMNS, 1, List.of("门头颜色"), false));
        assertThat(seen.sheets().get(0).leftOut()).isEmpty();
    }

    @Test
    void columns_kept_in_the_remark_stand_there_behind_their_headings() {
        SheetFile file = Sheets.file("客户名称,手机,备注,门头颜色,押金", "宏达五金,13805712203,爱喝茶,红,200");
        IntakeChoices kept = IntakeChoices.DEFAULT.withOffer(Offer.UNPLACED_COLUMNS, true);
        intake.apply(intake.preview(file, kept, Progress.unwatched()), Progress.unwatched());

        assertThat(get(CardField.REMARK)).contains("爱喝茶", "门头颜色：红", "押金：200");
    }

    @Test
    void what_was_kept_in_the_remark_once_is_kept_there_behind_its_heading_without_asking() {
        SheetFile first = Sheets.file("客户名称,手机,门头颜色", "宏达五金,13805712203,红");
        IntakeChoices kept = IntakeChoices.DEFAULT.withOffer(Offer.UNPLACED_COLUMNS, true);
        intake.apply(intake.preview(first, kept, Progress.unwatched()), Progress.unwatched());

        SheetFile second = Sheets.file("客户名称,手机,门头颜色", "恒大机电,13805712204,蓝");
        IntakePreview seen = intake.preview(second, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(seen.offers()).isEmpty();
        assertThat(seen.rows().get(0).draft().notes()).containsExactly("门头颜色：蓝");
    }

    @Test
    void a_column_the_owner_sends_to_the_remark_stands_there_behind_its_heading() {
        SheetFile file = Sheets.file("客户名称,手机,门头颜色", "宏达五金,13805712203,红");
        IntakeChoices chosen =
                IntakeChoices.DEFAULT.withField(new ColumnKey(0, 2), Optional.of(CardField.REMARK));
        IntakePreview seen = intake.preview(file, chosen, Progress.unwatched());
        assertThat(seen.rows().get(0).draft().notes()).containsExactly("门头颜色：红");
    }

    @Test
    void an_unplaced_column_the_owner_chose_is_no_question_any_more() {
        SheetFile file = Sheets.file("客户名称,手机,门头颜色", "宏达五金,13805712203,红");
        IntakeChoices dropped =
                IntakeChoices.DEFAULT.withField(new ColumnKey(0, 2), Optional.empty());
        assertThat(intake.preview(file, dropped, Progress.unwatched()).offers()).isEmpty();
    }

    @Test
    void a_number_behind_an_address_goes_to_the_phones() {
        SheetFile file = Sheets.file("客户名称,地址电话", "宏达五金,朝阳路156号对面 13805712203");
        Draft draft =
                intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched())
                        .rows()
                        .get(0)
                        .draft();
        assertThat(draft.get(CardField.ADDRESS)).isEqualTo("朝阳路156号对面");
        assertThat(draft.get(CardField.MOBILE)).isEqualTo("13805712203");
    }

    @Test
    void hidden_columns_are_offered_and_not_silently_read() {
        List<List<String>> rows = Sheets.table("客户名称,手机,信用额度", "宏达五金,13805712203,5000").rows();
        Table table = new Table("", false, rows, Set.of(), Set.of(0, 2));
        SheetFile file = new SheetFile("名单.xlsx", "0", List.of(table));

        IntakePreview seen = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(seen.offers())
                .containsExactly(new OfferMade(Offer.HIDDEN_COLUMNS, 1, List.of("信用额度"), false));
        assertThat(seen.rows().get(0).draft().get(CardField.CREDIT_LIMIT)).isEmpty();

        IntakeChoices all = IntakeChoices.DEFAULT.withOffer(Offer.HIDDEN_COLUMNS, true);
        IntakePreview whole = intake.preview(file, all, Progress.unwatched());
        assertThat(whole.offers().get(0).taken()).isTrue();
        assertThat(whole.rows().get(0).draft().get(CardField.CREDIT_LIMIT)).isEqualTo("5000");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void hidden_rows_are_offered_and_read_once_the_offer_is_taken() {
        Table table = Sheets.table("客户名称,电话", "甲五金,13805712201", "乙五金,13805712202");
        Table filtered = new Table("", false, table.rows(), Set.of(2), Set.of());
        SheetFile file = new SheetFile("名单.xlsx", "0", List.of(filtered));

        IntakePreview shown = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(shown.rows()).hasSize(1);
        assertThat(shown.offers())
                .containsExactly(new OfferMade(Offer.HIDDEN_ROWS, 1, List.of(), false));

        IntakeChoices all = IntakeChoices.DEFAULT.withOffer(Offer.HIDDEN_ROWS, true);
        assertThat(intake.preview(file, all, Progress.unwatched()).rows()).hasSize(2);
    }

    @Test
    void crossed_out_customers_are_read_and_counted_until_the_owner_leaves_them_out() {
        Table table =
                Sheets.table(
                        "客户名称,电话", "甲五金,13805712201", "乙五金,13805712202", "合计,2", "丙五金,13805712203");
        Table crossed =
                new Table("", false, table.rows(), Set.of(), Set.of(), List.of(), Set.of(0, 2, 3));
        SheetFile file = new SheetFile("名单.xlsx", "0", List.of(crossed));

        IntakePreview shown = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(shown.rows()).hasSize(3);
        assertThat(shown.offers())
                .containsExactly(new OfferMade(Offer.CROSSED_OUT_ROWS, 1, List.of(), false));

        IntakeChoices less = IntakeChoices.DEFAULT.withOffer(Offer.CROSSED_OUT_ROWS, true);
        IntakePreview left = intake.preview(file, less, Progress.unwatched());
        assertThat(left.rows()).hasSize(2);
        assertThat(left.sheets().get(0).aside())
                .contains(new AsideRow(2, AsideRow.Why.CROSSED_OUT));
        assertThat(left.offers())
                .containsExactly(new OfferMade(Offer.CROSSED_OUT_ROWS, 1, List.of(), true));
    }

    @Test
    void customers_written_into_one_cell_each_are_taken_apart() {
        IntakePreview preview =
                lines(
                        "客户名单",
                        "1. 李家建材，李芳，13900001111，城东路8号",
                        "2. 宏达五金，13900001112",
                        "3. 恒信装饰，王丽13900001113，北门大街3号，月结",
                        "4. 顺发管业 陈芳 0571-88001115 城东路9号",
                        "注：红色的是老客户，请核对",
                        "13900001119");
        assertThat(preview.rows())
                .extracting(
                        row -> row.draft().get(CardField.NAME),
                        row -> row.draft().get(CardField.CONTACT),
                        row -> row.draft().get(CardField.PHONE),
                        row -> row.draft().get(CardField.MOBILE),
                        row -> row.draft().get(CardField.ADDRESS))
                .containsExactly(
                        tuple("李家建材", "李芳", "", "13900001111", "城东路8号"),
                        tuple("宏达五金", "", "", "13900001112", ""),
                        tuple("恒信装饰", "王丽", "", "13900001113", "北门大街3号"),
                        tuple("顺发管业", "陈芳", "0571-88001115", "", "城东路9号"),
                        tuple("", "", "", "13900001119", ""));
        assertThat(preview.rows().get(4).decision()).isEqualTo(Decision.PROBLEM);
        assertThat(preview.sheets().get(0).columns().get(4).isSure()).isFalse();
    }

    @Test
    void persons_written_into_one_cell_with_their_trade_are_taken_apart() {
        IntakePreview preview =
                lines("王老板 13812345678 五金店 城南", "李姐 13812345679", "张师傅 13812345680 水电 城东");
        assertThat(preview.rows())
                .extracting(
                        row -> row.draft().get(CardField.NAME),
                        row -> row.draft().get(CardField.MOBILE))
                .containsExactly(
                        tuple("王老板", "13812345678"),
                        tuple("李姐", "13812345679"),
                        tuple("张师傅", "13812345680"));
    }

    @Test
    void headings_written_into_one_cell_head_the_columns() {
        IntakePreview preview = lines("电话；店名；老板", "13900001111；李家建材；李芳", "13900001112；宏达五金；张建国");
        assertThat(preview.sheets().get(0).headerRow()).isZero();
        assertThat(preview.rows())
                .extracting(
                        row -> row.draft().get(CardField.NAME),
                        row -> row.draft().get(CardField.CONTACT))
                .containsExactly(tuple("李家建材", "李芳"), tuple("宏达五金", "张建国"));
    }

    @Test
    void headings_below_what_a_person_is_are_of_one_person_after_the_other() {
        IntakePreview preview =
                preview(
                        "客户名称,负责人,,财务,,地址",
                        ",姓名,手机,姓名,手机,",
                        "宏达五金,张三,13805712201,陈丽,13911110000,城东路1号",
                        "华德建材,李四,13805712202,,,城东路2号");
        Draft first = preview.rows().get(0).draft();
        assertThat(first.get(CardField.CONTACT)).isEqualTo("张三");
        assertThat(first.get(CardField.MOBILE)).isEqualTo("13805712201");
        assertThat(first.get(CardField.OWNER)).isEmpty();
        assertThat(first.more().get(of(Whose.CONTACT1, PersonTrait.TITLE))).isEqualTo("负责人");
        assertThat(first.more().get(of(Whose.CONTACT2, PersonTrait.NAME))).isEqualTo("陈丽");
        assertThat(first.more().get(of(Whose.CONTACT2, PersonTrait.MOBILE)))
                .isEqualTo("13911110000");
        assertThat(first.more().get(of(Whose.CONTACT2, PersonTrait.TITLE))).isEqualTo("财务");
        assertThat(preview.rows().get(1).draft().more())
                .doesNotContainKey(of(Whose.CONTACT2, PersonTrait.TITLE));
        assertThat(preview.sheets().get(0).columns())
                .extracting(Column::heading)
                .containsExactly("客户名称", "负责人姓名", "负责人手机", "财务姓名", "财务手机", "地址", "负责人", "财务");
    }

    private static PersonField of(Whose whose, PersonTrait trait) {
        return new PersonField(whose, trait);
    }

    private IntakePreview lines(String... lines) {
        List<List<String>> rows = Stream.of(lines).map(List::of).toList();
        SheetFile file = new SheetFile("名单.xlsx", "0".repeat(64), List.of(Table.of(rows)));
        return intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
    }

    @Test
    void hidden_sheets_are_offered_and_read_once_the_offer_is_taken() {
        Table east = named("城东", false, "客户名称,电话", "甲五金,13805712201");
        Table west = named("城西", false, "客户名称,电话", "乙五金,13805712202");
        Table old = named("旧客户", true, "客户名称,电话", "丙五金,13805712203");
        SheetFile file = new SheetFile("名单.xlsx", "0", List.of(east, west, old));

        IntakePreview shown = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(shown.offers())
                .containsExactly(new OfferMade(Offer.HIDDEN_SHEETS, 1, List.of("旧客户"), false));

        IntakeChoices all = IntakeChoices.DEFAULT.withOffer(Offer.HIDDEN_SHEETS, true);
        assertThat(intake.preview(file, all, Progress.unwatched()).sheets())
                .extracting(PreviewSheet::name)
                .containsExactly("城东", "城西", "旧客户");
    }

    @Test
    void a_sheet_of_examples_or_of_our_own_people_beside_the_list_makes_no_cards() {
        Table list = named("客户", false, "客户名称,手机", "云来五金,13800000001");
        Table examples = named("填写示例", false, "客户名称,手机", "某某公司,13800000002");
        Table staff = named("业务员", false, "工号,姓名,手机", "01,王芳,13800000003");
        SheetFile file = new SheetFile("名单.xlsx", "0".repeat(64), List.of(examples, list, staff));
        IntakePreview preview = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(preview.sheets()).singleElement().extracting("name").isEqualTo("客户");
    }

    @Test
    void each_of_several_numbers_in_a_row_without_headings_is_kept() {
        Draft draft =
                intake.preview(
                                Sheets.file(
                                        "云来五金店,0571-88880001,13800000001,13900000001",
                                        "远山建材店,0571-88880002,13800000002,13900000002"),
                                IntakeChoices.DEFAULT,
                                Progress.unwatched())
                        .rows()
                        .get(0)
                        .draft();
        assertThat(draft.texts().get(CardField.PHONE)).isEqualTo("0571-88880001");
        assertThat(draft.texts().get(CardField.MOBILE)).isEqualTo("13800000001/13900000001");
    }

    @Test
    void every_sheet_that_is_not_read_is_named_with_why_and_can_be_read_after_all() {
        Table list = named("客户", false, "客户名称,手机", "云来五金,13800000001");
        Table staff = named("业务员", false, "工号,姓名,手机", "01,王芳,13800000003");
        Table prices = named("报价", false, "编号,规格,单价", "P1,18L,320");
        Table old = named("旧客户", true, "客户名称,手机", "老张五金,13800000004");
        SheetFile file =
                new SheetFile("名单.xlsx", "0".repeat(64), List.of(staff, list, prices, old));
        IntakePreview preview = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(preview.notRead())
                .containsExactly(
                        new OtherSheet("业务员", Offer.ASIDE_SHEETS),
                        new OtherSheet("报价", Offer.OTHER_SHEETS),
                        new OtherSheet("旧客户", Offer.HIDDEN_SHEETS));

        IntakeChoices all = IntakeChoices.DEFAULT;
        for (OtherSheet one : preview.notRead()) {
            all = all.withOffer(one.offer(), true);
        }
        IntakePreview read = intake.preview(file, all, Progress.unwatched());
        assertThat(read.sheets())
                .extracting(PreviewSheet::name)
                .containsExactly("业务员", "客户", "报价", "旧客户");
        assertThat(read.notRead()).isEmpty();
        assertThat(read.offers()).filteredOn(one -> one.offer().isOfSheets()).hasSize(3);
    }

    @Test
    void a_sheet_with_nothing_but_notes_below_its_headings_says_so() {
        Table list = named("客户", false, "客户名称,手机", "示例：云来五金,13800000001", "注：必填,");
        SheetFile file = new SheetFile("名单.xlsx", "0".repeat(64), List.of(list));
        IntakePreview preview = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(preview.rows()).isEmpty();
        assertThat(preview.isAllLeftOut(preview.sheets().get(0))).isTrue();
    }

    private static Table named(String name, boolean hidden, String... rows) {
        return new Table(name, hidden, Sheets.table(rows).rows(), Set.of(), Set.of());
    }

    @Test
    void a_list_as_owners_keep_it_becomes_cards() {
        IntakePreview preview =
                preview(
                        "客户名单（2024年整理）",
                        "制表：小李",
                        "序号,单位名称,联系人,电话,片区,额度(万),生日",
                        "1,宏达五金有限公司,王建国,138 0571 2203,城东,12,八月十二",
                        "2,,,,,,",
                        "3,恒大机电商行,陈丽,13958107745,城西,看情况,",
                        ",,无名氏,13900000000,,,",
                        "合计,2,,,,,",
                        "备注：以上为老客户");

        assertThat(preview.counts()).isEqualTo(new IntakePreview.Counts(2, 0, 0, 0, 1, 2));
        assertThat(preview.sheets().get(0).dataRows()).isEqualTo(2);
        intake.apply(preview, Progress.unwatched());

        CustomerCard card = customers.cards().get(0);
        assertThat(CardValues.get(card, CardField.CREDIT_LIMIT)).isEqualTo("120000");
        assertThat(CardValues.get(card, CardField.MOBILE)).isEqualTo("13805712203");
        assertThat(CardValues.get(card, CardField.BIRTHDAY)).isEqualTo("农历八月十二");
    }

    @Test
    void what_cannot_be_read_is_kept_in_the_remark() {
        IntakePreview preview = preview("客户名称,信用额度,备注", "甲,看情况,月结", "乙,5,");
        intake.apply(preview, Progress.unwatched());
        assertThat(preview.troubles()).singleElement().extracting("row").isEqualTo(1);
        assertThat(CardValues.get(customers.cards().get(0), CardField.REMARK))
                .isEqualTo("月结；信用额度：看情况");
    }

    @Test
    void an_import_is_taken_back_whole_updates_included() {
        CustomerCard before = add("宏达五金", "13805712203");
        ImportResult result =
                apply(preview("客户名称,电话,地址", "宏达五金,13805712203,解放路1号", "恒大机电,13958107745,"));
        assertThat(result.created()).isEqualTo(1);
        assertThat(result.updated()).isEqualTo(1);

        intake.undo(result.batch().orElseThrow());

        assertThat(customers.cards()).containsExactly(before);
    }

    @Test
    void blanks_are_filled_and_nothing_is_overwritten_unless_asked() {
        CustomerCard card = add("宏达五金", "13805712203");
        customers.save(CardValues.with(card, CardField.ADDRESS, "旧址"));
        SheetFile file = Sheets.file("客户名称,电话,地址,地区", "宏达五金有限公司,13805712203,新址,城东");

        apply(intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched()));
        assertThat(get(CardField.ADDRESS)).isEqualTo("旧址");
        assertThat(get(CardField.REGION)).isEqualTo("城东");

        IntakeChoices overwrite = IntakeChoices.DEFAULT.withUpdate(UpdateRule.OVERWRITE);
        apply(intake.preview(file, overwrite, Progress.unwatched()));
        assertThat(get(CardField.ADDRESS)).isEqualTo("新址");
    }

    @Test
    void the_same_file_a_second_time_makes_nobody_twice() {
        String[] rows = {"客户名称,电话", "甲五金,13805712203", "乙五金,13958107745"};
        apply(preview(rows));
        IntakePreview again = preview(rows);
        assertThat(again.importedBefore()).isPresent();
        assertThat(again.counts()).isEqualTo(new IntakePreview.Counts(0, 0, 0, 0, 0, 2));
        assertThat(apply(again).batch()).isEmpty();
    }

    @Test
    void a_suspicion_is_left_out_until_it_is_answered() {
        IntakePreview preview =
                preview("客户名称,电话,地址", "宏达五金有限公司,13805712203,", "宏达五金,13805712203,解放路1号");
        PreviewRow suspect = preview.undecided().get(0);
        assertThat(apply(preview).undecided()).isEqualTo(1);
        assertThat(customers.count()).isEqualTo(1);
        database.undoLast();

        apply(fresh(preview).answered(suspect.key(), Answer.separate()));
        assertThat(customers.count()).isEqualTo(2);
        database.undoLast();

        apply(fresh(preview).answered(suspect.key(), Answer.merge(0)));
        assertThat(customers.count()).isEqualTo(1);
        assertThat(get(CardField.ADDRESS)).isEqualTo("解放路1号");
    }

    @Test
    void of_several_cards_none_is_taken_by_itself() {
        add("宏达五金商行", "13805712203");
        add("宏达五金有限公司", "13805712203");
        IntakePreview preview = preview("客户名称,电话", "宏达五金,13805712203");
        assertThat(preview.undecided()).singleElement();
        assertThat(preview.undecided().get(0).matches()).hasSize(2);
    }

    @Test
    void a_preview_is_stale_once_a_card_changed() {
        IntakePreview preview = preview("客户名称,电话", "甲五金,13805712203");
        add("乙五金", "13958107745");
        assertThatThrownBy(() -> apply(preview))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault ->
                                assertThat(fault.sentence().key()).isEqualTo("intake.fault.stale"));
        assertThat(customers.count()).isEqualTo(1);
    }

    @Test
    void a_cancelled_import_leaves_nothing() {
        List<String> rows = new ArrayList<>(List.of("客户名称,电话"));
        for (int i = 0; i < 1200; i++) {
            rows.add("客户" + i + "五金," + (13800000000L + i));
        }
        IntakePreview preview = preview(rows.toArray(String[]::new));
        assertThatThrownBy(() -> intake.apply(preview, cancelledAt(1000)))
                .isInstanceOf(Cancelled.class);
        assertThat(customers.count()).isZero();
    }

    @Test
    void without_a_column_of_names_nothing_is_imported_and_the_owner_is_told() {
        IntakePreview preview = preview("货号,单价", "A1,3.5", "A2,4.5");
        assertThatThrownBy(() -> apply(preview)).isInstanceOf(UserFault.class);
    }

    @Test
    void a_field_chosen_for_a_column_is_remembered() {
        SheetFile file = Sheets.file("客户名称,老底子", "甲五金,熟人");
        IntakeChoices choice =
                IntakeChoices.DEFAULT.withField(new ColumnKey(0, 1), Optional.of(CardField.SOURCE));
        apply(intake.preview(file, choice, Progress.unwatched()));
        assertThat(get(CardField.SOURCE)).isEqualTo("熟人");
        assertThat(preview("客户名称,老底子", "乙五金,邻居").sheets().get(0).columns().get(1).fieldCode())
                .isEqualTo("source");
    }

    @Test
    void all_sheets_that_list_customers_are_read_and_only_the_one_asked_for() {
        Table east = named("城东", "客户名称,电话", "甲五金,13805712203");
        Table west = named("城西", "客户名称,电话", "乙五金,13958107745");
        Table goods = named("货品", "货号,单价", "A1,3.5");
        SheetFile file = new SheetFile("名单.xlsx", "0", List.of(east, west, goods));

        assertThat(intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched()).sheets())
                .extracting(PreviewSheet::name)
                .containsExactly("城东", "城西");
        IntakeChoices one = IntakeChoices.DEFAULT.withSheet(Optional.of("城西"));
        assertThat(intake.preview(file, one, Progress.unwatched()).counts().created()).isEqualTo(1);
    }

    @Test
    void a_file_without_a_row_is_one_sentence() {
        SheetFile file = new SheetFile("空.xlsx", "0", List.of(Table.of(List.of())));
        assertThatThrownBy(() -> intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched()))
                .isInstanceOf(UserFault.class);
    }

    @Test
    void in_an_address_book_whoever_has_no_firm_goes_by_his_own_name() {
        IntakePreview preview =
                preview(
                        "First Name,Last Name,Company,Phone",
                        "Ann,Archer,Acme Tools,1555",
                        "Di,Dunn,,1556",
                        ",,,1557");

        assertThat(preview.rows())
                .extracting(row -> row.draft().get(CardField.NAME))
                .containsExactly("Acme Tools", "Di Dunn", "");
    }

    @Test
    void in_a_list_of_firms_a_second_person_below_a_firm_is_no_customer() {
        IntakePreview preview =
                preview(
                        "公司名称,联系人,电话",
                        "宏达五金,王建国,13805712203",
                        ",李小红,13805712204",
                        "云来茶庄,赵四,13805712205");

        assertThat(preview.problems()).hasSize(1);
    }

    private static Table named(String name, String... rows) {
        return new Table(name, false, Sheets.table(rows).rows(), Set.of(), Set.of());
    }

    private IntakePreview preview(String... rows) {
        return intake.preview(Sheets.file(rows), IntakeChoices.DEFAULT, Progress.unwatched());
    }

    private IntakePreview fresh(IntakePreview old) {
        return intake.preview(old.file(), old.choices(), Progress.unwatched());
    }

    private ImportResult apply(IntakePreview preview) {
        return intake.apply(preview, Progress.unwatched());
    }

    private String get(CardField field) {
        return CardValues.get(customers.cards().get(0), field);
    }

    private CustomerCard add(String name, String phone) {
        CustomerCard card = CustomerCard.of(Customer.named(name));
        return customers.add(CardValues.with(card, CardField.PHONE, phone));
    }

    private static Progress cancelledAt(long steps) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                if (done >= steps) {
                    throw new Cancelled();
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    @Test
    void several_contact_persons_of_a_row_come_onto_the_card() {
        apply(preview("公司名称,联系人1,电话1,联系人2,电话2,职务2", "宏达五金有限公司,张三,13800000001,李四,0571-88000002,会计"));
        assertThat(customers.cards().get(0).contacts())
                .extracting(Contact::name)
                .containsExactly("张三", "李四");
        assertThat(get(CardField.MOBILE)).isEqualTo("13800000001");
        Contact second = customers.cards().get(0).contacts().get(1);
        assertThat(second.phone() + second.title()).isEqualTo("0571-88000002会计");
    }

    @Test
    void persons_in_one_cell_are_taken_apart() {
        apply(preview("公司名称,联系方式", "宏达五金有限公司,张三13800000001 李四13900000002"));
        assertThat(customers.cards().get(0).contacts())
                .extracting(Contact::name)
                .containsExactly("张三", "李四");
        assertThat(get(CardField.MOBILE)).isEqualTo("13800000001");
        assertThat(customers.cards().get(0).contacts().get(1).mobile()).isEqualTo("13900000002");
    }

    @Test
    void a_number_written_behind_a_name_is_the_customers() {
        apply(preview("顾客及电话,地址", "张三13800000001,和平里1号"));
        assertThat(customers.cards().get(0).customer().name()).isEqualTo("张三");
        assertThat(customers.cards().get(0).customer().kind()).isEqualTo(CustomerKind.PERSON);
        assertThat(get(CardField.MOBILE)).isEqualTo("13800000001");
    }

    @Test
    void of_two_persons_in_the_place_of_a_name_the_second_is_kept() {
        apply(preview("顾客,地址", "张三13800000001 李四13900000002,和平里1号"));
        assertThat(customers.cards().get(0).contacts())
                .extracting(one -> one.name() + one.mobile())
                .contains("李四13900000002");
    }

    @Test
    void what_is_said_of_another_person_never_lands_with_the_one_on_the_card() {
        apply(preview("公司名称,电话,联系人", "宏达五金有限公司,13800000001,张三"));
        apply(preview("公司名称,电话,联系人,职务", "宏达五金有限公司,13800000001,李四,会计"));
        assertThat(customers.cards().get(0).contacts())
                .extracting(one -> one.name() + one.title())
                .containsExactly("张三", "李四会计");
    }

    @Test
    void what_cannot_be_read_is_added_to_a_remark_that_is_there() {
        apply(preview("客户名称,电话,备注", "甲五金,13805712203,月结"));
        apply(preview("客户名称,电话,信用额度", "甲五金,13805712203,看情况"));
        assertThat(get(CardField.REMARK)).isEqualTo("月结；信用额度：看情况");
    }

    @Test
    void a_word_nobody_knows_is_asked_about_and_its_answer_is_remembered() {
        IntakePreview asked = preview("客户名称,客户级别", "甲,铁杆", "乙,铁杆", "丙,路过", "丁,A");
        assertThat(asked.unknownWords())
                .extracting(word -> word.word() + word.rows())
                .containsExactly("铁杆2", "路过1");
        ValueAnswers answers =
                ValueAnswers.NONE.with(CardField.LEVEL, "铁杆", "A").with(CardField.LEVEL, "路过", "");
        IntakeChoices choices = asked.choices().withValues(answers);
        IntakePreview answered = intake.preview(asked.file(), choices, Progress.unwatched());
        assertThat(answered.unknownWords()).isEmpty();
        apply(answered);
        assertThat(get(CardField.LEVEL)).isEqualTo("A");
        assertThat(preview("客户名称,客户级别", "戊,铁杆").unknownWords()).isEmpty();
    }

    @Test
    void a_second_table_below_the_first_has_its_own_columns() {
        IntakePreview preview =
                preview(
                        "客户名称,联系人,电话",
                        "甲五金,张三,13800000001",
                        "",
                        "城西的客户",
                        "电话,客户名称,地址",
                        "13800000002,乙五金,解放路");
        assertThat(preview.counts().created()).isEqualTo(2);
        assertThat(preview.rows().get(1).draft().get(CardField.NAME)).isEqualTo("乙五金");
        assertThat(preview.rows().get(1).key().row()).isEqualTo(5);
    }

    @Test
    void a_second_table_may_have_headings_nobody_knows() {
        IntakePreview preview =
                preview(
                        "饭店名,采购,电话,地址",
                        "川香楼,康总,13800000001,解放路8号",
                        "",
                        "二、食堂类",
                        "食堂,联系人,电话,用餐人数,地址",
                        "一中食堂,李四,13800000002,800,文一路3号",
                        "二中食堂,王五,13800000003,600,文二路3号",
                        "三中食堂,赵六,13800000004,700,文三路3号");
        assertThat(preview.rows())
                .extracting(row -> row.draft().get(CardField.ADDRESS))
                .containsExactly("解放路8号", "文一路3号", "文二路3号", "文三路3号");
        assertThat(preview.rows().get(1).draft().get(CardField.CONTACT)).isEqualTo("李四");
    }

    @Test
    void two_lists_side_by_side_are_two_lists() {
        IntakePreview preview =
                preview(
                        "企业客户,对接人,电话,,会员姓名,手机号,生日",
                        "甲公司,张三,0571-88001122,,王丽,13800000001,10月4日",
                        "乙公司,李四,0571-88001133,,陈芳,13800000002,5月1日",
                        ",,,,赵敏,13800000003,6月1日");
        assertThat(preview.rows())
                .extracting(row -> row.draft().get(CardField.NAME))
                .containsExactly("甲公司", "乙公司", "王丽", "陈芳", "赵敏");
        assertThat(preview.rows().get(0).draft().get(CardField.MOBILE)).isEmpty();
    }

    @Test
    void an_example_below_the_header_is_no_customer() {
        IntakePreview preview = preview("客户名称,类型,电话", "例：张三,个人,13800000000", "甲五金,单位,13800000001");
        assertThat(preview.rows())
                .extracting(row -> row.draft().get(CardField.NAME))
                .containsExactly("甲五金");
    }

    @Test
    void a_region_merged_over_several_rows_is_that_of_each() {
        Table table =
                Sheets.table(
                        "片区,客户名称,电话",
                        "城东,甲五金,13800000001",
                        ",乙五金,13800000002",
                        ",,",
                        ",丙五金,13800000003",
                        "城西,丁五金,13800000004");
        Table merged =
                new Table(
                        "",
                        false,
                        table.rows(),
                        Set.of(),
                        Set.of(),
                        List.of(new Table.MergedDown(1, 4, 0)));
        SheetFile file = new SheetFile("名单.xlsx", "0".repeat(64), List.of(merged));
        assertThat(intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched()).rows())
                .extracting(row -> row.draft().get(CardField.REGION))
                .containsExactly("城东", "城东", "城东", "城西");
    }

    @Test
    void a_ditto_mark_stands_for_what_the_row_above_says() {
        IntakePreview preview =
                preview(
                        "客户名称,区域,行业,地址,电话,备注",
                        "宏达五金,城东,五金,建材市场2号,13805712201,月结",
                        "华德建材,同上,〃,同上,13805712202,同上",
                        ",,,,,",
                        "金鼎灯饰,〃,灯饰,城西路8号,〃,");
        assertThat(drafts(preview, CardField.REGION)).containsExactly("城东", "城东", "城东");
        assertThat(drafts(preview, CardField.INDUSTRY)).containsExactly("五金", "五金", "灯饰");
        assertThat(drafts(preview, CardField.ADDRESS)).containsExactly("建材市场2号", "建材市场2号", "城西路8号");
        assertThat(drafts(preview, CardField.MOBILE)).last().isEqualTo("13805712202");
        assertThat(drafts(preview, CardField.REMARK)).containsExactly("月结", "同上", "");
    }

    @Test
    void the_same_below_the_word_for_wechat_is_the_number_of_the_row() {
        IntakePreview preview =
                preview(
                        "客户名称,联系电话,微信",
                        "宏达五金,13805712201,同上",
                        "华德建材,138 0571 2202,同手机",
                        "金鼎灯饰,0571-88001234,同上",
                        "百顺超市,13805712204,bs_2204");
        assertThat(drafts(preview, CardField.WECHAT))
                .containsExactly("13805712201", "13805712202", "同上", "bs_2204");
    }

    @Test
    void the_same_below_a_second_address_is_the_first() {
        IntakePreview preview =
                preview(
                        "客户名称,电话,送货地址,公司地址",
                        "宏达五金,13805712201,城东路1号,仓库路5号",
                        "华德建材,13805712202,城东路2号,同上");
        assertThat(drafts(preview, CardField.ADDRESS)).containsExactly("仓库路5号", "城东路2号");
    }

    @Test
    void the_same_below_the_address_is_never_the_website() {
        IntakePreview preview =
                preview(
                        "客户名称,电话,网址,地址",
                        "宏达五金,13805712201,www.hongda.example,城东路1号",
                        "华德建材,13805712202,www.huade.example,同上");
        assertThat(drafts(preview, CardField.ADDRESS)).containsExactly("城东路1号", "城东路1号");
    }

    private static List<String> drafts(IntakePreview preview, CardField field) {
        return preview.rows().stream().map(row -> row.draft().get(field)).toList();
    }

    @Test
    void a_card_a_column_is_turned() {
        IntakePreview preview =
                preview("客户名称,甲五金,乙五金", "联系人,张三,李四", "电话,13800000001,13800000002", "地址,解放路,文一路");
        assertThat(preview.rows())
                .extracting(row -> row.draft().get(CardField.NAME))
                .containsExactly("甲五金", "乙五金");
    }

    @Test
    void names_of_sheets_that_are_regions_are_the_regions_of_their_customers() {
        SheetFile file =
                new SheetFile(
                        "名单.xlsx",
                        "0",
                        List.of(
                                named("城东区", "客户名称,电话", "甲五金,13805712203"),
                                named("城西区客户名单", "客户名称,电话", "乙五金,13958107745")));
        IntakePreview preview = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(preview.regions().taken()).isTrue();
        assertThat(preview.rows())
                .extracting(row -> row.draft().get(CardField.REGION))
                .containsExactly("城东区", "城西区");
    }

    @Test
    void where_only_some_sheets_are_called_like_places_the_owner_is_offered_them() {
        String rows = "客户名称,电话";
        SheetFile file =
                new SheetFile(
                        "名单.xlsx",
                        "0",
                        List.of(
                                named("城东", rows, "甲五金,13805712203"),
                                named("乡下", rows, "乙五金,13958107745"),
                                named("老主顾", rows, "丙五金,13958107746")));
        IntakePreview preview = intake.preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
        assertThat(preview.regions().isOffered()).isTrue();
        assertThat(preview.regions().taken()).isFalse();
        IntakeChoices without = IntakeChoices.DEFAULT.withSheetsAreRegions(false);
        IntakePreview plain = intake.preview(file, without, Progress.unwatched());
        assertThat(plain.rows().get(0).draft().get(CardField.REGION)).isEmpty();
    }

    @Test
    void a_list_of_people_makes_cards_of_persons() {
        apply(preview("姓名,手机,地址", "周小明,13800000001,杭州市西湖区文三路1号", "吴小红,13800000002,"));
        Customer customer = customers.cards().get(0).customer();
        assertThat(customer.kind()).isEqualTo(CustomerKind.PERSON);
        assertThat(get(CardField.DISTRICT)).isEqualTo("西湖区");
    }

    @Test
    void employers_with_names_of_persons_are_persons_and_merchants_are_not_taken_for_such() {
        apply(preview("雇主,手机", "周小明,13800000001", "平湖一号院,13800000002", "红叶会所,13800000003"));
        assertThat(customers.cards().get(0).customer().kind()).isEqualTo(CustomerKind.PERSON);
        assertThat(customers.cards().get(1).customer().kind()).isEqualTo(CustomerKind.COMPANY);
    }

    @Test
    void a_column_with_values_and_no_heading_is_asked_about() {
        List<Column> columns =
                preview("客户名称,电话,", "甲五金,13805712203,老熟人", "乙五金,13958107745,常来")
                        .sheets()
                        .get(0)
                        .columns();
        assertThat(columns.get(2).certainty()).isEqualTo(Column.Certainty.DOUBTFUL);
        assertThat(columns.get(2).target()).isEmpty();
    }

    @Test
    void what_the_remark_has_no_room_for_is_said() {
        IntakePreview preview =
                preview(
                        "客户名称,电话,备注,备注",
                        "甲五金,13805712203," + "一".repeat(7990) + "," + "二".repeat(20));
        assertThat(preview.troubles())
                .singleElement()
                .extracting(trouble -> trouble.finding().message().key())
                .isEqualTo("intake.row.remarkCut");
    }
}
