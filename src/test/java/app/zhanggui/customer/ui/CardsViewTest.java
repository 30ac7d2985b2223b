package app.zhanggui.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardPrint;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.Database;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Remembered;
import app.zhanggui.ui.Theme;
import app.zhanggui.ui.WindowLayers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The list side of the cards with real keys and clicks. */
@ExtendWith(ApplicationExtension.class)
class CardsViewTest {
    private static final List<String> REGIONS = List.of("城东", "城西", "高新区");
    private static final List<String> SIZES = List.of("大", "中");

    private final Database database = Database.inMemory(Cards.CLOCK);
    private final CustomerStore store = new CustomerStore(database);
    private final NeedleStore needles = new NeedleStore(database, List::of);
    private CardsViewModel model;
    private ViewsViewModel views;
    private Scene scene;
    private WindowLayers layers;

    @Start
    void start(javafx.stage.Stage stage) {
        for (int i = 0; i < 36; i++) {
            CustomerCard card = Cards.in("客户%02d".formatted(i), REGIONS.get(i % 3));
            card = CardValues.with(card, CardField.SIZE, SIZES.get(i % 2));
            store.add(CardValues.with(card, CardField.LEVEL, "C"));
        }
        Texts texts = Texts.chinese();
        layers = new WindowLayers(texts);
        model =
                new CardsViewModel(
                        Stores.of(database),
                        CardIndex.over(store, needles),
                        layers,
                        Jobs.direct(),
                        Runnable::run);
        views =
                new ViewsViewModel(
                        needles, model, Jobs.direct(), Remembered.forNow(), Runnable::run);
        CardsView view =
                new CardsView(
                        texts,
                        model,
                        views,
                        store,
                        layers,
                        Cards.CLOCK,
                        new CardsView.Manner(Remembered.forNow(), () -> false),
                        new CardsView.Printing(
                                new CardPapers(
                                        new CardPrint(
                                                new HtmlTemplates(),
                                                new PdfMaker(),
                                                texts,
                                                Cards.CLOCK),
                                        store,
                                        new TalkStore(database),
                                        texts),
                                new PaperView(texts, Jobs.direct(), layers, layers)),
                        new CardsActions(
                                () -> {},
                                files -> {},
                                () -> {},
                                () -> {},
                                cards -> {},
                                cards -> {},
                                Optional.empty(),
                                Optional.empty()),
                        List.of());
        Region noJobs = new Region();
        noJobs.setVisible(false);
        VBox.setVgrow(view.body(), Priority.ALWAYS);
        layers.setContent(new VBox(view.tools(), view.body()), noJobs);
        scene = new Scene(layers.root(), 1180, 700);
        Theme.dress(scene, List.of());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static NotchView notch(FxRobot robot, String said) {
        return robot.lookup(
                        node ->
                                node instanceof NotchView
                                        && node.getAccessibleText().contains(said))
                .query();
    }

    @Test
    void needles_are_alternatives_in_a_family_and_conditions_between_families(FxRobot robot) {
        robot.clickOn(notch(robot, "区域 城东"));
        assertThat(model.lines()).hasSize(12);
        robot.clickOn(notch(robot, "区域 城西"));
        assertThat(model.lines()).hasSize(24);
        robot.clickOn(notch(robot, "企业规模 大"));
        assertThat(model.lines()).hasSize(12);
        assertThat(notch(robot, "区域 高新区").getAccessibleText()).isEqualTo("区域 高新区，6 张");
        assertThat(notch(robot, "区域 城东").getAccessibleText()).isEqualTo("区域 城东，6 张，已选");
    }

    @Test
    void alt_and_a_click_leave_cards_out_and_so_does_the_minus_key(FxRobot robot) {
        robot.press(KeyCode.ALT).clickOn(notch(robot, "区域 城东")).release(KeyCode.ALT);
        assertThat(model.lines()).hasSize(24).noneMatch(line -> line.region().equals("城东"));
        assertThat(robot.lookup("不含 城东").tryQuery()).isPresent();

        robot.push(KeyCode.MINUS);
        assertThat(model.lines()).hasSize(36);
        robot.push(KeyCode.DOWN).push(KeyCode.MINUS);
        assertThat(model.lines()).hasSize(24).noneMatch(line -> line.region().equals("城西"));
    }

    @Test
    void nothing_is_offered_to_be_cleared_where_nothing_is_chosen(FxRobot robot) {
        assertThat(robot.lookup(".notch-clear").match(this::offersToClear).queryAll()).isEmpty();
        robot.clickOn(notch(robot, "区域 城东"));
        assertThat(robot.lookup(".notch-clear").match(this::offersToClear).queryAll()).hasSize(1);
    }

    private boolean offersToClear(Node node) {
        return node instanceof Labeled link && link.isVisible() && link.getText().equals("清除");
    }

    @Test
    void the_limits_of_the_notches_stand_apart_and_say_what_they_count(FxRobot robot) {
        robot.interact(() -> layers.show(new LimitsView(Texts.chinese(), views, layers)));
        GridPane grid = robot.lookup(".limits .form-grid").query();
        assertThat(grid.getVgap()).isPositive();
        assertThat(grid.getHgap()).isPositive();
        assertThat(grid.getChildren())
                .filteredOn(Label.class::isInstance)
                .extracting(label -> ((Label) label).getText())
                .containsSubsequence("人起", "人起", "人起", "元起", "元起", "元起");
    }

    @Test
    void keys_of_the_screen_work_while_the_cursor_is_in_its_header(FxRobot robot) {
        Node more = robot.lookup(".button").<Node>match(this::offersMore).query();
        robot.interact(more::requestFocus);
        robot.push(KeyCode.F8);
        assertThat(robot.lookup(node -> node instanceof CardFaceView).queryAll()).isNotEmpty();
    }

    private boolean offersMore(Node node) {
        return node instanceof Labeled button && button.getText().startsWith("更多");
    }

    @Test
    void the_wall_shows_the_same_cards_as_the_list(FxRobot robot) {
        robot.clickOn(notch(robot, "区域 高新区"));
        robot.clickOn(notch(robot, "企业规模 中"));
        robot.push(KeyCode.F8);
        Set<String> faces =
                robot
                        .lookup(node -> node instanceof CardFaceView && node.isVisible())
                        .queryAllAs(CardFaceView.class)
                        .stream()
                        .filter(face -> face.getScene() != null)
                        .map(face -> face.line().name())
                        .collect(Collectors.toSet());
        assertThat(faces)
                .isEqualTo(model.lines().stream().map(CardLine::name).collect(Collectors.toSet()))
                .hasSize(6);
    }

    @Test
    void twenty_cards_get_another_level_by_keys_alone_and_undo_gives_it_back(FxRobot robot) {
        robot.clickOn("客户00");
        for (int i = 0; i < 19; i++) {
            robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        }
        assertThat(model.marks().count()).isEqualTo(20);
        robot.press(KeyCode.CONTROL).push(KeyCode.E).release(KeyCode.CONTROL);
        robot.interact(() -> model.bulk().value().set("A"));
        robot.push(KeyCode.ENTER);
        assertThat(model.lines()).filteredOn(CardsViewTest::isA).hasSize(20);

        robot.interact(database::undoLast);
        assertThat(model.lines()).noneMatch(CardsViewTest::isA);
    }

    private static boolean isA(CardLine line) {
        return line.level().equals(Optional.of(Level.A));
    }

    @Test
    void the_lines_stay_under_the_hand_that_ticks_one_after_the_other(FxRobot robot) {
        double before = topOfTheFirstLine(robot);

        robot.interact(() -> model.marks().toggle(0));

        assertThat(topOfTheFirstLine(robot)).isEqualTo(before);
        assertThat(robot.lookup(".mark-bar").query().isVisible()).isTrue();
    }

    @Test
    void a_new_card_is_seen_in_the_list_at_once(FxRobot robot) {
        robot.interact(
                () -> {
                    for (int i = 0; i < 80; i++) {
                        store.add(Cards.in("Shop " + i, "城东"));
                    }
                    model.show(store.add(Cards.in("Aaa", "城东")).id());
                });
        robot.interact(() -> model.show(store.add(Cards.in("Zzz", "城东")).id()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(
                        robot.lookup(".card-table .table-row-cell")
                                .match(
                                        (TableRow<CardLine> row) ->
                                                row.isSelected() && !row.isEmpty())
                                .tryQuery())
                .isPresent();
    }

    private static double topOfTheFirstLine(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Node line = robot.lookup(".table-row-cell").nth(0).query();
        return line.localToScene(line.getBoundsInLocal()).getMinY();
    }

    @Test
    void a_view_is_kept_under_a_name_and_shown_again_by_its_key(FxRobot robot) {
        robot.clickOn(notch(robot, "区域 城西"));
        robot.press(KeyCode.CONTROL).push(KeyCode.D).release(KeyCode.CONTROL);
        robot.write("west").push(KeyCode.ENTER);
        robot.interact(model.filter()::letAllGo);
        robot.clickOn("客户00");
        robot.press(KeyCode.ALT).push(KeyCode.DIGIT1).release(KeyCode.ALT);
        assertThat(model.lines()).hasSize(12).allMatch(line -> line.region().equals("城西"));
    }

    @Test
    void a_heading_sorts_and_sorts_the_other_way_round(FxRobot robot) {
        robot.clickOn("区域");
        assertThat(model.filter().get().order().by().code()).isEqualTo("region");
    }

    @Test
    void ctrl_p_asks_which_paper_and_shows_it_before_it_is_printed(FxRobot robot) {
        robot.clickOn("打印…").clickOn("客户名单");

        assertThat(robot.lookup(CardsViewTest::isPageNumber).tryQuery()).isPresent();
    }

    private static boolean isPageNumber(Node node) {
        return node instanceof Label label && label.getText().startsWith("1 / ");
    }

    @Test
    void escape_leads_from_the_card_and_from_the_notches_back_to_the_list(FxRobot robot) {
        robot.clickOn("客户01").push(KeyCode.ENTER);
        assertThat(robot.lookup(".card-table").queryAs(TableView.class).isFocused()).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".card-table").queryAs(TableView.class).isFocused()).isTrue();
        robot.push(KeyCode.F6).push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".card-table").queryAs(TableView.class).isFocused()).isTrue();
    }

    @Test
    void large_letters_put_the_card_over_the_list_and_escape_brings_it_back(FxRobot robot) {
        robot.interact(() -> Theme.setFontPercent(scene, 200));
        Node pane = robot.lookup(".card-place").query();
        assertThat(pane.isVisible()).isFalse();
        assertThat(robot.lookup(".notch-pane").query().isVisible()).isFalse();
        robot.clickOn("客户01");
        assertThat(pane.isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(pane.isVisible()).isFalse();
        assertThat(robot.lookup(".card-table").queryAs(TableView.class).isFocused()).isTrue();
        robot.push(KeyCode.F6);
        assertThat(robot.lookup(".notch-pane").query().isVisible()).isTrue();
    }
}
