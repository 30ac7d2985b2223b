package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardPrint.Copy;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CardPrintTest {
    private final Texts texts = Texts.chinese();
    private final CardPrint print =
            new CardPrint(
                    new HtmlTemplates(),
                    new PdfMaker(),
                    texts,
                    Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai")));

    private static CustomerCard card(String name) {
        Customer customer =
                Customer.named(name)
                        .with(CardField.REGION, "城东")
                        .with(CardField.SIZE, "中")
                        .with(CardField.ADDRESS, "浙江省杭州市城东解放路 128 号 3 幢")
                        .with(CardField.PROBLEMS, "付款常拖半个月，要提前三天提醒")
                        .withStanding(Standing.UNGRADED.withLevel(Optional.of(Level.A)));
        return CustomerCard.of(customer)
                .with(Contact.named("王建国").with(PersonTrait.MOBILE, "13805712203"));
    }

    private static Copy copy(String name) {
        ContactRecord talk =
                new ContactRecord(
                        1,
                        new CustomerId(1),
                        LocalDate.of(2026, 11, 13),
                        Channel.IN_PERSON,
                        "王建国",
                        "回访",
                        "",
                        "看了新款电锤样品",
                        "",
                        Optional.of(LocalDate.of(2026, 12, 5)),
                        "带样品册");
        return new Copy(card(name), List.of(talk));
    }

    @Test
    void a_card_stands_on_one_sheet_with_its_notches_its_persons_and_its_talks()
            throws IOException {
        Pdf pdf = print.card(copy("宏达五金有限公司"), NotchRules.STANDARD, Progress.unwatched());

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.title()).isEqualTo("客户资料卡 宏达五金有限公司");
        assertThat(text(pdf))
                .contains("宏达五金有限公司", "城东", "解放路128号", "付款常拖半个月", "王建国")
                .contains("13805712203", "2026-11-13", "看了新款电锤样品", "下次：2026-12-05带样品册");
    }

    @Test
    void two_cards_share_a_sheet() throws IOException {
        List<Copy> three = List.of(copy("甲五金"), copy("乙五金"), copy("丙五金"));

        Pdf pdf = print.halves(three, NotchRules.STANDARD, Progress.unwatched());

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(text(pdf)).contains("甲五金", "乙五金", "丙五金");
    }

    @Test
    void half_a_sheet_holds_even_the_fullest_card() {
        CustomerCard full = card("甲五金");
        for (CardField field : CardField.values()) {
            if (field.isLong()) {
                full = CardValues.with(full, field, "说来话长。".repeat(20));
            }
        }
        Copy copy = new Copy(full, List.of());

        Pdf pdf =
                print.halves(
                        Collections.nCopies(4, copy), NotchRules.STANDARD, Progress.unwatched());

        assertThat(pdf.pages()).isEqualTo(2);
    }

    @Test
    void the_empty_card_has_every_field_to_fill_in() throws IOException {
        String text = text(print.blank(NotchRules.STANDARD));

        FieldWords words = new FieldWords(texts);
        assertThat(
                        Arrays.stream(CardField.values())
                                .filter(field -> field.section() != Section.HEAD)
                                .filter(field -> !persons(field))
                                .map(words::name))
                .allSatisfy(name -> assertThat(text).contains(name));
    }

    private static boolean persons(CardField field) {
        return List.of(
                        CardField.CONTACT,
                        CardField.PROPRIETOR,
                        CardField.MANAGER,
                        CardField.LEGAL_REP)
                .contains(field);
    }

    private static String text(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
