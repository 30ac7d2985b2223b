package app.zhanggui.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.zhanggui.customer.CardExport;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ExportChoice;
import app.zhanggui.db.Database;
import app.zhanggui.intake.Answer;
import app.zhanggui.intake.AnsweredWord;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.ReadBack;
import app.zhanggui.intake.Sheets;
import app.zhanggui.intake.UnknownWord;
import app.zhanggui.intake.UpdateRule;
import app.zhanggui.sheet.TextEncoding;
import app.zhanggui.sheet.TextSample;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.LookUp;
import app.zhanggui.ui.Notices;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    @TempDir Path folder;
    private final Texts texts = Texts.chinese();
    private final Database database = Database.inMemory(Sheets.CLOCK);
    private final CustomerStore customers = new CustomerStore(database);
    private final List<String> said = new ArrayList<>();
    private Ending ending = Ending.DONE;
    private ImportViewModel model;

    @BeforeEach
    void readAList() throws IOException {
        model = model();
        Path file = folder.resolve("名单.csv");
        Files.writeString(
                file,
                """
                宏发五金 客户名单,,,
                单位名称,电话,额度(万),备注
                宏达五金有限公司,138 0571 2203,12,爱钓鱼
                华德五金建材,0571-88O23311,6,
                宏达五金,13805712203,,
                """);
        model.read(file);
    }

    private ImportViewModel model() {
        return new ImportViewModel(
                        Sheets.intake(database),
                        (target, progress) -> {
                            List<CustomerCard> all = customers.cards();
                            new CardExport(texts)
                                    .write(
                                            all,
                                            List.of(),
                                            ExportChoice.usual(all, List.of()),
                                            target,
                                            progress);
                            return (int) customers.count();
                        },
                        ending(),
                        notices(),
                        texts)
                .following(Runnable::run);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void cells_tell_what_was_read_in_them() {
        SheetLook look = model.look();
        Column phone = model.sheet().columns().get(1);
        Column limit = model.sheet().columns().get(2);

        assertThat(look.cell(0, phone).kind()).isEqualTo(CellLook.Kind.ASIDE);
        assertThat(look.cell(1, phone).kind()).isEqualTo(CellLook.Kind.HEADER);
        assertThat(look.cell(2, limit).text()).isEqualTo("12 → ¥120,000");
        assertThat(look.cell(2, phone))
                .isEqualTo(new CellLook("13805712203", CellLook.Kind.CHANGED, "138 0571 2203"));
        assertThat(look.cell(3, phone))
                .isEqualTo(new CellLook("0571-88O23311", CellLook.Kind.BAD, "这里不像电话号码。"));
        assertThat(look.number(4).tip()).isEqualTo("与第 3 行「宏达五金有限公司」可能是同一家。");
    }

    @Test
    void of_several_files_the_first_is_read_and_the_others_are_not_forgotten() throws IOException {
        Path one = Files.writeString(folder.resolve("一.csv"), "单位名称,电话\n海登水暖,13805712299\n");
        Path other = Files.writeString(folder.resolve("二.csv"), "单位名称\n慧鼎\n");

        model.file().readFirst(List.of(one, other));

        assertThat(model.preview().get().file().fileName()).isEqualTo("一.csv");
        assertThat(said).containsExactly("一次看一个文件。先看「一.csv」，其余 1 个，导完这一个再拖进来。");
    }

    @Test
    void nothing_is_asked_about_a_list_of_headings_alone() throws IOException {
        model.read(Files.writeString(folder.resolve("空.csv"), "单位名称,电话,额度(万)\n"));

        assertThat(model.openQuestions()).isZero();
        assertThat(NoteView.nothingToImport(model, texts)).startsWith("这张表只有标题");
    }

    @Test
    void a_suspicion_is_answered_and_the_answer_can_be_changed() {
        SuspicionsViewModel suspicions = model.suspicions();
        assertThat(suspicions.count()).isEqualTo(1);
        suspicions.answer(Answer.separate());
        assertThat(suspicions.open()).isZero();
        assertThat(model.preview().get().counts().created()).isEqualTo(3);

        suspicions.answer(Answer.skip());

        assertThat(suspicions.says(Answer.Kind.SKIP)).isTrue();
        assertThat(model.preview().get().counts().created()).isEqualTo(2);
    }

    @Test
    void an_answer_stands_when_the_preview_is_worked_out_anew() {
        model.suspicions().answer(Answer.separate());
        model.columns().choose(model.sheet().columns().get(3), Optional.empty());
        assertThat(model.suspicions().open()).isZero();
        assertThat(model.preview().get().counts().created()).isEqualTo(3);
    }

    @Test
    void a_confirmed_column_is_asked_about_no_more() {
        assertThat(model.openQuestions()).isEqualTo(2);
        model.questions().confirm(model.questions().columns().get(0));
        assertThat(model.questions().columns()).isEmpty();
        assertThat(model.openQuestions()).isEqualTo(1);
        assertThat(model.sheet().columns().get(2).field()).contains(CardField.CREDIT_LIMIT);
    }

    @Test
    void a_doubtful_column_can_be_left_out() {
        model.questions().leaveOut(model.questions().columns().get(0));
        assertThat(model.questions().columns()).isEmpty();
        assertThat(model.sheet().columns().get(2).field()).isEmpty();
    }

    @Test
    void a_preview_older_than_the_cards_says_so_and_is_made_anew() {
        model.checkAge();
        assertThat(model.stale().get()).isFalse();
        customers.add(CustomerCard.of(Customer.named("后来新加的")));

        model.checkAge();
        assertThat(model.stale().get()).isTrue();

        model.refresh();
        assertThat(model.stale().get()).isFalse();
    }

    @Test
    void a_text_file_is_read_again_in_the_encoding_the_owner_chooses() throws IOException {
        Path file = folder.resolve("big5.csv");
        Files.write(file, "客戶名稱,電話\n宏達五金行,0912345678\n".getBytes("Big5"));
        model.read(file);
        model.file().encode(TextEncoding.GB18030);
        assertThat(model.sheet().table().cell(1, 0)).isNotEqualTo("宏達五金行");

        model.file().encode(TextEncoding.BIG5);

        assertThat(model.sheet().table().cell(1, 0)).isEqualTo("宏達五金行");
        assertThat(model.file().samples())
                .extracting(TextSample::words)
                .contains("客戶名稱,電話\n宏達五金行,0912345678");
    }

    @Test
    void a_locked_file_asks_for_its_password_until_it_is_right() throws IOException {
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("五金88");
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("客户名称");
            sheet.createRow(1).createCell(0).setCellValue("宏达五金");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        model.read(file);
        assertThat(model.file().locked().get().key()).isEqualTo("sheet.fault.locked");
        model.file().unlock("不对");
        assertThat(model.file().locked().get().key()).isEqualTo("sheet.fault.wrongPassword");

        model.file().unlock("五金88");

        assertThat(model.file().locked().get()).isNull();
        assertThat(model.preview().get().rows()).hasSize(1);
    }

    @Test
    void a_cell_with_several_facts_shows_what_it_is_taken_apart_into() throws IOException {
        Path file = folder.resolve("facts.csv");
        Files.writeString(
                file, "店名,联系人及电话\n甲五金,周总 13905712201 / 李姐 13905712202\n乙五金13805712203,\n");
        model.read(file);
        List<Column> columns = model.sheet().columns();
        assertThat(model.look().cell(1, columns.get(1)).text())
                .isEqualTo("周总 13905712201、李姐 13905712202");
        assertThat(model.look().cell(2, columns.get(0)).text())
                .isEqualTo("乙五金13805712203 → 乙五金 13805712203");
    }

    @Test
    void a_word_nobody_understands_is_asked_about_and_remembered() throws IOException {
        Path file = folder.resolve("words.csv");
        Files.writeString(file, "客户名称,电话,客户等级\n甲五金,13805712201,A\n乙五金,13805712202,铁杆\n");
        model.read(file);
        UnknownWord word = model.questions().words().get(0);
        assertThat(word.word()).isEqualTo("铁杆");

        model.questions().mean(word.field(), word.word(), "A");
        assertThat(model.questions().words()).isEmpty();
        assertThat(model.look().cell(2, model.sheet().columns().get(2)).text()).isEqualTo("铁杆 → A");
        model.importNow();
        model.read(file);

        assertThat(model.questions().words()).isEmpty();
    }

    @Test
    void a_wrong_answer_is_mended_and_not_remembered() throws IOException {
        Path file = folder.resolve("words.csv");
        Files.writeString(file, "客户名称,电话,客户等级\n甲五金,13805712201,A\n乙五金,13805712202,铁杆\n");
        model.read(file);
        model.questions().mean(CardField.LEVEL, "铁杆", "C");
        model.importNow();
        model.read(file);
        assertThat(model.questions().answeredWords())
                .containsExactly(new AnsweredWord(CardField.LEVEL, "铁杆", 1, "C"));

        model.questions().mean(CardField.LEVEL, "铁杆", "A");
        model.update(UpdateRule.OVERWRITE);
        model.importNow();
        model.read(file);
        assertThat(model.questions().answeredWords())
                .containsExactly(new AnsweredWord(CardField.LEVEL, "铁杆", 1, "A"));
    }

    @Test
    void sheets_that_are_alike_ask_once() throws IOException {
        Path file = folder.resolve("regions.xls");
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : List.of("城东", "城西")) {
                Sheet sheet = book.createSheet(name);
                String[] cells = {"客户名称", "额度(万)", name + "五金", "12"};
                for (int i = 0; i < cells.length; i++) {
                    Row row =
                            sheet.getRow(i / 2) == null
                                    ? sheet.createRow(i / 2)
                                    : sheet.getRow(i / 2);
                    row.createCell(i % 2).setCellValue(cells[i]);
                }
            }
            book.write(out);
        }
        model.read(file);
        assertThat(model.questions().columns()).hasSize(1);

        model.questions().confirm(model.questions().columns().get(0));

        assertThat(model.questions().columns()).isEmpty();
        assertThat(model.questions().regions().taken()).isTrue();
    }

    @Test
    void firms_are_the_customers_where_the_owner_says_so() throws IOException {
        readFirmsAndPersons();

        model.questions().firmsAreCustomers(model.questions().customers().get(0));

        assertThat(model.openQuestions()).isZero();
        assertThat(imported())
                .extracting(
                        one -> one.customer().name(),
                        one -> one.primaryContact().orElseThrow().name())
                .containsExactly(tuple("海登水暖", "王建国"), tuple("慧鼎五金", "陈丽"));
    }

    @Test
    void persons_are_the_customers_where_the_owner_says_so_and_the_firms_are_kept()
            throws IOException {
        readFirmsAndPersons();

        model.questions().personsAreCustomers(model.questions().customers().get(0));

        assertThat(model.openQuestions()).isZero();
        assertThat(imported())
                .extracting(
                        one -> one.customer().name(), one -> one.customer().fact(CardField.REMARK))
                .containsExactly(tuple("王建国", "公司：海登水暖"), tuple("陈丽", "公司：慧鼎五金"));
    }

    @Test
    void whoever_is_said_to_be_the_contact_goes_by_first_and_last_name() throws IOException {
        model.read(
                Files.writeString(
                        folder.resolve("contacts.csv"),
                        "First Name,Last Name,Company,Phone\nDi,Dunn,Acme Tools,13805712203\n"));

        model.questions().firmsAreCustomers(model.questions().customers().get(0));

        assertThat(imported())
                .extracting(one -> one.primaryContact().orElseThrow().name())
                .containsExactly("Di Dunn");
    }

    @Test
    void all_right_means_that_the_firms_are_the_customers_too() throws IOException {
        readFirmsAndPersons();

        model.questions().confirmAll();

        assertThat(model.questions().customers()).isEmpty();
        assertThat(model.sheet().columns().get(0).field()).contains(CardField.NAME);
    }

    private void readFirmsAndPersons() throws IOException {
        model.read(
                Files.writeString(
                        folder.resolve("通讯录.csv"),
                        "公司,姓名,手机\n海登水暖,王建国,13805712203\n慧鼎五金,陈丽,13958107745\n"));
        assertThat(model.questions().customers()).hasSize(1);
        assertThat(QuestionsView.words(model.questions().customers().get(0), texts))
                .isEqualTo("客户是「公司」（如 海登水暖），还是「姓名」（如 王建国）？");
        assertThat(model.questions().columns()).isEmpty();
        assertThat(model.openQuestions()).isEqualTo(1);
    }

    private List<CustomerCard> imported() {
        model.importNow();
        return customers.cards();
    }

    @Test
    void what_an_update_changed_is_read_back() throws IOException {
        model.importNow();
        Path more = folder.resolve("more.csv");
        Files.writeString(more, "单位名称,电话,地址\n华德五金建材,,解放路9号\n");
        model.read(more);
        model.importNow();
        assertThat(model.result().get().seen())
                .containsExactly(
                        new ReadBack(
                                "华德五金建材",
                                List.of(new ReadBack.Difference(CardField.ADDRESS, "", "解放路9号"))));
    }

    @Test
    void a_column_can_be_left_out() {
        model.columns().choose(model.sheet().columns().get(2), Optional.empty());
        assertThat(model.sheet().columns().get(2).field()).isEmpty();
    }

    @Test
    void importing_can_be_taken_back_from_its_result() {
        model.importNow();
        assertThat(customers.count()).isEqualTo(2);
        assertThat(model.result().get().undecided()).isEqualTo(1);

        model.undo();

        assertThat(customers.count()).isZero();
        assertThat(model.result().get()).isNull();
        assertThat(model.canImport()).isTrue();
        assertThat(said).containsExactly("已撤销导入，客户卡和导入前一样。");
    }

    @Test
    void an_import_taken_back_elsewhere_is_offered_anew() {
        model.importNow();

        database.undoLast();

        assertThat(model.result().get()).isNull();
        assertThat(model.canImport()).isTrue();
        assertThat(model.stale().get()).isFalse();
    }

    @Test
    void a_preview_says_at_once_that_the_cards_changed_below_it() {
        customers.add(Cards.named("慧鼎"));

        assertThat(model.stale().get()).isTrue();
    }

    @Test
    void the_rule_for_cards_that_are_there_can_be_changed() {
        model.importNow();
        model.undo();
        model.update(UpdateRule.NEVER);
        assertThat(model.preview().get().choices().update()).isEqualTo(UpdateRule.NEVER);
    }

    @Test
    void a_stopped_import_says_that_nothing_changed_and_a_failed_one_promises_nothing() {
        ending = Ending.STOPPED;
        model.importNow();
        assertThat(said).containsExactly("没有导入，客户卡和原来一样。");
        said.clear();

        ending = Ending.FAILED;
        model.importNow();
        assertThat(said).isEmpty();
    }

    private enum Ending {
        DONE,
        STOPPED,
        FAILED
    }

    /** Jobs that end at once as the test wants it. */
    private Jobs ending() {
        return new Jobs() {
            @Override
            public LookUp lookUp() {
                return LookUp.direct();
            }

            @Override
            public <T> void run(
                    Message title, Work<T> work, Consumer<T> done, Runnable unfinished) {
                if (ending == Ending.FAILED) {
                    unfinished.run();
                } else {
                    boolean stops = ending == Ending.STOPPED;
                    done.accept(work.run(stops ? stopping() : Progress.unwatched()));
                }
            }
        };
    }

    private static Progress stopping() {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                throw new Cancelled();
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
    }

    @Test
    void the_next_question_is_a_suspicion_without_an_answer() throws IOException {
        model.read(
                Files.writeString(
                        folder.resolve("两对.csv"),
                        """
                        单位名称,电话
                        宏达五金有限公司,13805712203
                        宏达五金,13805712203
                        海登水暖经营部,13805712299
                        海登水暖,13805712299
                        """));
        SuspicionsViewModel suspicions = model.suspicions();
        suspicions.answer(Answer.separate());
        suspicions.previous();
        assertThat(suspicions.answer()).isPresent();

        suspicions.showOpen();

        assertThat(suspicions.answer()).isEmpty();
        assertThat(suspicions.number()).isEqualTo(2);
    }

    @Test
    void rows_left_out_and_all_cards_can_be_saved() {
        model.saving().saveLeftOut(folder.resolve("left.xlsx"));
        model.importNow();
        model.saving().export(folder.resolve("all.csv"));
        assertThat(said).containsExactly("已把 1 行另存到「left.xlsx」", "已把 2 位客户导出到「all.csv」");
    }

    private Notices notices() {
        return new Notices() {
            @Override
            public void done(Message what) {
                said.add(texts.say(what));
            }

            @Override
            public void undoable(Message what, Runnable undo) {
                done(what);
            }

            @Override
            public void fault(UserFault fault) {
                done(fault.sentence());
            }

            @Override
            public void bug(Throwable trouble) {
                throw new AssertionError(trouble);
            }
        };
    }
}
