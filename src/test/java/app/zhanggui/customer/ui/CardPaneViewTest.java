package app.zhanggui.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardMoment;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.Database;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Theme;
import app.zhanggui.ui.WindowLayers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.testfx.util.WaitForAsyncUtils;

/** The open card under the hand: real keys and clicks, over a real card file in memory. */
@ExtendWith(ApplicationExtension.class)
class CardPaneViewTest {
    private final Texts texts = Texts.chinese();
    private Database database;
    private CustomerStore store;
    private TalkStore talks;
    private CardsViewModel model;
    private CustomerId hongda;
    private CardPaneView pane;
    private List<CardMoment> moments = List.of();

    @Start
    void start(Stage stage) {
        database = Database.inMemory(Cards.CLOCK);
        store = new CustomerStore(database);
        talks = new TalkStore(database);
        hongda = store.add(Cards.in("宏达五金", "城东")).id();
        store.add(Cards.in("恒大建材", "城西"));
        WindowLayers layers = new WindowLayers(texts);
        model =
                new CardsViewModel(
                        Stores.of(database),
                        CardIndex.over(store, new NeedleStore(database, List::of)),
                        layers,
                        Jobs.direct(),
                        Runnable::run);
        pane =
                new CardPaneView(
                        texts,
                        new CardWords(texts, Cards.CLOCK),
                        model,
                        layers,
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
        Scene scene = new Scene(layers.root(), 760, 740);
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
    void a_line_in_what_the_owner_wrote_is_no_sign_for_a_key(FxRobot robot) {
        assertThat(((Button) robot.lookup(value("行业")).query()).isMnemonicParsing()).isFalse();
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

    @Test
    void a_tag_is_typed_on_and_clicked_off(FxRobot robot) {
        robot.clickOn(".tag-field").write("monthly").push(KeyCode.ENTER);
        assertThat(stored(CardField.TAGS)).isEqualTo("monthly");
        robot.clickOn("monthly ✕");
        assertThat(stored(CardField.TAGS)).isEmpty();
    }

    @Test
    void what_can_be_chosen_is_chosen_from_a_list(FxRobot robot) {
        robot.clickOn(texts.get("customer.relationship.EXISTING"));
        robot.clickOn(texts.get("customer.relationship.LIKELY"));
        assertThat(stored(CardField.STATUS)).isEqualTo("LIKELY");
    }

    @Test
    void the_ring_leads_to_the_most_useful_field_that_is_empty(FxRobot robot) {
        robot.clickOn(".ring").clickOn(fill(CardField.MOBILE));
        robot.write("13957128841").push(KeyCode.ENTER);
        assertThat(stored(CardField.MOBILE)).isEqualTo("13957128841");
    }

    @Test
    void the_ring_leads_to_another_page_if_the_field_stands_there(FxRobot robot) {
        robot.interact(() -> model.card().entry(CardField.MOBILE).take().apply("13957128841"));
        robot.clickOn(texts.get("customer.tab.TRAITS")).clickOn(".ring");
        robot.clickOn(fill(CardField.ADDRESS)).write("Road 5").push(KeyCode.ENTER);
        assertThat(stored(CardField.ADDRESS)).isEqualTo("Road 5");
    }

    @Test
    void a_talk_is_written_changed_deleted_and_brought_back(FxRobot robot) throws TimeoutException {
        robot.clickOn(texts.get("customer.card.talk"));
        awaitCursorIn(robot, "内容");
        robot.write("wants a quote").clickOn(texts.get("customer.form.keep"));
        assertThat(talks.of(hongda)).hasSize(1);
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> robot.lookup(".card-form").queryAll().isEmpty());
        robot.interact(() -> pane.dialogs().changeTalk(talks.of(hongda).get(0)));
        awaitCursorIn(robot, "内容");
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.write(" and two quotes").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(talks.of(hongda))
                .singleElement()
                .satisfies(talk -> assertThat(talk.content()).contains("two quotes"));
        robot.interact(() -> model.card().talks().remove(talks.of(hongda).get(0)));
        assertThat(talks.of(hongda)).isEmpty();
        robot.interact(database::undoLast);
        assertThat(talks.of(hongda)).hasSize(1);
    }

    @Test
    void what_is_no_day_stays_in_the_form_to_be_mended(FxRobot robot) throws TimeoutException {
        robot.clickOn(texts.get("customer.card.talk"));
        awaitCursorIn(robot, "内容");
        robot.write("wants a quote").clickOn(field("下次日期")).write("Wed 3");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup(texts.get("customer.typed.date", "Wed 3")).tryQuery()).isPresent();
        assertThat(text(robot, "下次日期")).isEqualTo("Wed 3");
        robot.clickOn(field("日期")).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup(texts.get("customer.typed.noDay")).tryQuery()).isPresent();
        assertThat(talks.of(hongda)).isEmpty();
    }

    @Test
    void several_lines_are_written_on_where_they_end(FxRobot robot) {
        robot.interact(() -> model.card().choose(CardField.REMARK, "pays monthly"));
        robot.clickOn(value("备注")).write(", cash").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(stored(CardField.REMARK)).isEqualTo("pays monthly, cash");
    }

    @Test
    void what_was_promised_in_a_talk_is_owed_until_it_is_ticked_off(FxRobot robot)
            throws TimeoutException {
        robot.clickOn(texts.get("customer.card.talk"));
        awaitCursorIn(robot, "内容");
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.TAB);
        }
        robot.write("samples").push(KeyCode.TAB).write("2026-11-20").push(KeyCode.ENTER);
        PromiseStore promises = new PromiseStore(database);
        Promise promise = promises.of(hongda).get(0);
        assertThat(promise.dueOn()).contains(LocalDate.of(2026, 11, 20));
        assertThat(promise.talk()).contains(talks.of(hongda).get(0).id());
        assertThat(robot.lookup(texts.get("customer.promises.late", 1, 1)).tryQuery()).isPresent();
        robot.interact(() -> model.card().talks().turn(promise, LocalDate.of(2026, 11, 22)));
        assertThat(promises.open()).isEmpty();
        robot.interact(() -> model.card().talks().remove(talks.of(hongda).get(0)));
        assertThat(promises.of(hongda)).hasSize(1);
    }

    @Test
    void a_customer_who_came_nearer_is_dated_on_the_card(FxRobot robot) {
        robot.interact(() -> model.card().choose(CardField.STATUS, "POTENTIAL"));
        robot.interact(() -> model.card().choose(CardField.STATUS, "EXISTING"));
        assertThat(robot.lookup("潜在 → 现有").tryQuery()).isPresent();
    }

    @Test
    void a_person_is_written_with_a_lunar_birthday_in_one_undoable_step(FxRobot robot)
            throws TimeoutException {
        robot.clickOn(texts.get("customer.contacts.add"));
        awaitCursorIn(robot, "姓名");
        robot.write("Li Hong");
        TextInputControl day = robot.lookup(field("生日")).queryAs(TextInputControl.class);
        robot.interact(() -> day.setText("农历八月十二"));
        robot.clickOn(texts.get("customer.form.keep"));
        CustomerCard card = store.card(hongda).orElseThrow();
        assertThat(card.contacts()).hasSize(1);
        assertThat(card.birthday(Optional.of(card.contacts().get(0).id()))).isPresent();
        robot.interact(database::undoLast);
        assertThat(store.card(hongda).orElseThrow().contacts()).isEmpty();
    }

    @Test
    void a_section_is_ticked_as_found_true_today(FxRobot robot) {
        robot.clickOn(texts.get("customer.tab.TRAITS"));
        robot.clickOn(texts.get("customer.verified.now"));
        assertThat(stored(CardField.TRAITS_VERIFIED)).isEqualTo("2026-11-22");
    }

    @Test
    void a_value_comes_back_out_of_the_history(FxRobot robot) {
        robot.interact(() -> model.card().entry(CardField.REGION).take().apply("East"));
        robot.interact(() -> model.card().entry(CardField.INDUSTRY).take().apply("hardware"));
        robot.interact(() -> pane.turnTo("history"));
        robot.clickOn(backTo("城东"));
        assertThat(stored(CardField.REGION)).isEqualTo("城东");
        assertThat(stored(CardField.INDUSTRY)).isEqualTo("hardware");
    }

    @Test
    void a_whole_moment_comes_back_out_of_the_history(FxRobot robot) {
        robot.interact(() -> model.card().entry(CardField.REGION).take().apply("East"));
        robot.interact(() -> model.card().entry(CardField.INDUSTRY).take().apply("hardware"));
        robot.interact(() -> model.card().past().history(all -> moments = all));
        robot.interact(() -> model.card().restore(moments.get(1).before().orElseThrow()));
        assertThat(stored(CardField.REGION)).isEqualTo("城东");
        assertThat(stored(CardField.INDUSTRY)).isEmpty();
        robot.interact(database::undoLast);
        assertThat(stored(CardField.REGION)).isEqualTo("East");
    }

    @Test
    void a_deleted_card_is_taken_back_from_the_recycle_bin(FxRobot robot) {
        robot.interact(model::deleteSelected);
        assertThat(store.card(hongda)).isEmpty();
        robot.interact(pane.dialogs()::openBin);
        robot.clickOn(texts.get("customer.bin.restore"));
        assertThat(store.card(hongda)).isPresent();
    }

    @Test
    void a_field_of_the_owners_own_is_made_filled_in_and_deleted_with_what_is_in_it(FxRobot robot) {
        robot.interact(
                () ->
                        model.card()
                                .own()
                                .keep(List.of(CustomField.named("合同", CustomField.Type.TEXT))));
        assertThat(robot.lookup(value("合同")).tryQuery()).isPresent();
        CustomField field = model.card().own().all().get(0);
        robot.interact(() -> model.card().entry(field).take().apply("HT-1"));
        assertThat(CardValues.get(store.card(hongda).orElseThrow(), field)).isEqualTo("HT-1");
        robot.interact(() -> model.card().own().keep(List.of()));
        assertThat(robot.lookup(value("合同")).tryQuery()).isEmpty();
        robot.interact(database::undoLast);
        assertThat(CardValues.get(store.card(hongda).orElseThrow(), field)).isEqualTo("HT-1");
        assertThat(((Button) robot.lookup(value("合同")).query()).getText()).isEqualTo("HT-1");
    }

    private static void awaitCursorIn(FxRobot robot, String name) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> robot.lookup(field(name)).queryAll().stream().anyMatch(Node::isFocused));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Predicate<Node> backTo(String value) {
        return node ->
                node instanceof Button
                        && node.getAccessibleText() != null
                        && node.getAccessibleText().endsWith(" " + value);
    }

    private static String text(FxRobot robot, String name) {
        return robot.lookup(field(name)).queryAs(TextInputControl.class).getText();
    }

    private String fill(CardField field) {
        return texts.get("customer.complete.fill", texts.get("customer.field." + field));
    }

    private static Predicate<Node> field(String name) {
        return node ->
                node instanceof TextInputControl field && name.equals(field.getAccessibleText());
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
