package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
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

/** A working hour without the mouse, over five thousand cards that came in from a list. */
@ExtendWith(ApplicationExtension.class)
class KeyboardStoryTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final int CARDS = 5000;
    private static final int PATIENCE_SECONDS = 180;

    @TempDir Path room;

    private FxRobot robot;
    private Stage window;
    private ZhangguiApp app;
    private CustomerStore store;
    private TalkStore talks;

    @Start
    void start(Stage given) {
        window = given;
    }

    @BeforeEach
    void openImportedCards(FxRobot given) throws Exception {
        robot = given;
        Path folder = Files.createTempDirectory(room, "cards");
        importInto(folder);
        app = ShopWindow.open(window, folder, CLOCK);
        store = app.house().stores().customers();
        talks = app.house().stores().talks();
    }

    @AfterEach
    void close() throws Exception {
        ShopWindow.close(window);
    }

    @Test
    void a_customer_is_found_edited_talked_to_many_are_changed_and_one_comes_back()
            throws Exception {
        findByInitials();
        editThreeFieldsAndTakeOneBack();
        writeDownATalk();
        changeTheLevelOfTwenty();
        deleteAndRestore();
    }

    private void findByInitials() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(table().getItems()).hasSize(CARDS);
        robot.write("hdwj");
        await("one card is found", () -> table().getItems().size() == 1);
        robot.push(KeyCode.ENTER);
        assertThat(open().customer().name()).isEqualTo("宏达五金有限公司");
    }

    /** Enter goes onto the card, F2 opens a value, Tab keeps it and opens the next. */
    private void editThreeFieldsAndTakeOneBack() throws Exception {
        robot.push(KeyCode.ENTER).push(KeyCode.F2);
        await("a value of the card is open", () -> isTypingIn("card-pane"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Road 1").push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("East").push(KeyCode.TAB);
        robot.write("hardware").push(KeyCode.ENTER);
        await("the trade is stored", () -> stored(CardField.INDUSTRY).equals("hardware"));
        assertThat(stored(CardField.ADDRESS)).isEqualTo("Road 1");
        assertThat(stored(CardField.REGION)).isEqualTo("East");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("the trade is taken back", () -> stored(CardField.INDUSTRY).isEmpty());
        assertThat(stored(CardField.REGION)).isEqualTo("East");
    }

    private void writeDownATalk() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await("the talk can be typed", () -> isTypingIn("dialog"));
        robot.write("asked for prices").push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        robot.write("2026-12-01").push(KeyCode.TAB).write("bring samples");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the talk is stored", () -> !talks.of(open().id()).isEmpty());
        assertThat(talks.of(open().id()).get(0))
                .satisfies(
                        talk -> {
                            assertThat(talk.content()).isEqualTo("asked for prices");
                            assertThat(talk.nextOn()).contains(LocalDate.of(2026, 12, 1));
                            assertThat(talk.nextNote()).isEqualTo("bring samples");
                        });
    }

    private void changeTheLevelOfTwenty() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.DELETE);
        await("all cards are found", () -> table().getItems().size() == CARDS);
        robot.push(KeyCode.ENTER).push(KeyCode.HOME);
        for (int i = 1; i < 20; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        }
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await("a field can be chosen", () -> isFocusIn("bulk-edit"));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        await("twenty are in class A", () -> inA() == 20);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("none is in class A again", () -> inA() == 0);
    }

    private void deleteAndRestore() throws Exception {
        robot.push(KeyCode.ESCAPE); // lets the marks go
        CustomerId id = open().id();
        robot.push(KeyCode.DELETE);
        await("the card is gone", () -> store.card(id).isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.B);
        await("the recycle bin is open", () -> isFocusIn("list-view"));
        robot.push(KeyCode.ENTER);
        await("the card is back", () -> store.card(id).isPresent());
    }

    private boolean isTypingIn(String styleClass) {
        return isFocusIn(styleClass) && focused() instanceof TextInputControl;
    }

    private boolean isFocusIn(String styleClass) {
        Node node = focused();
        while (node != null && !node.getStyleClass().contains(styleClass)) {
            node = node.getParent();
        }
        return node != null;
    }

    private Node focused() {
        return window.getScene().getFocusOwner();
    }

    private long inA() {
        return store.lines().stream()
                .filter(line -> line.level().equals(Optional.of(Level.A)))
                .count();
    }

    private String stored(CardField field) {
        return CardValues.get(store.card(open().id()).orElseThrow(), field);
    }

    private CustomerCard open() {
        CardLine line = table().getSelectionModel().getSelectedItem();
        return store.card(line.id()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TableView<CardLine> table() {
        return robot.lookup(".card-table").queryAs(TableView.class);
    }

    /** A list as an owner keeps it, brought in by the same import as on the screen. */
    private void importInto(Path folder) throws Exception {
        String rows =
                IntStream.range(1, CARDS)
                        .mapToObj(i -> "客户" + i + ",王" + i + ",1390000" + (1000 + i) + ",城西")
                        .collect(Collectors.joining("\n"));
        Path list = room.resolve("list.csv");
        Files.writeString(list, "单位名称,联系人,手机,片区\n宏达五金有限公司,李红,13805712203,城东\n" + rows);
        try (Wiring house = Wiring.open(folder, Optional.empty(), CLOCK)) {
            Progress progress = Progress.unwatched();
            Intake intake = house.intake();
            intake.apply(
                    intake.preview(
                            SheetReader.read(list, progress), IntakeChoices.DEFAULT, progress),
                    progress);
        }
    }

    /** Looks on the screen's thread, where nothing moves meanwhile; says what did not come. */
    private static void await(String what, Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException never) {
            throw new AssertionError("it never came that " + what, never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
