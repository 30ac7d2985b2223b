package app.zhanggui.purchase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.AccessLog;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLifeStore;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.DeckType;
import app.zhanggui.customer.Level;
import app.zhanggui.purchase.GrowthStore;
import app.zhanggui.purchase.Market;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.WindowLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Classes and decks suggested, chosen, accepted and taken back, with real keys. */
@ExtendWith(ApplicationExtension.class)
class InsightViewTest {
    private final Market market = new Market();
    private final List<CustomerId> opened = new ArrayList<>();
    private CustomerId big;
    private CustomerId small;

    @Start
    void start(javafx.stage.Stage stage) {
        big = market.customer(CardValues.with(Cards.named("大户"), CardField.LEVEL, "C"));
        small = market.customer(CardValues.with(Cards.named("小户"), CardField.LEVEL, "A"));
        market.buys(big, "2026-11-01", "电锤", 9000);
        market.buys(small, "2026-11-01", "手套", 100);
        Texts texts = Texts.chinese();
        WindowLayers layers = new WindowLayers(texts);
        InsightView view =
                new InsightView(
                        new InsightView.Stores(
                                market.customers,
                                market.purchases,
                                market.classes,
                                market.owned,
                                market.decks,
                                new GrowthStore(
                                        market.database, new CardLifeStore(market.database)),
                                AccessLog.none()),
                        texts,
                        Cards.CLOCK,
                        new InsightView.Windows(Jobs.direct(), layers, opened::add));
        Region noJobs = new Region();
        noJobs.setVisible(false);
        VBox.setVgrow(view.body(), Priority.ALWAYS);
        layers.setContent(new VBox(view.tools(), view.body()), noJobs);
        stage.setScene(new Scene(layers.root(), 1180, 700));
        stage.show();
        view.shown();
    }

    @AfterEach
    void close() {
        market.close();
    }

    private Optional<Level> level(CustomerId id) {
        return market.customers.card(id).orElseThrow().customer().standing().level();
    }

    @Test
    void space_leaves_one_out_and_only_the_rest_is_accepted(FxRobot robot) {
        robot.clickOn("小户").push(KeyCode.SPACE);
        robot.clickOn("#accept-classes");

        assertThat(level(big)).contains(Level.A);
        assertThat(level(small)).contains(Level.A);

        robot.clickOn("撤销");
        assertThat(level(big)).contains(Level.C);
    }

    @Test
    void a_limit_typed_shows_at_once_what_it_would_do(FxRobot robot) {
        robot.clickOn("金额界限");
        TextField floor = robot.lookup("#purchase-rule-limitA").queryAs(TextField.class);
        robot.clickOn(floor).push(KeyCode.CONTROL, KeyCode.A);
        robot.write("50000").push(KeyCode.ENTER);
        robot.clickOn("#accept-classes");

        assertThat(level(big)).as("9,000 is below both limits").contains(Level.C);
        assertThat(level(small)).contains(Level.C);
        assertThat(market.classes.rule().floors().a().fen()).isEqualTo(5_000_000);
    }

    @Test
    void a_limit_that_makes_no_sense_is_explained_and_not_kept(FxRobot robot) {
        TextField share = robot.lookup("#purchase-rule-limitA").queryAs(TextField.class);
        robot.clickOn(share).push(KeyCode.CONTROL, KeyCode.A);
        robot.write("95").push(KeyCode.ENTER);

        assertThat(robot.lookup("两个数都要大于 0，加起来要小于 100。").tryQuery()).isPresent();
        assertThat(market.classes.rule().shares().a()).isEqualTo(70);
    }

    @Test
    void enter_opens_the_card_of_the_line(FxRobot robot) {
        robot.clickOn("大户").push(KeyCode.ENTER);

        assertThat(opened).containsExactly(big);
    }

    @Test
    void decks_are_suggested_on_a_page_of_their_own(FxRobot robot) {
        robot.clickOn("卡别").clickOn("#accept-decks");

        assertThat(market.decks.accounts())
                .isNotEmpty()
                .allMatch(one -> one.deck().equals(Optional.of(DeckType.FIXED)));
    }
}
