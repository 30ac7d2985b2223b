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
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Promise;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
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

/** The morning at the shop, without the mouse: a promise is ticked, a complaint is gone to. */
@ExtendWith(ApplicationExtension.class)
class TodayStoryTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir Path folder;

    private FxRobot robot;
    private Stage window;
    private ZhangguiApp app;

    @Start
    void start(Stage given) {
        window = given;
    }

    @BeforeEach
    void openAShopWithAPromiseAndAComplaint(FxRobot given) throws Exception {
        robot = given;
        try (Wiring house = Wiring.open(folder, Optional.empty(), CLOCK)) {
            Stores stores = house.stores();
            CustomerId anna = stores.customers().add(CustomerCard.of(Customer.named("Anna"))).id();
            LocalDate today = LocalDate.now(CLOCK);
            stores.promises().add(Promise.of(anna, today, "samples", Optional.of(today)));
            stores.complaints()
                    .register(
                            new Registration(
                                    anna,
                                    Subject.of(ComplaintCategory.SERVICE, "late"),
                                    Listening.to(Channel.PHONE, "late")));
        }
        app = ShopWindow.open(window, folder, CLOCK);
        await(() -> isOn("today-visits"));
    }

    @AfterEach
    void close() throws Exception {
        ShopWindow.close(window);
    }

    @Test
    void a_promise_is_ticked_and_a_complaint_opened_by_the_keyboard_alone() throws Exception {
        robot.push(KeyCode.TAB);
        await(() -> isOn("today-promises"));
        robot.push(KeyCode.SPACE);
        await(() -> app.house().stores().promises().open().isEmpty());

        await(() -> isOn("today-visits"));
        robot.push(KeyCode.TAB);
        await(() -> isOn("today-complaints"));
        robot.push(KeyCode.ENTER);
        await(() -> app.screens().shell().front().name().equals("complaints"));
        Complaint only = app.house().stores().complaints().book().lines().get(0).complaint();
        assertThat(only.isOpen()).isTrue();
    }

    @Test
    void a_letter_typed_into_the_search_goes_on_among_the_cards() throws Exception {
        robot.clickOn(".search").write("an");
        await(() -> app.screens().shell().front().name().equals("cards"));
        assertThat(window.getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        TextField.class, field -> assertThat(field.getText()).isEqualTo("an"));
    }

    /** Whether the cursor is in that panel. */
    private boolean isOn(String panel) {
        for (Node at = window.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (panel.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }
}
