package app.zhanggui.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardExport;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ExportChoice;
import app.zhanggui.db.Database;
import app.zhanggui.intake.Answer;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakeStore;
import app.zhanggui.intake.Sheets;
import app.zhanggui.intake.UpdateRule;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private ImportViewModel model;

    @BeforeEach
    void readAList() throws IOException {
        model =
                new ImportViewModel(
                        new Intake(database, customers, new IntakeStore(database)),
                        (target, progress) -> {
                            List<CustomerCard> all = customers.cards();
                            new CardExport(texts)
                                    .write(all, List.of(), ExportChoice.usual(all), target, progress);
                            return (int) customers.count();
                        },
                        Jobs.direct(),
                        notices(),
                        texts);
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
    void suspicions_come_one_by_one_and_count_up() {
        assertThat(model.suspicionNumber()).isEqualTo(1);
        assertThat(model.suspicions()).isEqualTo(1);
        model.answer(model.suspicion().orElseThrow(), Answer.separate());
        assertThat(model.suspicion()).isEmpty();
        assertThat(model.preview().get().counts().written()).isEqualTo(3);
    }

    @Test
    void a_confirmed_column_is_asked_about_no_more() {
        model.confirm(model.doubtful().get(0));
        assertThat(model.doubtful()).isEmpty();
        assertThat(model.sheet().columns().get(2).field()).contains(CardField.CREDIT_LIMIT);
    }

    @Test
    void a_column_can_be_left_out() {
        model.choose(model.sheet().columns().get(2), Optional.empty());
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
    void the_rule_for_cards_that_are_there_can_be_changed() {
        model.importNow();
        model.undo();
        model.update(UpdateRule.NEVER);
        assertThat(model.preview().get().choices().update()).isEqualTo(UpdateRule.NEVER);
    }

    @Test
    void rows_left_out_and_all_cards_can_be_saved() {
        model.saveLeftOut(folder.resolve("left.xlsx"));
        model.importNow();
        model.export(folder.resolve("all.csv"));
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
