package app.zhanggui.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardExport;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ExportChoice;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.Database;
import app.zhanggui.intake.EntryIntake;
import app.zhanggui.intake.ListColumnStore;
import app.zhanggui.intake.ListKind;
import app.zhanggui.intake.SalesIntake;
import app.zhanggui.intake.Sheets;
import app.zhanggui.intake.UpdateRule;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.ui.WindowLayers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The import page with a mouse, and with keys alone. */
@ExtendWith(ApplicationExtension.class)
class ImportViewTest {
    @TempDir Path folder;

    private final Texts texts = Texts.chinese();
    private final Database database = Database.inMemory(Sheets.CLOCK);
    private final CustomerStore customers = new CustomerStore(database);
    private final TalkStore talks = new TalkStore(database);
    private ImportViewModel model;
    private boolean wentToCards;

    private EntryImportViewModel entries(WindowLayers layers) {
        EntryIntake intake =
                new EntryIntake(
                        database,
                        customers,
                        talks,
                        new PromiseStore(database),
                        new OwnedItemStore(database),
                        new ListColumnStore(database));
        return new EntryImportViewModel(intake, Jobs.direct(), layers)
                .following(new ScreenThread());
    }

    @Start
    void start(Stage stage) {
        WindowLayers layers = new WindowLayers(texts);
        model =
                new ImportViewModel(
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
                                Jobs.direct(),
                                layers,
                                texts)
                        .following(new ScreenThread());
        SalesIntake intake =
                new SalesIntake(
                        database,
                        customers,
                        new PurchaseStore(database),
                        new ListColumnStore(database));
        SalesImportViewModel sales =
                new SalesImportViewModel(intake, Jobs.direct(), layers)
                        .following(new ScreenThread());
        ImportView view =
                new ImportView(
                        model, sales, entries(layers), texts, layers, () -> wentToCards = true);
        Region noJobs = new Region();
        noJobs.setVisible(false);
        VBox.setVgrow(view.body(), Priority.ALWAYS);
        layers.setContent(new VBox(view.tools(), view.body()), noJobs);
        stage.setScene(new Scene(layers.root(), 1180, 740));
        stage.show();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_list_is_imported_by_keys_alone(FxRobot robot) throws IOException {
        read(robot, "单位名称,电话,额度(万)", "宏达五金有限公司,13805712203,12", "宏达五金,13805712203,");

        robot.push(KeyCode.F8).push(KeyCode.ENTER);
        assertThat(model.questions().columns()).isEmpty();
        robot.push(KeyCode.F8).push(KeyCode.ENTER);
        assertThat(model.openQuestions()).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(customers.count()).isEqualTo(1);
        robot.push(KeyCode.ENTER);

        assertThat(wentToCards).isTrue();
    }

    @Test
    void the_next_question_is_brought_into_sight_where_letters_are_large(FxRobot robot)
            throws IOException {
        robot.interact(() -> robot.window(0).getScene().getRoot().setStyle("-fx-font-size: 30px"));
        read(robot, "单位名称,电话,额度(万)", "宏达五金有限公司,13805712203,12", "宏达五金,13805712203,");

        robot.push(KeyCode.F8).push(KeyCode.ENTER).push(KeyCode.F8);

        Node answer = robot.window(0).getScene().getFocusOwner();
        Node side = robot.lookup(".import-side").query();
        assertThat(side.localToScene(side.getBoundsInLocal()))
                .matches(seen -> seen.contains(answer.localToScene(answer.getBoundsInLocal())));
    }

    @Test
    void a_row_is_left_out_and_read_again_by_keys_alone(FxRobot robot) throws IOException {
        read(robot, "客户名称,电话", "宏达五金,13805712203", "合计,1");

        robot.push(KeyCode.DOWN).push(KeyCode.DELETE);
        assertThat(model.preview().get().rows()).isEmpty();
        robot.push(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(customers.cards())
                .extracting(card -> CardValues.get(card, CardField.NAME))
                .containsExactly("宏达五金");
    }

    @Test
    void another_row_becomes_the_header_by_keys_alone(FxRobot robot) throws IOException {
        read(robot, "客户名称,电话,地址", "东城", "店名,手机", "宏达五金,13805712203", "云来建材,");
        assertThat(model.sheet().headerRow()).isZero();

        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.H);
        assertThat(model.sheet().headerRow()).isEqualTo(2);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(customers.cards())
                .extracting(card -> CardValues.get(card, CardField.NAME))
                .containsExactlyInAnyOrder("宏达五金", "云来建材");
    }

    @Test
    void a_customer_taken_for_the_header_is_read_once_more(FxRobot robot) throws IOException {
        read(robot, "客户名称有限公司,联系电话行,地址", "宏达五金,13805712203,河东路1号");
        int rows = model.preview().get().rows().size();

        robot.push(KeyCode.CONTROL, KeyCode.H);

        assertThat(model.sheet().headerRow()).isEqualTo(-1);
        assertThat(model.preview().get().rows()).hasSize(rows + 1);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertThat(model.sheet().headerRow()).isZero();
    }

    @Test
    void a_customer_who_looks_like_a_sum_is_let_in_from_the_list_of_what_is_not_read(FxRobot robot)
            throws IOException {
        read(robot, "客户名称,电话", "宏达五金,13805712203", "合计,");

        robot.clickOn("#show-aside");
        assertThat(robot.lookup("第 3 行 · 看着是合计").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup("#aside-rows").tryQuery()).isEmpty();
        assertThat(model.preview().get().counts().created()).isEqualTo(2);
    }

    @Test
    void a_column_becomes_another_field_by_keys_alone(FxRobot robot) throws IOException {
        read(robot, "客户名称,电话,门牌", "宏达五金,13805712203,12号");

        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.F4);
        robot.write("dz").push(KeyCode.ENTER);

        assertThat(model.sheet().columns().get(2).target()).contains(CardField.ADDRESS);
        robot.push(KeyCode.F4).push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#field-pick").tryQuery()).isEmpty();
    }

    @Test
    void a_column_nobody_knows_becomes_a_field_of_its_own(FxRobot robot) throws IOException {
        read(robot, "客户名称,电话,门头颜色", "宏达五金,13805712203,红");

        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.F4);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        CustomField made = new CustomFieldStore(database).all().get(0);
        assertThat(made.name()).isEqualTo("门头颜色");
        assertThat(CardValues.get(customers.cards().get(0), made)).isEqualTo("红");
    }

    @Test
    void a_word_nobody_knows_is_explained_by_keys_alone(FxRobot robot) throws IOException {
        read(robot, "客户名称,电话,客户等级", "宏达五金,13805712203,老朋友", "华德建材,13805712204,A");

        robot.push(KeyCode.F8).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(customers.cards())
                .extracting(card -> CardValues.get(card, CardField.LEVEL))
                .containsExactly("B", "A");
    }

    @Test
    void why_nothing_would_be_imported_is_said_above_the_sheet(FxRobot robot) throws IOException {
        read(robot, "客户名称,电话,额度(万)");
        assertThat(robot.lookup(".import-band .label").queryAllAs(Labeled.class))
                .anySatisfy(
                        label ->
                                assertThat(label.getText())
                                        .isEqualTo(texts.get("intake.note.noRows")));
        assertThat(robot.lookup("#open-questions").tryQuery()).isEmpty();
    }

    @Test
    void the_keys_go_to_a_new_preview_first_when_the_cards_changed(FxRobot robot)
            throws IOException {
        read(robot, "客户名称,电话", "宏达五金,13805712203");
        robot.interact(
                () -> {
                    customers.add(Cards.named("宏达五金"));
                    model.checkAge();
                });

        robot.push(KeyCode.F8).push(KeyCode.ENTER);

        assertThat(model.stale().get()).isFalse();
        assertThat(model.preview().get().counts().created()).isZero();
    }

    @Test
    void open_questions_are_shown_before_the_import_and_seen_choices_go_through(FxRobot robot)
            throws IOException {
        read(robot, "单位名称,电话,额度(万)", "宏达五金有限公司,13805712203,12");

        robot.clickOn("#import-now");
        assertThat(customers.count()).isZero();
        assertThat(robot.lookup("还有 1 处没有确认").tryQuery()).isPresent();
        robot.clickOn("#import-as-is");

        assertThat(customers.count()).isEqualTo(1);
    }

    @Test
    void the_keys_go_back_to_the_question_when_the_import_waits_for_it(FxRobot robot)
            throws IOException {
        read(robot, "单位名称,电话,额度(万)", "宏达五金有限公司,13805712203,12");

        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.ESCAPE);

        assertThat(customers.count()).isZero();
        assertThat(focused(robot)).isEqualTo(texts.get("intake.confirm.yes"));
    }

    @Test
    void sales_are_written_down_their_columns_corrected_and_taken_back(FxRobot robot)
            throws IOException {
        PurchaseStore purchases = new PurchaseStore(database);
        read(robot, "日期,客户,品名,数量,金额,实收", "2026-11-01,宏达五金,切割片,12,100,90");

        robot.clickOn("#offer-sales .take-list");
        robot.clickOn("#make-cards");
        ComboBox<String> amount = robot.lookup("#column-AMOUNT").queryComboBox();
        assertThat(amount.getValue()).isEqualTo("金额");
        robot.interact(() -> amount.setValue("实收"));
        robot.clickOn("#import-sales");
        assertThat(purchases.all()).extracting(one -> one.amount().grouped()).containsExactly("90");

        robot.clickOn(texts.get("intake.done.undo"));
        assertThat(purchases.all()).isEmpty();
        assertThat(customers.count()).isZero();
        assertThat(robot.lookup("#import-sales").tryQuery()).isPresent();
    }

    @Test
    void talks_of_a_list_that_nobody_recognised_are_written_down_by_keyboard(FxRobot robot)
            throws IOException {
        CustomerId first = customers.add(Cards.named("宏达五金")).id();
        CustomerId twin = customers.add(Cards.named("宏达五金")).id();
        read(robot, "客户,拜访日期,心里话", "宏达五金,2026-11-03,要涨价");

        MenuButton others = robot.lookup("#other-lists").queryAs(MenuButton.class);
        robot.interact(() -> others.getItems().get(ListKind.TALK.ordinal()).fire());
        ComboBox<String> content = robot.lookup("#column-CONTENT").queryComboBox();
        robot.interact(() -> content.setValue("心里话"));
        robot.push(KeyCode.F8).push(KeyCode.TAB).push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(talks.of(first)).isEmpty();
        assertThat(talks.of(twin)).extracting(one -> one.content()).containsExactly("要涨价");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".sheet-table").tryQuery()).isPresent();
    }

    @Test
    void a_locked_file_opens_once_its_password_is_typed(FxRobot robot) throws IOException {
        Path file = locked();
        robot.interact(() -> model.read(file));

        robot.write("wrong").push(KeyCode.ENTER);
        assertThat(robot.lookup(".dialog.password").tryQuery()).isPresent();
        robot.write("secret").push(KeyCode.ENTER);

        assertThat(robot.lookup("#import-now").queryAs(Labeled.class).getText())
                .isEqualTo("导入 1 位客户");
    }

    @Test
    void hidden_rows_are_read_on_demand(FxRobot robot) throws IOException {
        Path file = folder.resolve("filtered.xls");
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            row(sheet, 0, "客户名称", "电话");
            row(sheet, 1, "宏达五金", "13805712203");
            row(sheet, 2, "华德建材", "13805712204").setZeroHeight(true);
            book.write(out);
        }
        robot.interact(() -> model.read(file));
        assertThat(model.preview().get().counts().created()).isEqualTo(1);

        robot.clickOn(texts.get("intake.offer.take.hidden"));

        assertThat(model.preview().get().counts().created()).isEqualTo(2);
        assertThat(model.openQuestions()).isZero();
    }

    @Test
    void the_keys_go_from_one_hidden_thing_to_the_next(FxRobot robot) throws IOException {
        Path file = folder.resolve("filtered.xls");
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            row(sheet, 0, "客户名称", "电话", "信用额度");
            row(sheet, 1, "宏达五金", "13805712203", "100");
            row(sheet, 2, "华德建材", "13805712204", "200").setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            book.write(out);
        }
        robot.interact(() -> model.read(file));
        robot.push(KeyCode.F8).push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(model.openQuestions()).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(customers.cards())
                .extracting(card -> CardValues.get(card, CardField.CREDIT_LIMIT))
                .containsExactly("100", "200");
    }

    @Test
    void the_same_file_again_is_said_above_the_sheet(FxRobot robot) throws IOException {
        String[] rows = {"客户名称,电话", "宏达五金,13805712203"};
        read(robot, rows);
        robot.clickOn("#import-now");
        read(robot, rows);
        assertThat(robot.lookup(".import-band .label").queryAllAs(Labeled.class))
                .anySatisfy(label -> assertThat(label.getText()).startsWith("这份文件在"));
    }

    @Test
    void the_rule_for_cards_that_are_there_is_said_in_words(FxRobot robot) throws IOException {
        read(robot, "客户名称,电话", "宏达五金,13805712203");
        robot.interact(() -> model.update(UpdateRule.OVERWRITE));
        assertThat(robot.lookup(texts.get("intake.rule.said.OVERWRITE")).tryQuery()).isPresent();
    }

    private static String focused(FxRobot robot) {
        Node owner = robot.targetWindow().getScene().getFocusOwner();
        return owner instanceof Labeled labeled ? labeled.getText() : String.valueOf(owner);
    }

    @Test
    void a_row_with_a_line_through_it_shows_the_line(FxRobot robot) throws IOException {
        Path file = folder.resolve("crossed.xls");
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            Font crossing = book.createFont();
            crossing.setStrikeout(true);
            CellStyle crossedOut = book.createCellStyle();
            crossedOut.setFont(crossing);
            row(sheet, 0, "客户名称", "电话");
            row(sheet, 1, "宏达五金", "13805712203");
            row(sheet, 2, "华德建材", "13805712204").forEach(cell -> cell.setCellStyle(crossedOut));
            book.write(out);
        }
        robot.interact(() -> model.read(file));

        assertThat(letters(robot, "宏达五金").isStrikethrough()).isFalse();
        assertThat(letters(robot, "华德建材").isStrikethrough()).isTrue();
    }

    private static Text letters(FxRobot robot, String said) {
        return robot.lookup(".sheet-table .text").queryAllAs(Text.class).stream()
                .filter(text -> text.getText().equals(said))
                .findFirst()
                .orElseThrow();
    }

    private void read(FxRobot robot, String... rows) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, String.join("\n", rows));
        robot.interact(() -> model.read(file));
    }

    private Path locked() throws IOException {
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            row(sheet, 0, "客户名称", "电话");
            row(sheet, 1, "宏达五金", "13805712203");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    private static Row row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }
}
