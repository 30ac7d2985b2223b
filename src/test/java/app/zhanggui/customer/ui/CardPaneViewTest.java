package app.zhanggui.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.db.Database;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Theme;
import app.zhanggui.ui.WindowLayers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The open card under the hand: real keys and clicks, over a real card file in memory. */
@ExtendWith(ApplicationExtension.class)
class CardPaneViewTest {
    private final Texts texts = Texts.chinese();
    private Database database;
    private CustomerStore store;
    private CardsViewModel model;
    private CustomerId hongda;

    @Start
    void start(Stage stage) {
        database = Database.inMemory(Cards.CLOCK);
        store = new CustomerStore(database);
        hongda = store.add(Cards.in("宏达五金", "城东")).id();
        store.add(Cards.in("恒大建材", "城西"));
        WindowLayers layers = new WindowLayers(texts);
        model =
                new CardsViewModel(
                        store,
                        CardIndex.over(store, new NeedleStore(database, List::of)),
                        layers,
                        Jobs.direct(),
                        Runnable::run);
        CardPaneView pane =
                new CardPaneView(
                        texts,
                        new CardWords(texts, Cards.CLOCK),
                        model,
                        layers,
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
        layers.setContent(pane, noJobs);
        Scene scene = new Scene(layers.root(), 480, 700);
        Theme.dress(scene, List.of());
        layers.root().getStylesheets().add(CardsView.LOOK);
        stage.setScene(scene);
        stage.show();
        model.show(hongda);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_value_is_typed_where_it_stands_and_kept_with_enter(FxRobot robot) {
        robot.clickOn(value("行业")).write("hardware").push(KeyCode.ENTER);
        assertThat(stored(CardField.INDUSTRY)).isEqualTo("hardware");
        assertThat(((Button) robot.lookup(value("行业")).query()).getText()).isEqualTo("hardware");
    }

    @Test
    void tab_keeps_a_value_and_opens_the_next(FxRobot robot) {
        robot.clickOn(value("区域")).write("East").push(KeyCode.TAB);
        robot.write("hardware").push(KeyCode.TAB).push(KeyCode.ESCAPE);
        assertThat(stored(CardField.REGION)).isEqualTo("East");
        assertThat(stored(CardField.INDUSTRY)).isEqualTo("hardware");
    }

    @Test
    void escape_leaves_a_value_as_it_was(FxRobot robot) {
        robot.clickOn(value("区域")).write("East").push(KeyCode.ESCAPE);
        assertThat(stored(CardField.REGION)).isEqualTo("城东");
    }

    @Test
    void f2_opens_the_value_one_is_on(FxRobot robot) {
        robot.clickOn(value("区域")).push(KeyCode.ESCAPE, KeyCode.F2).write("North");
        robot.push(KeyCode.ENTER);
        assertThat(stored(CardField.REGION)).isEqualTo("North");
    }

    @Test
    void what_cannot_be_kept_is_said_below_and_stays_open(FxRobot robot) {
        robot.clickOn(value("信用额度")).write("much").push(KeyCode.ENTER);
        assertThat(robot.lookup(texts.get("customer.typed.money", "much")).tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("20000").push(KeyCode.ENTER);
        assertThat(stored(CardField.CREDIT_LIMIT)).isEqualTo("20000");
    }

    @Test
    void a_value_belongs_to_the_card_it_was_begun_on(FxRobot robot) {
        robot.clickOn(value("行业")).write("hardware");
        robot.interact(() -> model.select(model.lines().get(0)));
        assertThat(model.card().card().get().customer().name()).isEqualTo("恒大建材");
        assertThat(stored(CardField.INDUSTRY)).isEqualTo("hardware");
        assertThat(CardValues.get(model.card().card().get(), CardField.INDUSTRY)).isEmpty();
    }

    @Test
    void a_number_that_another_card_has_is_warned_of_but_kept(FxRobot robot) {
        CustomerCard other = Cards.named("阿芳窗帘");
        robot.interact(
                () ->
                        store.add(
                                other.withCustomer(
                                        other.customer().with(CardField.MOBILE, "13957128841"))));
        robot.clickOn(value("手机")).write("13957128841");
        assertThat(robot.lookup("阿芳窗帘").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        assertThat(stored(CardField.MOBILE)).isEqualTo("13957128841");
        assertThat(robot.lookup("阿芳窗帘").tryQuery()).isEmpty();
    }

    private String stored(CardField field) {
        return CardValues.get(store.card(hongda).orElseThrow(), field);
    }

    private static Predicate<Node> value(String name) {
        return node ->
                !(node instanceof TextInputControl)
                        && node.getStyleClass().contains("fact-value")
                        && name.equals(node.getAccessibleText());
    }
}
