package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardExport;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ExportChoice;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.PersonField;
import app.zhanggui.customer.PersonField.Whose;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.db.Database;
import app.zhanggui.sheet.CsvEncoding;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out comes in again with nothing to change (beyond 22). */
class RoundTripTest {
    private static final Path LISTS = Path.of("../shared/corpus/lists");

    @TempDir Path folder;
    private final Database database = Database.inMemory(Sheets.CLOCK);
    private final CustomerStore customers = new CustomerStore(database);
    private final CustomFieldStore ownFields = new CustomFieldStore(database);
    private final Intake intake = Sheets.intake(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_card_with_every_field_comes_in_again_unchanged() {
        CustomerCard card = Cards.full();
        for (Field field : ExportChoice.offered(ownFields.all())) {
            card = with(card, field, readable(field, CardValues.get(card, field)));
        }
        customers.add(card);
        customers.add(CardValues.with(Cards.named("恒大机电"), CardField.BIRTHDAY, "3月8日"));
        goesRound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5E+10",
                "#N/A",
                "=1+1",
                "-5",
                "+8613805712203",
                "'带撇号'",
                "@小店",
                "007",
                "123456789012",
                "2024-01-05",
                "老\"王\"五金",
                "甲,乙;丙\t丁",
                "第一行\n第二行",
                "𠮷野家😀",
                "TRUE",
                "  两头有空格  ",
                "_x000D_五金",
                "合计"
            })
    void a_nasty_name_comes_in_again_unchanged(String name) {
        customers.add(with(Cards.named(name), CardField.MOBILE, "13805712203"));
        customers.add(with(Cards.named("恒大机电"), CardField.MOBILE, "13957128841"));
        customers.add(with(Cards.named("绿洲灯饰"), CardField.MOBILE, "13605710001"));
        goesRound();
    }

    @Test
    void nasty_values_come_in_again_unchanged() {
        CustomerCard card = Cards.named("宏达五金");
        card = with(card, CardField.PHONE, "+86 571 8802 3311");
        card = with(card, CardField.POSTCODE, "010000");
        card = with(card, CardField.ACCOUNT, "622202120000123456789");
        card = with(card, CardField.TAX_NO, "91330100MA2B0X1E5C");
        card = with(card, CardField.REMARK, "=cmd|' /C calc'!A0\n" + "很长".repeat(3900));
        card = with(card, CardField.CREDIT_LIMIT, "999999999999.99");
        card = with(card, CardField.BIRTHDAY, "农历闰四月初八");
        card = with(card, CardField.FIRST_DEAL_DATE, "1900-01-15");
        card = with(card, CardField.WEBSITE, "-");
        customers.add(card);
        customers.add(with(Cards.named("恒大机电"), CardField.REMARK, "#DIV/0!"));
        goesRound();
    }

    @Test
    void three_persons_come_in_again_unchanged() {
        CustomerCard card = Cards.named("宏达五金");
        card = with(card, CardField.CONTACT, "王建国");
        card = with(card, person(Whose.CONTACT1, PersonTrait.MOBILE), "13805712203");
        card = with(card, person(Whose.CONTACT2, PersonTrait.NAME), "李红");
        card = with(card, person(Whose.CONTACT2, PersonTrait.PHONE), "0571-88023311转8");
        card = with(card, person(Whose.CONTACT3, PersonTrait.NAME), "张敏");
        card = with(card, person(Whose.CONTACT3, PersonTrait.BIRTHDAY), "农历八月十二");
        customers.add(card);
        customers.add(Cards.in("恒大机电", "城西"));
        goesRound();
    }

    @Test
    void fields_of_the_owners_own_come_in_again_unchanged() {
        CustomField colour =
                ownFields.add(CustomField.named("门头颜色", Field.Type.CHOICE, "红", "蓝 白", "C"));
        CustomField contract = ownFields.add(CustomField.named("合同编号", Field.Type.TEXT));
        CustomField area = ownFields.add(CustomField.named("面积(平方米)", Field.Type.NUMBER));
        CustomField opened = ownFields.add(CustomField.named("开张日", Field.Type.DATE));
        CustomField spare = ownFields.add(CustomField.named("备用电话", Field.Type.TEXT));
        CustomerCard card = Cards.named("宏达五金");
        card = with(card, colour, "蓝 白");
        card = with(card, contract, "'007-1.5E+10");
        card = with(card, area, "-12.500001");
        card = with(card, opened, "1899-12-31");
        card = with(card, spare, "没有，白天打店里");
        customers.add(card);
        customers.add(with(Cards.named("恒大机电"), contract, "#N/A"));
        goesRound();
    }

    @Test
    void a_choice_that_is_no_longer_offered_comes_in_again_unchanged() {
        CustomField colour = ownFields.add(CustomField.named("门头颜色", Field.Type.CHOICE, "红", "蓝"));
        customers.add(with(Cards.named("宏达五金"), colour, "蓝"));
        ownFields.keep(List.of(colour.withChoices(List.of("红"))));
        goesRound();
    }

    @Test
    void what_no_sheet_should_say_comes_in_again_unchanged_if_a_card_does() {
        CustomerCard card = Cards.in("宏达五金", "城东");
        card = with(card, CardField.FIRST_DEAL_DATE, "1899-12-31");
        card = with(card, CardField.LAST_DEAL_DATE, "2199-01-01");
        card = with(card, CardField.BIRTHDAY, "2024-02-29");
        card = with(card, CardField.CONTACT, "张三13800138000 李四13900139000");
        card = with(card, CardField.PHONE, "白天88023311，晚上找老王13805712203");
        card = with(card, CardField.EMAIL, "没有@");
        card = with(card, CardField.ADDRESS, "浙江省杭州市西湖区文三路100号");
        customers.add(card);
        customers.add(with(Cards.named("恒大机电"), CardField.ADDRESS, "上海市黄浦区南京东路1号"));
        customers.add(Cards.named("王记面馆(老王13800138005)"));
        goesRound();
    }

    @Test
    void twins_come_in_again_unchanged() {
        customers.add(Cards.named("王建国"));
        customers.add(Cards.named("王建国"));
        customers.add(with(Cards.named("王建国"), CardField.MOBILE, "13805712203"));
        customers.add(with(Cards.named("李丽"), CardField.MOBILE, "13805712203"));
        customers.add(with(Cards.named("宏达五金店"), CardField.MOBILE, "13805712203"));
        goesRound();
    }

    @Test
    void one_person_twice_comes_in_again_unchanged() {
        CustomerCard card = with(Cards.named("宏达五金"), CardField.CONTACT, "李红");
        card = with(card, person(Whose.CONTACT1, PersonTrait.TITLE), "采购");
        card = with(card, person(Whose.CONTACT2, PersonTrait.NAME), "李红");
        card = with(card, person(Whose.CONTACT2, PersonTrait.TITLE), "会计");
        card = with(card, person(Whose.CONTACT2, PersonTrait.BIRTHDAY), "1850-01-01");
        customers.add(card);
        customers.add(Cards.in("恒大机电", "城西"));
        goesRound();
    }

    @Test
    void lists_of_somebody_elses_making_come_in_again_unchanged() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(LISTS), "the corpus of real lists is not beside the project");
        try (Stream<Path> lists = Files.list(LISTS)) {
            for (Path list : lists.sorted().toList()) {
                take(list);
            }
        }
        assertThat(customers.count()).isPositive();
        goesRound();
    }

    private void take(Path list) {
        try {
            intake.apply(
                    intake.preview(
                            SheetReader.read(list, Progress.unwatched()),
                            IntakeChoices.DEFAULT,
                            Progress.unwatched()),
                    Progress.unwatched());
        } catch (UserFault unusable) {
            // no list of customers: there is nothing to take round
        }
    }

    private void goesRound() {
        List<CustomerCard> cards = customers.cards();
        List<Field> columns = ExportChoice.usual(cards, ownFields.all()).columns();
        for (Texts texts : List.of(Texts.chinese(), Texts.english())) {
            for (CsvEncoding encoding : CsvEncoding.values()) {
                ExportChoice choice = new ExportChoice(columns, encoding);
                comesInAgain(cards, choice, texts, "all.csv");
            }
            ExportChoice choice = new ExportChoice(columns, CsvEncoding.UTF_8);
            comesInAgain(cards, choice, texts, "all.xlsx");
        }
    }

    private void comesInAgain(
            List<CustomerCard> cards, ExportChoice choice, Texts texts, String name) {
        Path file = folder.resolve(name);
        new CardExport(texts).write(cards, List.of(), choice, file, Progress.unwatched());
        IntakePreview again =
                intake.preview(
                        SheetReader.read(file, Progress.unwatched()),
                        IntakeChoices.DEFAULT.withUpdate(UpdateRule.OVERWRITE),
                        Progress.unwatched());
        String what = texts.locale() + " " + choice.encoding() + " " + name;
        List<String> read =
                again.sheets().get(0).columns().stream()
                        .map(one -> one.target().map(Field::code).orElse("-"))
                        .toList();
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            String written = choice.columns().get(i).code();
            if (!read.get(i).equals(written)) {
                unread.add(written + " as " + read.get(i));
            }
        }
        assertThat(unread).as(what).isEmpty();
        assertThat(again.troubles()).as(what).isEmpty();
        assertThat(again.counts())
                .as(what + changes(again, cards))
                .isEqualTo(new IntakePreview.Counts(0, 0, 0, 0, 0, cards.size()));
        assertThat(again.changesNothing()).as(what).isTrue();
    }

    /** What is not the same, for whoever has to mend it. */
    private String changes(IntakePreview again, List<CustomerCard> cards) {
        StringBuilder changes = new StringBuilder();
        for (int i = 0; i < again.rows().size(); i++) {
            PreviewRow row = again.rows().get(i);
            if (row.decision() != Decision.UNCHANGED && i < cards.size()) {
                changes.append("\n").append(row.decision()).append(" ").append(row.findings());
                changes.append(" ").append(row.draft().get(CardField.NAME));
                for (Field field : ExportChoice.offered(ownFields.all())) {
                    String was = CardValues.get(cards.get(i), field);
                    String is =
                            field instanceof CardField own
                                    ? row.draft().get(own)
                                    : row.draft().more().getOrDefault(field, "");
                    if (!was.equals(is)) {
                        changes.append("\n").append(field.code());
                        changes.append(" [").append(was).append("] [").append(is).append("]");
                    }
                }
            }
        }
        return changes.toString();
    }

    /** A number or address for mail that is one. */
    private String readable(Field field, String text) {
        String code = field.code();
        if (code.endsWith("phone") || code.endsWith("mobile") || code.endsWith("fax")) {
            return "1380571" + (1000 + ExportChoice.offered(ownFields.all()).indexOf(field));
        }
        return code.endsWith("email") ? code.replace('_', '.') + "@example.com" : text;
    }

    private static PersonField person(Whose whose, PersonTrait trait) {
        return new PersonField(whose, trait);
    }

    private static CustomerCard with(CustomerCard card, Field field, String text) {
        return CardValues.with(card, field, text);
    }
}
