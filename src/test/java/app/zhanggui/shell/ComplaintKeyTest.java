package app.zhanggui.shell;

import static app.zhanggui.shell.ShopWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.Listening;
import app.zhanggui.complaint.Registration;
import app.zhanggui.complaint.Subject;
import app.zhanggui.customer.Channel;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Ctrl+Shift+T: a complaint is taken down from wherever one is, without the mouse. */
@ExtendWith(ApplicationExtension.class)
class ComplaintKeyTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir Path folder;

    private final Texts texts = Texts.chinese();
    private FxRobot robot;
    private Stage window;
    private ZhangguiApp app;

    @Start
    void start(Stage given) {
        window = given;
    }

    @BeforeEach
    void openTwoCards(FxRobot given) throws Exception {
        robot = given;
        try (Wiring house = Wiring.open(folder, Optional.empty(), CLOCK)) {
            house.stores().customers().add(CustomerCard.of(Customer.named("Anna")));
            house.stores().customers().add(CustomerCard.of(Customer.named("Bert")));
        }
        app = ShopWindow.open(window, folder, CLOCK);
    }

    @AfterEach
    void close() throws Exception {
        ShopWindow.close(window);
    }

    @Test
    void on_a_card_the_complaint_is_that_customers_and_the_words_come_first() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.DOWN);
        pushTheKey();
        await(() -> isTypingAt("complaint.prompt.words"));
        robot.write("too short").push(KeyCode.CONTROL, KeyCode.ENTER);

        await(() -> app.house().stores().complaints().book().lines().size() == 1);
        assertThat(app.house().stores().complaints().book().lines().get(0))
                .satisfies(
                        line -> {
                            assertThat(line.customerName()).isEqualTo("Bert");
                            assertThat(line.complaint().listening().words()).isEqualTo("too short");
                        });
    }

    @Test
    void elsewhere_it_asks_for_the_customer_first() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        pushTheKey();
        await(() -> isTypingAt("complaint.prompt.customer"));
        robot.write("anna").push(KeyCode.ENTER);
        await(() -> isTypingAt("complaint.prompt.words"));
        robot.write("late").push(KeyCode.CONTROL, KeyCode.ENTER);

        await(() -> app.house().stores().complaints().book().lines().size() == 1);
        Complaint made = app.house().stores().complaints().book().lines().get(0).complaint();
        assertThat(made.listening().words()).isEqualTo("late");
    }

    @Test
    void what_is_being_typed_in_a_dialog_is_not_thrown_away() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        pushTheKey();
        await(() -> isTypingAt("complaint.prompt.words"));
        robot.write("half a sen");
        pushTheKey();
        robot.push(KeyCode.F1)
                .push(KeyCode.CONTROL, KeyCode.N)
                .push(KeyCode.CONTROL, KeyCode.P)
                .push(KeyCode.CONTROL, KeyCode.DIGIT4);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(app.screens().shell().front().name()).isEqualTo("cards");
        robot.write("tence");

        assertThat(((TextInputControl) window.getScene().getFocusOwner()).getText())
                .isEqualTo("half a sentence");
    }

    @Test
    void while_the_cards_are_closed_no_key_reaches_for_them() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(app::leave);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        pushTheKey();
        assertThat(app.screens().shell().front().name()).isEqualTo("cards");
    }

    @Test
    void a_click_on_the_rail_leaves_the_keyboard_on_the_board() throws Exception {
        Stores stores = app.house().stores();
        stores.complaints()
                .register(
                        new Registration(
                                stores.customers().lines().get(0).id(),
                                Subject.of(ComplaintCategory.SERVICE, "late"),
                                Listening.to(Channel.PHONE, "late")));
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn("#rail-complaints");
        await(() -> window.getScene().getFocusOwner() instanceof ListView);
    }

    private void pushTheKey() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isTypingAt(String promptKey) {
        Node owner = window.getScene().getFocusOwner();
        return owner instanceof TextInputControl field
                && field.getPromptText().equals(texts.get(promptKey));
    }
}
