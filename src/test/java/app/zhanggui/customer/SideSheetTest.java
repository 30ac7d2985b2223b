package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Database;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook holds behind the cards: talks, promises, days. */
class SideSheetTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 9);

    @TempDir Path folder;
    private final Database database = Database.inMemory(Cards.CLOCK);
    private final CustomerStore customers = new CustomerStore(database);
    private final TalkStore talks = new TalkStore(database);
    private final PromiseStore promises = new PromiseStore(database);
    private final Texts texts = Texts.chinese();

    @AfterEach
    void close() {
        database.close();
    }

    private CustomerCard added(String name) {
        return customers.add(CardValues.with(Cards.named(name), CardField.MOBILE, "13805712203"));
    }

    private Table written(List<CustomerCard> cards, SideSheet.Source source) {
        Path file = folder.resolve("out.xlsx");
        new CardExport(texts)
                .write(
                        cards,
                        SideSheet.filled(List.of(source), cards),
                        ExportChoice.usual(cards, List.of()),
                        file,
                        Progress.unwatched());
        SheetFile read = SheetReader.read(file, Progress.unwatched());
        return read.sheets().get(1);
    }

    private static ContactRecord talk(CustomerCard card, String content) {
        return new ContactRecord(
                0,
                card.id(),
                ON,
                Channel.PHONE,
                "王建国",
                "收款",
                "店里",
                "每月一次",
                content,
                "谈得好",
                Optional.of(ON.plusDays(14)),
                "带样品");
    }

    @Test
    void a_talk_goes_out_with_its_seven_parts_and_what_comes_next() {
        CustomerCard card = added("宏达五金");
        talks.log(talk(card, "=1+1"));
        Table table = written(List.of(card), new TalkSheet(talks, texts));
        assertThat(table.name()).isEqualTo("往来记录");
        assertThat(table.rows().get(1))
                .containsExactly(
                        Long.toString(card.id().value()),
                        "宏达五金",
                        "13805712203",
                        "2026-11-09",
                        "电话",
                        "王建国",
                        "收款",
                        "店里",
                        "每月一次",
                        "=1+1",
                        "谈得好",
                        "2026-11-23",
                        "带样品");
    }

    @Test
    void only_the_cards_that_go_out_take_their_talks_along() {
        CustomerCard wanted = added("宏达五金");
        CustomerCard other = added("祥云水产");
        talks.log(talk(wanted, "要货"));
        talks.log(talk(other, "不要货"));
        Table table = written(List.of(wanted), new TalkSheet(talks, texts));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1)).contains("要货");
    }

    @Test
    void a_promise_goes_out_with_the_days_it_was_made_is_due_and_was_kept() {
        CustomerCard card = added("宏达五金");
        promises.add(Promise.of(card.id(), ON, "送样品", Optional.of(ON.plusDays(3))));
        Promise kept = promises.add(Promise.of(card.id(), ON, "换货", Optional.empty()));
        promises.keep(kept, ON.plusDays(1));
        Table table = written(List.of(card), new PromiseSheet(promises, texts));
        assertThat(table.rows().get(1)).endsWith("2026-11-09", "送样品", "2026-11-12");
        assertThat(table.rows().get(2)).endsWith("2026-11-09", "换货", "", "2026-11-10");
    }

    @Test
    void a_day_goes_out_as_much_of_it_as_is_known_by_sun_or_moon() {
        CustomerCard bare = Cards.named("宏达五金");
        CustomerCard card =
                customers.add(
                        new CustomerCard(
                                bare.customer(),
                                List.of(),
                                List.of(day("母亲", "农历闰四月初三"), day("", "1998-06-18"))));
        Table table = written(List.of(card), new DaySheet(texts));
        assertThat(table.rows().get(1).subList(3, 12))
                .containsExactly("", "母亲", "纪念日", "农历", "", "4", "3", "是", "大寿");
        assertThat(table.rows().get(2).subList(3, 10))
                .containsExactly("", "", "纪念日", "公历", "1998", "6", "18");
    }

    private static ImportantDate day(String person, String date) {
        return new ImportantDate(
                0,
                Optional.empty(),
                person,
                ImportantDate.Kind.ANNIVERSARY,
                PartialDate.parse(date).orElseThrow(),
                "大寿");
    }

    @Test
    void a_sheet_of_which_there_is_nothing_is_not_made() {
        List<CustomerCard> cards = List.of(added("宏达五金"));
        assertThat(SideSheet.filled(List.of(new TalkSheet(talks, texts)), cards)).isEmpty();
    }
}
