package app.zhanggui.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardPair;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.MergeStore;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.db.Database;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.WindowLayers;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
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

/** Deciding about likely duplicates with the keys and the mouse. */
@ExtendWith(ApplicationExtension.class)
class MergeViewTest {
    private final Database database = Database.inMemory(Cards.CLOCK);
    private final CustomerStore customers = new CustomerStore(database);
    private final MergeStore store = new MergeStore(database, customers);
    private MergeView view;
    private MergeViewModel model;
    private CustomerId one;
    private CustomerId other;
    private CustomerId third;
    private CustomerId fourth;
    private boolean left;

    @Start
    void start(javafx.stage.Stage stage) {
        Texts texts = Texts.chinese();
        one = card("宏达五金", "13805712203", "城东解放路12号", "要发票");
        other = card("杭州宏达五金有限公司", "138-0571-2203", "解放路12号", "下午才开门");
        third = card("恒大机电", "13957128841", "", "");
        fourth = card("恒大机电商行", "13957128841", "", "");
        WindowLayers layers = new WindowLayers(texts);
        CardIndex index = CardIndex.over(customers, new NeedleStore(database, List::of));
        model =
                new MergeViewModel(
                        store,
                        List::of,
                        new TwinList(index, store, Runnable::run),
                        Jobs.direct(),
                        layers,
                        cards -> List.of(Message.of("customer.rows.VISIT", cards.size())));
        view = new MergeView(texts, model, () -> left = true);
        Region noJobs = new Region();
        noJobs.setVisible(false);
        VBox.setVgrow(view.body(), Priority.ALWAYS);
        layers.setContent(new VBox(view.tools(), view.body()), noJobs);
        stage.setScene(new Scene(layers.root(), 1180, 660));
        stage.show();
        view.shown();
    }

    private CustomerId card(String name, String mobile, String address, String remark) {
        CustomerCard card = CardValues.with(Cards.named(name), CardField.MOBILE, mobile);
        card = CardValues.with(card, CardField.ADDRESS, address);
        return customers.add(CardValues.with(card, CardField.REMARK, remark)).id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static boolean shown(FxRobot robot, String text) {
        return robot.lookup(node -> says(node, text)).tryQuery().isPresent();
    }

    private static boolean says(Node node, String text) {
        return node instanceof Labeled label && text.equals(label.getText());
    }

    @Test
    void the_likeliest_group_is_shown_at_once_with_its_reasons(FxRobot robot) {
        assertThat(model.groups()).hasSize(2);
        assertThat(model.group().get().cards()).containsExactly(one, other);
        assertThat(shown(robot, "电话相同、名称相同")).isTrue();
        assertThat(shown(robot, "拜访 2")).as("what other rooms say").isTrue();
    }

    @Test
    void enter_merges_what_is_shown_and_goes_on_to_the_next_group(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        CustomerCard merged = customers.card(one).orElseThrow();
        assertThat(merged.customer().name()).isEqualTo("杭州宏达五金有限公司");
        assertThat(merged.customer().fact(CardField.REMARK)).isEqualTo("要发票\n下午才开门");
        assertThat(customers.card(other)).isEmpty();
        assertThat(model.group().get().cards()).containsExactly(third, fourth);
    }

    @Test
    void large_letters_keep_the_room_for_the_cards_and_one_steps_through_the_groups(FxRobot robot) {
        robot.interact(() -> robot.window(0).getScene().getRoot().setStyle("-fx-font-size: 28px"));

        List<Node> heads = List.copyOf(robot.lookup(".merge-head").queryAll());
        for (int i = 1; i < heads.size(); i++) {
            assertThat(heads.get(i).getBoundsInParent().getMinX())
                    .isGreaterThan(heads.get(i - 1).getBoundsInParent().getMaxX());
        }
        assertThat(robot.lookup(".twins").query().isVisible()).isFalse();
        robot.clickOn(node -> "下一组".equals(node.getAccessibleText()));
        assertThat(model.group().get().cards()).containsExactly(third, fourth);
    }

    @Test
    void the_arrows_choose_another_side(FxRobot robot) {
        assertThat(model.choice().rows().get(0)).isEqualTo(CardField.NAME);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        assertThat(customers.card(one).orElseThrow().customer().name()).isEqualTo("宏达五金");
    }

    @Test
    void the_arrows_go_through_one_side_the_other_and_both_of_a_remark(FxRobot robot) {
        int line = model.choice().rows().indexOf(CardField.REMARK);
        for (int i = 0; i < line; i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.LEFT);
        assertThat(model.choice().merge().get().value(CardField.REMARK)).isEqualTo("下午才开门");
        robot.push(KeyCode.LEFT);
        assertThat(model.choice().merge().get().value(CardField.REMARK)).isEqualTo("要发票");
    }

    @Test
    void a_click_on_a_value_chooses_it(FxRobot robot) {
        robot.clickOn("解放路12号");
        assertThat(model.choice().merge().get().value(CardField.ADDRESS)).isEqualTo("解放路12号");
    }

    @Test
    void n_remembers_that_they_are_two_customers_and_a_new_look_does_not_ask_again(FxRobot robot) {
        robot.push(KeyCode.N);
        assertThat(store.apart()).containsExactly(new CardPair(one, other));
        robot.interact(model::check);
        assertThat(model.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.cards()).containsExactly(third, fourth));
    }

    @Test
    void undone_elsewhere_the_group_stands_there_again(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        robot.interact(() -> database.undoLast());
        assertThat(model.groups()).hasSize(2);
        assertThat(customers.card(other)).isPresent();
    }

    @Test
    void when_nothing_is_left_the_page_says_so(FxRobot robot) {
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(model.groups()).isEmpty();
        assertThat(shown(robot, "没有疑似重复的客户卡")).isTrue();
    }

    @Test
    void cards_the_owner_chose_are_compared_whether_alike_or_not(FxRobot robot) {
        robot.interact(() -> view.compare(List.of(one, third)));
        assertThat(shown(robot, "您选的卡")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(customers.count()).isEqualTo(3);
    }

    @Test
    void page_down_goes_to_the_next_group_and_escape_leaves(FxRobot robot) {
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(model.group().get().cards()).containsExactly(third, fourth);
        robot.push(KeyCode.ESCAPE);
        assertThat(left).isTrue();
    }
}
