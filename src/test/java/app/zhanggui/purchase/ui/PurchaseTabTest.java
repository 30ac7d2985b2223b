package app.zhanggui.purchase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.Cards;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.Standing;
import app.zhanggui.purchase.Market;
import app.zhanggui.purchase.OwnedItem;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.WindowLayers;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Purchases written down, changed and taken back on the card, with real keys. */
@ExtendWith(ApplicationExtension.class)
class PurchaseTabTest {
    private final Market market = new Market();
    private final StackPane place = new StackPane();
    private CustomerId hongda;
    private CustomerId prospect;
    private PurchaseTab tab;

    @Start
    void start(javafx.stage.Stage stage) {
        hongda = market.customer("宏达五金");
        prospect =
                market.customer(
                        CustomerCard.of(
                                Customer.named("阿芳窗帘")
                                        .withStanding(
                                                Standing.UNGRADED.withRelationship(
                                                        Relationship.POTENTIAL))));
        market.buys(hongda, "2026-10-01", "jiaomoji", 300);
        Texts texts = Texts.chinese();
        WindowLayers layers = new WindowLayers(texts);
        tab =
                new PurchaseTab(
                        new PurchaseTab.Stores(market.purchases, market.owned, market.customers),
                        texts,
                        layers,
                        Cards.CLOCK);
        place.getChildren().setAll(tab.node(hongda));
        Region noJobs = new Region();
        noJobs.setVisible(false);
        layers.setContent(place, noJobs);
        stage.setScene(new Scene(layers.root(), 500, 740));
        stage.show();
    }

    @AfterEach
    void close() {
        market.close();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup("#purchase-form-" + name).queryAs(TextField.class);
    }

    private Purchase newest() {
        return market.purchases.of(hongda).get(0);
    }

    private static boolean isSeen(Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(node -> node instanceof Labeled && isSeen(node)).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .anyMatch(text -> text != null && text.contains(words));
    }

    @Test
    void goods_quantity_price_and_enter_are_enough(FxRobot robot) {
        robot.clickOn(field(robot, "goods")).write("dianchui").push(KeyCode.ENTER);
        robot.write("2").push(KeyCode.ENTER).write("450").push(KeyCode.ENTER);

        assertThat(newest().on()).isEqualTo(Market.TODAY);
        assertThat(newest().goods()).isEqualTo("dianchui");
        assertThat(newest().amount()).isEqualTo(Money.yuan(900));
        assertThat(field(robot, "goods").isFocused()).isTrue();
        assertThat(field(robot, "goods").getText()).isEmpty();
    }

    @Test
    void goods_bought_before_are_completed_by_their_first_letters(FxRobot robot) {
        robot.clickOn(field(robot, "goods")).write("jiao").push(KeyCode.ENTER);
        robot.push(KeyCode.TAB).push(KeyCode.TAB).write("80").push(KeyCode.ENTER);

        assertThat(newest().goods()).isEqualTo("jiaomoji");
        assertThat(newest().amount()).isEqualTo(Money.yuan(80));
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_lost(FxRobot robot) {
        robot.clickOn(field(robot, "amount")).write("much").push(KeyCode.ENTER);

        assertThat(says(robot, "不是金额")).isTrue();
        assertThat(field(robot, "amount").getText()).isEqualTo("much");
        assertThat(market.purchases.count(hongda)).isEqualTo(1);
    }

    @Test
    void a_row_is_changed_where_it_is_clicked_and_deleted_by_its_key(FxRobot robot) {
        robot.clickOn("jiaomoji");
        robot.clickOn(field(robot, "amount")).push(KeyCode.CONTROL, KeyCode.A);
        robot.write("280").push(KeyCode.ENTER);
        assertThat(newest().amount()).isEqualTo(Money.yuan(280));

        Node row = robot.lookup(".purchase-row").query();
        robot.interact(row::requestFocus);
        robot.push(KeyCode.DELETE);
        assertThat(market.purchases.count(hongda)).isZero();

        robot.interact(market.database::undoLast);
        assertThat(robot.lookup(".purchase-row").queryAll()).hasSize(1);
    }

    @Test
    void the_first_deal_of_a_prospect_asks_whether_it_is_an_existing_customer(FxRobot robot) {
        robot.interact(() -> tab.node(prospect));
        assertThat(says(robot, "转为现有客户吗")).isFalse();
        robot.clickOn(field(robot, "amount")).write("500").push(KeyCode.ENTER);
        assertThat(says(robot, "转为现有客户吗")).isTrue();

        robot.clickOn("转为现有客户");

        assertThat(relationship()).isEqualTo(Relationship.EXISTING);
        assertThat(says(robot, "转为现有客户吗")).isFalse();
        robot.interact(market.database::undoLast);
        assertThat(relationship()).isEqualTo(Relationship.POTENTIAL);
        assertThat(says(robot, "转为现有客户吗")).isTrue();
    }

    @Test
    void what_the_customer_uses_is_written_down_below_the_purchases(FxRobot robot) {
        robot.interact(((javafx.scene.control.Button) robot.lookup("#add-owned").query())::fire);
        robot.write("jiguangji").push(KeyCode.ENTER);
        assertThat(market.owned.of(hongda))
                .extracting(OwnedItem::goods)
                .containsExactly("jiguangji");

        robot.interact(market.database::undoLast);
        assertThat(market.owned.of(hongda)).isEmpty();
    }

    private Relationship relationship() {
        return market.customers.card(prospect).orElseThrow().customer().standing().relationship();
    }
}
