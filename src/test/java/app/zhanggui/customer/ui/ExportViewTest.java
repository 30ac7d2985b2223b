package app.zhanggui.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.DaySheet;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.db.Database;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Remembered;
import app.zhanggui.ui.Theme;
import app.zhanggui.ui.WindowLayers;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Choosing what of the cards is exported, with the keys and the mouse. */
@ExtendWith(ApplicationExtension.class)
class ExportViewTest {
    @TempDir Path folder;
    private final Database database = Database.inMemory(Cards.CLOCK);
    private final CustomerStore customers = new CustomerStore(database);
    private final Remembered remembered = Remembered.forNow();
    private final Texts texts = Texts.chinese();
    private List<CustomerId> ids;
    private WindowLayers layers;
    private ExportViewModel model;
    private ExportView view;

    @Start
    void start(javafx.stage.Stage stage) {
        CustomerId first = customers.add(with("宏达五金", CardField.REMARK, "爱钓鱼")).id();
        CustomerId second = customers.add(with("𠮷野家", CardField.MOBILE, "13805712203")).id();
        ids = List.of(second, first);
        layers = new WindowLayers(texts);
        Region noJobs = new Region();
        noJobs.setVisible(false);
        layers.setContent(new Region(), noJobs);
        Scene scene = new Scene(layers.root(), 1000, 660);
        Theme.dress(scene, List.of());
        stage.setScene(scene);
        stage.show();
        open();
    }

    private void open() {
        model =
                new ExportViewModel(
                        customers,
                        List::of,
                        List.of(new DaySheet(texts)),
                        texts,
                        Jobs.direct(),
                        layers,
                        remembered);
        model.begin(ids, () -> layers.show(view = new ExportView(texts, model, layers)));
    }

    private static CustomerCard with(String name, CardField field, String text) {
        return CardValues.with(Cards.named(name), field, text);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Table written(FxRobot robot, String name) {
        Path file = folder.resolve(name);
        robot.interact(() -> view.writeTo(file, name.substring(name.indexOf('.'))));
        return SheetReader.read(file, Progress.unwatched()).sheets().get(0);
    }

    private static boolean shown(FxRobot robot, String part) {
        return robot.lookup((Node node) -> says(node, part)).tryQuery().isPresent();
    }

    private static boolean says(Node node, String part) {
        return node instanceof Labeled label
                && label.isVisible()
                && label.getText() != null
                && label.getText().contains(part);
    }

    @Test
    void cards_go_out_in_the_order_of_the_list_with_the_columns_ticked(FxRobot robot) {
        robot.clickOn("备注");
        Table table = written(robot, "out.xlsx");
        assertThat(table.rows().get(0)).contains("客户名称", "手机").doesNotContain("备注");
        assertThat(table.cell(1, 0)).isEqualTo("𠮷野家");
        assertThat(table.cell(2, 0)).isEqualTo("宏达五金");
    }

    @Test
    void alt_and_arrow_move_a_column_and_the_order_is_remembered(FxRobot robot) {
        robot.clickOn("客户名称").clickOn("客户名称");
        robot.press(KeyCode.ALT).push(KeyCode.DOWN).release(KeyCode.ALT);
        String second = written(robot, "out.csv").cell(0, 1);
        assertThat(second).isEqualTo("客户名称");
        robot.interact(this::open);
        assertThat(model.columns().get(1).field()).isEqualTo(CardField.NAME);
    }

    @Test
    void space_ticks_and_arrows_go_from_column_to_column(FxRobot robot) {
        robot.clickOn("客户名称").clickOn("客户名称");
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertThat(model.columns().get(1).chosen()).isFalse();
        assertThat(model.columns().get(0).chosen()).isTrue();
    }

    @Test
    void the_column_the_arrows_came_to_shows_that_the_keys_are_on_it(FxRobot robot) {
        robot.clickOn("客户名称").clickOn("客户名称");
        robot.push(KeyCode.DOWN);
        assertThat(scene().getFocusOwner().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("focus-visible"));
    }

    @Test
    void a_box_with_the_keys_on_it_leaves_its_word_where_it_was(FxRobot robot) {
        robot.clickOn("客户名称").clickOn("客户名称");
        CheckBox box = (CheckBox) scene().getFocusOwner();
        double before = word(box);
        robot.interact(() -> Forms.focus(box));
        robot.interact(box::layout);
        assertThat(word(box)).isEqualTo(before);
    }

    private Scene scene() {
        return view.getScene();
    }

    private static double word(CheckBox box) {
        return box.lookup(".text").getBoundsInParent().getMinX();
    }

    @Test
    void what_stands_beside_the_cards_comes_along_until_it_is_unticked(FxRobot robot) {
        addDay();
        robot.interact(this::open);
        assertThat(sheets(robot, "with.xlsx")).containsExactly("客户", "纪念日");
        robot.interact(this::open);
        robot.clickOn("纪念日（1 行）");
        assertThat(sheets(robot, "without.xlsx")).containsExactly("客户");
        robot.interact(this::open);
        assertThat(model.sides().get(0).chosen().get()).isFalse();
    }

    private void addDay() {
        ImportantDate day = ImportantDate.birthday(PartialDate.parse("农历八月十二").orElseThrow());
        customers.change(
                customers.card(ids.get(0)).orElseThrow(),
                card -> new CustomerCard(card.customer(), card.contacts(), List.of(day)));
    }

    private List<String> sheets(FxRobot robot, String name) {
        written(robot, name);
        return SheetReader.read(folder.resolve(name), Progress.unwatched()).sheets().stream()
                .map(Table::name)
                .toList();
    }

    @Test
    void what_an_older_program_cannot_show_is_named_before_anything_is_written(FxRobot robot) {
        robot.clickOn("CSV（旧软件用）");
        assertThat(shown(robot, "𠮷（𠮷野家）")).isTrue();
        assertThat(written(robot, "out.csv").cell(1, 0)).isEqualTo("𠮷野家");
    }

    @Test
    void with_no_column_ticked_there_is_nothing_to_write(FxRobot robot) {
        robot.clickOn("全不选");
        Labeled write = robot.lookup("选位置并导出…").queryLabeled();
        assertThat(write.isDisabled()).isTrue();
    }

    @Test
    void a_file_the_system_did_not_ask_about_is_asked_about_here(FxRobot robot) throws IOException {
        Path there = Files.writeString(folder.resolve("out.csv"), "old");
        robot.interact(() -> view.writeTo(folder.resolve("out"), ".csv"));
        assertThat(shown(robot, "「out.csv」已经有了")).isTrue();
        assertThat(there).hasContent("old");
        robot.clickOn("换掉");
        assertThat(Files.readString(there)).contains("宏达五金");
    }
}
