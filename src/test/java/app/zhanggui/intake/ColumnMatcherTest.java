package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.intake.Column.Certainty;
import app.zhanggui.sheet.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnMatcherTest {
    @Test
    void headings_are_known_in_chinese_english_and_pinyin() {
        assertThat(fields("单位名称,联系人,联系电话,片区"))
                .containsExactly("name", "contact", "phone", "region");
        assertThat(fields("Company Name,Contact Person,Mobile No.,ZIP Code"))
                .containsExactly("name", "contact", "mobile", "postcode");
        assertThat(fields("kehumingcheng,lianxiren,shouji"))
                .containsExactly("name", "contact", "mobile");
    }

    @Test
    void the_first_and_the_last_deal_have_many_names() {
        assertThat(fields("客户名称,最近一次拿货,首次下单时间"))
                .containsExactly("name", "last_deal_date", "first_deal_date");
    }

    @Test
    void what_came_last_and_first_is_a_deal_unless_it_was_only_talk() {
        assertThat(fields("客户名称,上次光顾,头一回买"))
                .containsExactly("name", "last_deal_date", "first_deal_date");
        assertThat(fields("客户名称,最近来,合作起（年/月）"))
                .containsExactly("name", "last_deal_date", "first_deal_date");
        assertThat(fields("Name,Last PO date")).containsExactly("name", "last_deal_date");
        assertThat(fields("客户名称,上次联系,上次拜访")).doesNotContain("last_deal_date");
    }

    @Test
    void limits_and_totals_are_known_in_plain_words() {
        assertThat(fields("客户名称,可以欠到,累计收费"))
                .containsExactly("name", "credit_limit", "total_amount");
    }

    @Test
    void stars_brackets_and_line_breaks_in_headings_do_not_matter() {
        assertThat(fields("* 客户名称（必填）,手机\n号码,客户所在城市")).containsExactly("name", "mobile", "city");
    }

    @Test
    void somebody_elses_columns_are_not_the_customers() {
        assertThat(fields("客户名称,代理人电话,电话,负责人邮箱,法人手机"))
                .containsExactly("name", "ignore", "phone", "ignore", "ignore");
        assertThat(fields("Name,Shipping Street,Billing Street"))
                .containsExactly("name", "ignore", "address");
    }

    @Test
    void of_several_columns_for_a_field_the_plainest_wins_then_the_first() {
        assertThat(fields("客户名称,公司邮箱,对接人邮箱")).containsExactly("name", "email", "ignore");
        assertThat(fields("客户名称,电话2,电话")).containsExactly("name", "phone", "phone");
    }

    @Test
    void beside_a_firm_the_person_is_the_contact() {
        assertThat(fields("公司名称,姓名,电话")).containsExactly("name", "contact", "phone");
        assertThat(fields("姓名,电话")).containsExactly("name", "phone");
        assertThat(fields("Contact Name,Phone")).containsExactly("name", "phone");
    }

    @Test
    void whether_firms_or_their_people_are_the_customers_is_asked_where_nothing_tells() {
        assertThat(match("公司,姓名,电话").subList(0, 2)).allMatch(Column::isDoubtful);
        assertThat(match("Company,First Name,Last Name,Phone").subList(0, 3))
                .allMatch(Column::isDoubtful);
        assertThat(match("客户名称,姓名,电话")).allMatch(Column::isSure);
        assertThat(match("公司名称,联系人,电话")).allMatch(Column::isSure);
    }

    @Test
    void firms_that_everybody_has_and_no_two_share_are_the_customers() {
        String[] rows = new String[10];
        rows[0] = "公司名称,姓名";
        for (int i = 1; i < rows.length; i++) {
            rows[i] = i + "号五金店,王建" + "国华平安明亮志勇强".charAt(i - 1);
        }
        assertThat(match(rows)).allMatch(Column::isSure);

        rows[9] = ",周平";
        rows[8] = "1号五金店,周志明";
        assertThat(match(rows)).allMatch(Column::isDoubtful);
    }

    @Test
    void where_no_firm_is_written_the_persons_are_the_customers() {
        assertThat(fields("姓名,公司,电话", "王建国,,13805712203", "陈丽,,13958107745"))
                .containsExactly("name", "ignore", "phone");
    }

    @Test
    void how_somebody_is_addressed_gives_way_to_his_name() {
        assertThat(fields("单位,姓名,称呼,手机")).containsExactly("name", "contact", "ignore", "mobile");
        assertThat(fields("公司,称呼,手机", "云来五金厂,先生,1", "远山建材店,女士,2"))
                .containsExactly("name", "gender", "mobile");
    }

    @Test
    void which_of_our_firms_deals_with_a_customer_is_not_who_he_is() {
        assertThat(fields("所属单位名称,往来单位名称,联系人")).containsExactly("ignore", "name", "contact");
        assertThat(fields("所属单位,姓名,电话")).containsExactly("name", "contact", "phone");
    }

    @Test
    void the_address_of_a_picture_is_not_the_customers() {
        assertThat(
                        fields(
                                "客户名称,LOGO地址,门头地址,客户地址",
                                "云来五金,,http://a.example/1.png,河东路1号",
                                "远山建材,,http://a.example/2.png,河西路2号"))
                .containsExactly("name", "ignore", "ignore", "address");
    }

    @Test
    void who_keeps_a_pet_or_a_child_is_the_customer() {
        assertThat(
                        fields(
                                "Owner Name,Owner Phone,Patient Name,Species",
                                "Mason Murphy,(415) 555-0354,Max,Cat",
                                "Owen Bennett,(813) 555-5975,Luna,Cat"))
                .containsExactly("name", "phone", "ignore", "ignore");
        assertThat(fields("家长姓名,孩子姓名,孩子性别,家长手机号码"))
                .containsExactly("name", "ignore", "ignore", "mobile");
        assertThat(fields("学员姓名,家长姓名,家长电话")).startsWith("name", "contact");
        assertThat(fields("Business Name,Owner Name,Phone"))
                .containsExactly("name", "contact", "phone");
    }

    @Test
    void an_s_behind_a_word_is_no_part_of_it() {
        assertThat(fields("Player's Name,Phone,Partner Name")).startsWith("name", "phone");
    }

    @Test
    void a_key_to_codes_names_nobody() {
        assertThat(fields("入住人姓名,联系电话,预订人0 同随人1", "姚志华,13604311483,1", "武霞,18930598287,0"))
                .containsExactly("name", "phone", "ignore");
    }

    @Test
    void contacts_who_are_firms_with_the_parts_of_a_name_beside_them_are_the_customers() {
        assertThat(
                        fields(
                                "*ContactName,FirstName,LastName,PhoneNumber,LegalName",
                                "Ironbridge Hardware Inc,Daniel,Martin,02 9626 0272,",
                                "Harbor Foods LLC,Kevin,King,,Sunrise Imports",
                                "Mary Cooper,Mary,Cooper,02 9371 3296,"))
                .startsWith("name", "contact", "contact", "phone");
        assertThat(
                        fields(
                                "Company,Contact Name,First Name,Phone",
                                "Ironbridge Hardware Inc,Daniel Martin,Daniel,02 9626 0272",
                                "Harbor Foods LLC,Kevin King,Kevin,02 9371 3296"))
                .startsWith("name", "contact");
    }

    @Test
    void persons_of_whom_many_work_at_the_same_few_firms_are_the_customers() {
        assertThat(
                        fields(
                                "First Name,Last Name,Company,Phone",
                                "Linda,Johnson,Tan & Sons,1",
                                "Kevin,Wilson,Tan & Sons,2",
                                "Oscar,Patel,,3",
                                "David,Tan,,4",
                                "Olivia,Garcia,Tan & Sons,5",
                                "Hannah,Smith,Redwood Cycles,6"))
                .containsExactly("name", "name", "ignore", "phone");
        assertThat(
                        fields(
                                "First Name,Last Name,Company,Phone",
                                "Linda,Johnson,Tan & Sons,1",
                                "Kevin,Wilson,Tan & Sons,2",
                                "Oscar,Patel,Redwood Cycles,3",
                                "David,Tan,Redwood Cycles,4",
                                "Olivia,Garcia,Tan & Sons,5",
                                "Hannah,Smith,Redwood Cycles,6"))
                .containsExactly("contact", "contact", "name", "phone");
    }

    @Test
    void what_was_owed_at_first_gives_way_to_what_is_owed_at_last() {
        assertThat(fields("客户名称,期初应收,期末应收")).containsExactly("name", "ignore", "balance");
        assertThat(fields("客户名称,期初应收,电话")).containsExactly("name", "balance", "phone");
    }

    @Test
    void a_number_somebody_is_kept_under_is_no_name_beside_one() {
        assertThat(fields("Account,Name,Phone", "A0001,Blue Fern,1", "A0002,Maple Toys,2"))
                .containsExactly("ignore", "name", "phone");
    }

    @Test
    void a_real_name_goes_before_a_login_where_no_firm_is_given() {
        assertThat(fields("用户名,真实姓名,企业名称,手机号", "u1,王芳,,1", "u2,刘强,,2", "u3,陈平,,3"))
                .startsWith("ignore", "name");
    }

    @Test
    void a_number_behind_the_salesman_is_his() {
        assertThat(
                        fields(
                                "业务员,联系电话,客户名称,联系电话",
                                "王芳,13812340001,云来五金,13912340001",
                                "王芳,13812340001,宏达建材,13912340002",
                                "李刚,13812340002,百姓超市,13912340003"))
                .containsExactly("owner", "ignore", "name", "phone");
        assertThat(fields("客户名称,联系人,电话,业务员,电话"))
                .containsExactly("name", "contact", "phone", "owner", "ignore");
    }

    @Test
    void a_number_behind_the_salesman_is_the_customers_where_it_differs_or_is_the_only_one() {
        assertThat(
                        fields(
                                "业务员,手机,客户名称,电话",
                                "王芳,13812340001,云来五金,13912340001",
                                "王芳,13812340009,宏达建材,13912340002"))
                .containsExactly("owner", "mobile", "name", "phone");
        assertThat(fields("客户名称,业务员,电话", "云来五金,王芳,13812340001", "宏达建材,王芳,13812340001"))
                .containsExactly("name", "owner", "phone");
    }

    @Test
    void a_number_behind_who_receives_is_not_the_senders() {
        assertThat(fields("客户名称,发货联系人,联系电话,发货地址,收货联系人,联系电话"))
                .containsExactly("name", "contact", "phone", "address", "ignore", "ignore");
    }

    @Test
    void a_number_of_whoever_is_no_customer_is_none() {
        assertThat(fields("姓名,电话,队友姓名,队友电话", "王芳,13812340001,李刚,13912340001"))
                .containsExactly("name", "phone", "ignore", "ignore");
        assertThat(fields("姓名,电话,带看人,带看电话", "王芳,13812340001,李刚,13912340001").get(3))
                .isEqualTo("ignore");
    }

    @Test
    void a_number_of_whoever_signs_is_asked_about_where_the_contact_has_one() {
        assertThat(match("客户名称,法人,电话,联系人,电话"))
                .extracting(Column::isSure)
                .containsExactly(true, true, false, true, true);
        assertThat(match("客户名称,法人,电话,联系人,地址")).allMatch(Column::isSure);
    }

    @Test
    void persons_of_whom_few_have_a_firm_go_by_their_whole_name() {
        assertThat(
                        fields(
                                "First Name,Last Name,Organization,Phone",
                                "Ann,Archer,,1",
                                "Di,Dunn,,2",
                                "Bo,Burns,Acme Tools,3",
                                "Ed,East,,4"))
                .containsExactly("name", "name", "ignore", "phone");
        assertThat(
                        fields(
                                "First Name,Last Name,Organization,Phone",
                                "Ann,Archer,Oak Ltd,1",
                                "Di,Dunn,,2",
                                "Bo,Burns,Acme Tools,3"))
                .containsExactly("contact", "contact", "name", "phone");
    }

    @Test
    void the_firm_a_member_belongs_to_is_not_the_member() {
        assertThat(fields("校友名称,所属公司,电话")).containsExactly("name", "ignore", "phone");
    }

    @Test
    void what_goods_are_counted_in_is_nobodys_name() {
        assertThat(fields("会员姓名,会员手机,产品,单位", "王芳,13812340001,面膜,盒", "刘强,13812340002,香皂,块"))
                .containsExactly("name", "mobile", "ignore", "ignore");
    }

    @Test
    void yes_and_no_are_nobodys_names() {
        assertThat(fields("Name,Business,Phone", "Maple Toys,TRUE,1", "Blue Fern,FALSE,2"))
                .startsWith("name", "ignore");
    }

    @Test
    void english_words_the_other_way_round_are_the_same() {
        assertThat(fields("name,phone_main,phone_fax,Total $ Spent"))
                .containsExactly("name", "phone", "fax", "total_amount");
        assertThat(fields("name_supp,phone_supp")).containsExactly("name", "phone");
    }

    @Test
    void what_somebody_is_called_in_a_messenger_gives_way_to_his_name() {
        assertThat(fields("LINE名稱,客戶姓名,電話")).containsExactly("ignore", "name", "phone");
        assertThat(fields("微信昵称,手机")).containsExactly("name", "mobile");
    }

    @Test
    void the_chinese_name_goes_before_the_english_one() {
        assertThat(fields("英文名,中文名,手机")).containsExactly("ignore", "name", "mobile");
    }

    @Test
    void the_name_a_program_shows_goes_before_the_parts_of_it() {
        assertThat(fields("名字,姓氏,显示名称,移动电话")).contains("mobile").element(2).isEqualTo("name");
    }

    @Test
    void a_pupil_is_the_customer_and_the_parent_whom_one_talks_to() {
        assertThat(fields("First Name,Last Name,Parent Name,Parent Phone"))
                .containsExactly("name", "name", "contact", "phone");
        assertThat(fields("Parent Name,Parent Phone")).containsExactly("name", "phone");
    }

    @Test
    void columns_called_by_the_initials_of_their_pinyin_are_a_guess() {
        List<Column> columns = match("khmc,gsdz,bzxx");
        assertThat(columns.stream().map(Column::fieldCode))
                .containsExactly("name", "address", "remark");
        assertThat(columns.get(1).certainty()).isEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void an_address_in_two_languages_is_one() {
        assertThat(fields("客户名称,收货地址\nDelivery Address")).containsExactly("name", "address");
    }

    @Test
    void english_notes_of_any_kind_are_a_remark_as_a_question() {
        List<Column> columns = match("Name,Bursar Notes");
        assertThat(columns.get(1).field()).contains(CardField.REMARK);
        assertThat(columns.get(1).certainty()).isEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void the_zone_a_carrier_reckons_with_is_not_our_region() {
        assertThat(fields("客户名称,运费分区")).containsExactly("name", "ignore");
    }

    @Test
    void shops_below_a_heading_nobody_knows_are_the_name_and_who_runs_them_the_contact() {
        List<Column> columns =
                match("档口,称呼,电话", "韩丽女装店,韩姐,1", "衣恋服装厂,李哥,2", "佳品服饰,王总,3", "大东制衣,陈总,4");
        assertThat(columns.get(0).field()).contains(CardField.NAME);
        assertThat(columns.get(0).certainty()).isEqualTo(Certainty.DOUBTFUL);
        assertThat(columns.get(1).field()).contains(CardField.CONTACT);
    }

    @Test
    void persons_below_a_heading_nobody_knows_are_the_name_where_there_is_no_other() {
        List<Column> columns =
                match("押运,电话", "张小明,13800000001", "李国强,13800000002", "王丽,13800000003");
        assertThat(columns.get(0).field()).contains(CardField.NAME);
        assertThat(columns.get(0).certainty()).isEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void persons_and_places_below_words_nobody_knows_are_contact_and_address_as_a_question() {
        List<Column> columns =
                match(
                        "客户名称,坛主,堆场,电话",
                        "甲厂,武伟,镇政府后9号地,13800000001",
                        "乙厂,陳先生,和平里72号,13800000002",
                        "丙厂,阿明,河西村口,13800000003");
        assertThat(columns.stream().map(Column::fieldCode))
                .containsExactly("name", "contact", "address", "phone");
        assertThat(columns.get(1).certainty()).isEqualTo(Certainty.DOUBTFUL);
        assertThat(columns.get(2).certainty()).isEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void a_list_is_not_refused_for_a_word_nobody_knows() {
        List<Column> columns =
                match("花名,电话", "老猫烧烤,13800000001", "阿飞纹身,13800000002", "一剪梅,13800000003");
        assertThat(columns.get(0).field()).contains(CardField.NAME);
        assertThat(columns.get(0).certainty()).isEqualTo(Certainty.DOUBTFUL);
        assertThat(match("花名,颜色", "甲一二,红", "乙一二,白", "丙一二,黑").get(0).field()).isEmpty();
    }

    @Test
    void without_a_header_words_that_begin_with_capitals_are_a_name() {
        List<Column> columns =
                match(
                        "Bright Lens Co.,info@brightlens.example,03-4568591",
                        "House of Frames,sales@hof.example,03-4568777",
                        "Clear View Optics,cv@clearview.example,03-4560012");
        assertThat(columns.stream().map(Column::fieldCode))
                .containsExactly("name", "email", "phone");
        assertThat(columns.get(0).certainty()).isEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void without_a_header_names_with_numbers_behind_them_are_the_name() {
        List<Column> columns =
                match("张三13800138003,和平里1号", "李四 13900139004,和平里2号", "王记面馆 13800138005,和平里3号");
        assertThat(columns.stream().map(Column::fieldCode)).containsExactly("name", "address");
    }

    @Test
    void a_contact_with_numbers_below_is_a_phone() {
        assertThat(match("客户名称,联系人", "甲厂,13800000001", "乙厂,13800000002").get(1).field())
                .contains(CardField.PHONE);
        assertThat(match("客户名称,联系人", "甲厂,王一民", "乙厂,李二民").get(1).field())
                .contains(CardField.CONTACT);
        assertThat(match("客户名称,联系人", "甲厂,王一民13800000001").get(1).field())
                .contains(CardField.CONTACT);
    }

    @Test
    void what_somebody_is_to_the_customer_is_no_state_of_dealings() {
        assertThat(match("姓名,关系", "王一民,父亲", "李二民,母亲").get(1).fieldCode()).isEqualTo("ignore");
        assertThat(match("姓名,关系", "王一民,老客户", "李二民,潜在").get(1).fieldCode()).isEqualTo("status");
    }

    @Test
    void plain_values_below_words_nobody_knows_are_a_question() {
        List<Column> columns =
                match(
                        "客户名称,绿泡泡,雌雄,码头,跑腿",
                        "甲厂,lgq_88,男,河西村,小王",
                        "乙厂,wxid_a1b2c3,女,河东村,小李",
                        "丙厂,amy2019,男,河西村,小王",
                        "丁厂,peter_led,女,大田镇,小李",
                        "戊厂,kitty-99,男,河东村,小王",
                        "己厂,zhang_san,男,河西村,小李",
                        "庚厂,same_as,男,大田镇,小王",
                        "辛厂,boss007,女,河西村,小李");
        assertThat(columns.stream().map(Column::fieldCode))
                .containsExactly("name", "wechat", "gender", "region", "owner");
        assertThat(columns.subList(1, 5)).allMatch(one -> !one.isSure());
    }

    @Test
    void codes_that_begin_alike_are_no_ids_of_wechat() {
        assertThat(
                        match("客户名称,内码", "甲,VIPC001", "乙,VIPC002", "丙,VIPC003", "丁,VIPC004")
                                .get(1)
                                .field())
                .isEmpty();
    }

    @Test
    void who_is_in_charge_at_each_customer_is_the_contact_and_who_is_for_all_is_ours() {
        String[] each = {
            "客户名称,经办人", "甲,王一民", "乙,李二民", "丙,张三民", "丁,刘四民", "戊,陈五民", "己,杨六民", "庚,赵七民", "辛,黄八民"
        };
        String[] same = {
            "客户名称,经办人", "甲,王一民", "乙,李二民", "丙,王一民", "丁,李二民", "戊,王一民", "己,李二民", "庚,王一民", "辛,李二民"
        };
        assertThat(match(each).get(1).fieldCode()).isEqualTo("contact");
        assertThat(match(same).get(1).fieldCode()).isEqualTo("owner");
    }

    @Test
    void a_heading_that_ends_like_an_address_counts_only_where_places_stand_below() {
        assertThat(match("客户名称,货主住址", "甲,新华路30号", "乙,和平里62号2楼").get(1).fieldCode())
                .isEqualTo("address");
        assertThat(match("客户名称,座次位置", "甲,靠窗", "乙,里间").get(1).fieldCode()).isEqualTo("ignore");
    }

    @Test
    void the_other_party_of_a_customer_is_not_its_contact() {
        assertThat(match("客户名称,对方代表人", "甲厂,武伟", "乙厂,王丽").get(1).fieldCode()).isEqualTo("ignore");
    }

    @Test
    void what_is_said_of_somebody_at_the_customers_is_asked_about() {
        List<Column> columns = match("客户名称,发货联系人,财务电话", "甲,张三,13800000001", "乙,李四,13800000002");
        assertThat(columns.get(1).field()).contains(CardField.CONTACT);
        assertThat(columns.get(2).field()).contains(CardField.PHONE);
        assertThat(columns).extracting(Column::certainty).contains(Certainty.DOUBTFUL);
    }

    @Test
    void a_licence_gives_way_to_the_number_for_taxes() {
        assertThat(fields("客户名称,营业执照注册号,税务登记号")).containsExactly("name", "ignore", "tax_no");
        assertThat(fields("客户名称,营业执照注册号,电话")).containsExactly("name", "tax_no", "phone");
    }

    @Test
    void limits_debts_and_sources_are_known_in_plain_words() {
        assertThat(fields("客户名称,最大赊账,现欠(元),从哪知道我们"))
                .containsExactly("name", "credit_limit", "balance", "source");
        assertThat(fields("客户名称,电话,月结限额")).containsExactly("name", "phone", "credit_limit");
    }

    @Test
    void a_column_of_ten_thousands_is_asked_about() {
        Column column = match("客户名称,额度(万)", "甲,12").get(1);
        assertThat(column.field()).contains(CardField.CREDIT_LIMIT);
        assertThat(column.unit()).isEqualTo(Unit.WAN);
        assertThat(column.certainty()).isEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void values_that_contradict_a_heading_make_it_doubtful() {
        assertThat(match("客户名称,电话", "甲,无烟", "乙,有窗", "丙,靠街").get(1).certainty())
                .isEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void a_vague_heading_counts_only_where_its_values_are_understood() {
        assertThat(match("客户名称,状态", "甲,老客户", "乙,潜在").get(1).fieldCode()).isEqualTo("status");
        assertThat(match("客户名称,状态", "甲,已到港", "乙,在途").get(1).fieldCode()).isEqualTo("ignore");
    }

    @Test
    void a_vague_heading_that_every_value_bears_out_is_no_question() {
        List<Column> sure = match("客户名称,分类,送货地址", "甲,A,新华路30号", "乙,B,和平里62号2楼", "丙,C,书香苑25#511");
        assertThat(sure).allMatch(Column::isSure);
        assertThat(match("客户名称,分类,送货地址").get(1).certainty()).isEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void without_a_header_columns_are_told_by_their_values() {
        assertThat(
                        match(
                                        "宏达五金有限公司,王建国,13800138000",
                                        "恒大机电商行,陈丽,13900139000",
                                        "华德建材经营部,周志明,0571-88023311")
                                .stream()
                                .map(Column::fieldCode))
                .containsExactly("name", "contact", "phone");
    }

    @Test
    void the_branch_a_member_goes_to_is_not_the_member() {
        assertThat(fields("门店,会员姓名,手机号")).containsExactly("ignore", "name", "mobile");
        assertThat(fields("门店,姓名,手机号")).containsExactly("name", "contact", "mobile");
        assertThat(fields("所属店铺名称,姓名,手机号")).containsExactly("ignore", "name", "mobile");
    }

    @Test
    void of_two_shops_again_and_again_and_somebody_else_each_time_the_person_is_the_customer() {
        assertThat(
                        match(
                                        "门店名称,姓名,手机号",
                                        "阳光店,冯桂花,13800000001",
                                        "万达店,程慧,13800000002",
                                        "阳光店,陈晓燕,13800000003",
                                        "万达店,周小红,13800000004")
                                .stream()
                                .map(Column::fieldCode))
                .containsExactly("ignore", "name", "mobile");
    }

    @Test
    void the_owner_is_the_customer_where_nobody_else_is_named() {
        assertThat(
                        match(
                                        "Unit,Owner,Prior Balance",
                                        "201,Jose Peirats,12",
                                        "202,Joane Aristilde,57",
                                        "203,Gabrielle Fabre,0")
                                .stream()
                                .map(Column::fieldCode))
                .containsExactly("ignore", "name", "balance");
    }

    @Test
    void words_that_begin_like_names_and_stand_in_every_row_are_nobody() {
        assertThat(
                        match("客户名称,要求,会员卡", "甲厂,周末上课,黄金会员", "乙厂,周末上课,黄金会员", "丙厂,周末上课,白银会员")
                                .stream()
                                .map(Column::fieldCode))
                .doesNotContain("contact");
    }

    @Test
    void marks_below_a_heading_for_words_speak_against_it() {
        assertThat(match("客户名称,微信", "甲厂,0", "乙厂,1000", "丙厂,0").get(1).fieldCode())
                .isEqualTo("ignore");
        assertThat(match("name,state", "Ace Co.,0", "Bee Co.,1", "Cee Co.,0").get(1).fieldCode())
                .isEqualTo("ignore");
    }

    @Test
    void whether_somebody_may_owe_is_no_limit() {
        assertThat(match("客户名称,允许赊账", "甲厂,是", "乙厂,否", "丙厂,是").get(1).fieldCode())
                .isEqualTo("ignore");
        assertThat(match("客户名称,允许赊账", "甲厂,5000", "乙厂,2万", "丙厂,0").get(1).fieldCode())
                .isEqualTo("credit_limit");
    }

    @Test
    void without_a_header_remarks_are_nobody_to_talk_to() {
        assertThat(
                        match(
                                        "宏达五金店,13624887357,常买茶叶",
                                        "恒大机电行,15925080441,送货上门",
                                        "华德建材部,13625273525,老客户")
                                .get(2)
                                .fieldCode())
                .isEqualTo("ignore");
    }

    @Test
    void business_with_persons_below_is_who_does_it() {
        assertThat(match("客户名称,业务", "甲厂,小李", "乙厂,阿宏", "丙厂,小李").get(1).fieldCode())
                .isEqualTo("owner");
    }

    @Test
    void a_real_name_goes_before_the_name_somebody_signs_in_with() {
        assertThat(fields("用户名,真实姓名,手机号")).containsExactly("ignore", "name", "mobile");
        assertThat(fields("用户名,手机号")).containsExactly("name", "mobile");
        assertThat(fields("客户名称,用户名")).containsExactly("name", "ignore");
    }

    @Test
    void a_bare_account_is_of_a_bank_unless_users_sign_in_with_it() {
        assertThat(fields("客户名称,开户行,账号")).containsExactly("name", "bank", "account");
        assertThat(fields("姓名,账号")).containsExactly("name", "account");
        assertThat(fields("Name,Account No")).containsExactly("name", "ignore");
        assertThat(fields("姓名,账号,密码")).containsExactly("name", "ignore", "ignore");
    }

    @Test
    void a_firm_that_only_few_rows_have_gives_way_to_who_stands_in_every_row() {
        assertThat(
                        match(
                                        "公司名称,联系人,电话",
                                        ",王一民,13800000001",
                                        "甲厂,李二民,13800000002",
                                        ",张三民,13800000003",
                                        ",刘四民,13800000004")
                                .stream()
                                .map(Column::fieldCode))
                .containsExactly("ignore", "name", "phone");
    }

    @Test
    void who_is_in_charge_gives_way_to_the_salesman() {
        assertThat(fields("客户名称,负责人,联系人,业务员"))
                .containsExactly("name", "ignore", "contact", "owner");
    }

    @Test
    void who_is_in_charge_of_one_customer_each_runs_it() {
        assertThat(
                        fields(
                                "客户名称,负责人,联系人,业务",
                                "鼎丰五金,刘丽华,郭秀琴,阿杰",
                                "大同食品,吴宗翰,李俊宏,阿杰",
                                "永和豆浆,谢东霖,王大明,阿杰",
                                "福德商行,廖婉如,曾建铭,小陈",
                                "长荣木器,林志明,陈美玉,小陈",
                                "新光布行,张国强,黄淑芬,阿杰",
                                "金山油行,许文龙,周小芳,小陈",
                                "大发鱼行,郑水生,吴阿梅,阿杰"))
                .containsExactly("name", "other", "contact", "owner");
    }

    @Test
    void what_the_owner_chose_before_is_chosen_again() {
        Table table = Sheets.table("客户名称,老底子,电话", "甲,好,138");
        List<Column> columns =
                matcher()
                        .match(
                                table,
                                new HeaderFinder(new HeadingWords()).find(table),
                                Map.of(
                                        "老底子",
                                        Optional.of(CardField.REMARK),
                                        "电话",
                                        Optional.empty()));
        assertThat(columns.stream().map(Column::fieldCode))
                .containsExactly("name", "remark", "ignore");
        assertThat(columns).allMatch(Column::isSure);
    }

    private static List<String> fields(String... rows) {
        return match(rows).stream().map(Column::fieldCode).toList();
    }

    private static List<Column> match(String... rows) {
        Table table = Sheets.table(rows);
        HeaderPlace place = new HeaderFinder(new HeadingWords()).find(table);
        return matcher().match(table, place, Map.of());
    }

    private static ColumnMatcher matcher() {
        return new ColumnMatcher(new HeadingWords(), new ValueReader(Sheets.CLOCK));
    }
}
