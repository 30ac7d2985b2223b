package app.zhanggui.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.ComplaintPrint;
import app.zhanggui.complaint.Satisfaction;
import app.zhanggui.complaint.Shop;
import app.zhanggui.complaint.Stage;
import app.zhanggui.complaint.Subject;
import app.zhanggui.complaint.Suggestion;
import app.zhanggui.complaint.SuggestionStore;
import app.zhanggui.complaint.TargetDays;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.customer.AttachmentStore;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.AttachmentsView;
import app.zhanggui.customer.ui.AttachmentsViewModel;
import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Remembered;
import app.zhanggui.ui.WindowLayers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The way of the fields between screen and card file, with real keys. */
@ExtendWith(ApplicationExtension.class)
class ComplaintsViewTest {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Shop shop = new Shop();
    private final List<CustomerId> opened = new ArrayList<>();
    private Complaint first;
    private Complaint second;
    private AttachmentsViewModel photos;

    @Start
    void start(javafx.stage.Stage stage) {
        Texts texts = Texts.chinese();
        first = shop.registered();
        shop.clock.set("2026-11-20T08:00:00");
        second = shop.register(shop.customer("阿芳窗帘"), Subject.of(ComplaintCategory.SERVICE, "态度"));
        WindowLayers layers = new WindowLayers(texts);
        photos =
                new AttachmentsViewModel(
                        new AttachmentStore(shop.database), Jobs.direct(), layers, Runnable::run);
        ComplaintsView view =
                new ComplaintsView(
                        new ComplaintsView.Stores(
                                shop.complaints,
                                new TargetStore(shop.database),
                                new SuggestionStore(shop.database),
                                shop.customers,
                                AccessLog.none()),
                        texts,
                        Jobs.direct(),
                        new ComplaintsView.Windows(layers, layers, Remembered.forNow()),
                        new ComplaintsView.Papers(
                                new ComplaintPrint(
                                        new HtmlTemplates(), new PdfMaker(), texts, shop.clock),
                                new PaperView(texts, Jobs.direct(), layers, layers)),
                        new ComplaintsView.Photos(
                                photos, new AttachmentsView(texts, photos, layers, layers)),
                        customer -> opened.add(customer),
                        shop.clock);
        Region noJobs = new Region();
        noJobs.setVisible(false);
        VBox.setVgrow(view.body(), Priority.ALWAYS);
        layers.setContent(new VBox(view.tools(), view.body()), noJobs);
        stage.setScene(new Scene(layers.root(), 1180, 740));
        stage.show();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static TextInputControl field(FxRobot robot, String prompt) {
        return robot.lookup(node -> isField(node, prompt)).queryAs(TextInputControl.class);
    }

    private static boolean isField(Node node, String prompt) {
        return node instanceof TextInputControl field && prompt.equals(field.getPromptText());
    }

    @Test
    void a_stage_is_passed_over_only_with_a_reason_that_is_kept(FxRobot robot) {
        robot.clickOn("宏达五金");
        MenuButton skip = robot.lookup(node -> node instanceof MenuButton).query();
        robot.interact(() -> itemCalled(skip, "④ 告知客户").fire());
        TextArea reason = robot.lookup(".reason .text-area").query();
        robot.interact(() -> reason.setText("agreed at once"));
        robot.interact(() -> robot.lookup(".reason .primary").queryButton().fire());

        assertThat(shop.now(first).stage()).isEqualTo(Stage.TELL);
        assertThat(shop.complaints.book().history(first.id()).get(1).reason())
                .isEqualTo("agreed at once");
        assertThat(
                        robot.lookup(
                                        node ->
                                                node instanceof Label label
                                                        && label.getText().equals("跳过"))
                                .queryAll())
                .hasSize(2);
    }

    private static MenuItem itemCalled(MenuButton menu, String name) {
        return menu.getItems().stream()
                .filter(item -> item.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_card_carried_to_the_next_column_moves_on(FxRobot robot) {
        robot.drag("宏达五金").dropTo("② 分析原因");

        assertThat(shop.now(first).stage()).isEqualTo(Stage.ANALYSE);
    }

    @Test
    void photos_hang_on_the_complaint_they_were_added_to(FxRobot robot, @TempDir Path folder)
            throws IOException {
        Path photo = Files.write(folder.resolve("box.txt"), new byte[] {1, 2, 3});
        robot.clickOn("宏达五金").clickOn("照片");
        robot.interact(() -> photos.add(List.of(photo)));
        assertThat(robot.lookup("照片 1").tryQuery()).isPresent();
        assertThat(robot.lookup("box.txt").tryQuery()).isPresent();

        robot.clickOn("阿芳窗帘");
        assertThat(photos.shown()).isEmpty();
        robot.clickOn("宏达五金");
        assertThat(photos.shown()).extracting(one -> one.name()).containsExactly("box.txt");
    }

    @Test
    void a_card_dropped_on_another_card_moves_too(FxRobot robot) {
        robot.interact(() -> shop.forward(second));
        robot.drag("宏达五金").dropTo("阿芳窗帘");

        assertThat(shop.now(first).stage()).isEqualTo(Stage.ANALYSE);
    }

    @Test
    void a_suggestion_is_decided_and_answered_on_its_page(FxRobot robot) {
        robot.clickOn("建议").clickOn("＋ 记建议");
        robot.write("hdwj").push(KeyCode.ENTER);
        robot.write("open earlier").push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.clickOn("采纳").clickOn("今天答复了");

        Suggestion kept = new SuggestionStore(shop.database).all().get(0).suggestion();
        assertThat(kept.words()).isEqualTo("open earlier");
        assertThat(kept.decision()).isEqualTo(Suggestion.Decision.TAKEN);
        assertThat(kept.repliedOn()).contains(java.time.LocalDate.parse("2026-11-20"));
    }

    @Test
    void a_suggestion_is_corrected_and_taken_away_and_both_can_be_undone(FxRobot robot) {
        SuggestionStore suggestions = new SuggestionStore(shop.database);
        java.time.LocalDate day = java.time.LocalDate.parse("2026-11-20");
        Suggestion early =
                Suggestion.of(first.customer(), day, "open erlier", java.util.Optional.empty());
        robot.interact(() -> suggestions.add(early));
        robot.clickOn("建议").clickOn("修改…");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("open earlier");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(words(suggestions)).containsExactly("open earlier");
        robot.clickOn("撤销");
        assertThat(words(suggestions)).containsExactly("open erlier");

        robot.clickOn("修改…").clickOn("删除");
        assertThat(words(suggestions)).isEmpty();
        robot.clickOn("撤销");
        assertThat(words(suggestions)).containsExactly("open erlier");
    }

    private static List<String> words(SuggestionStore suggestions) {
        return suggestions.all().stream().map(line -> line.suggestion().words()).toList();
    }

    @Test
    void the_figures_and_the_lessons_are_a_click_away(FxRobot robot) {
        robot.clickOn("统计");
        assertThat(robot.lookup("共 2 起").tryQuery()).isPresent();

        robot.clickOn("教训");
        assertThat(robot.lookup("打印教训").query().isVisible()).isTrue();
    }

    @Test
    void the_target_days_are_set_in_a_table(FxRobot robot) {
        robot.clickOn("统计").clickOn("目标天数…").clickOn("保存");

        assertThat(shop.complaints.book().targets()).isEqualTo(TargetDays.STANDARD);
        assertThat(robot.lookup("目标天数已保存").tryQuery()).isPresent();
    }

    @Test
    void the_handling_form_is_looked_at_before_it_is_printed(FxRobot robot) {
        robot.clickOn("打印处理单");

        assertThat(robot.lookup("客户投诉处理单 TS-2026-0001").tryQuery()).isPresent();
    }

    @Test
    void a_field_left_for_another_card_is_stored_and_the_other_card_shows_its_own(FxRobot robot) {
        robot.clickOn(field(robot, "补发、退款、换货、道歉…")).write("refund");
        robot.clickOn("阿芳窗帘");

        assertThat(shop.now(first).listening().remedyWanted()).isEqualTo("refund");
        assertThat(field(robot, "补发、退款、换货、道歉…").getText()).isEmpty();
    }

    @Test
    void undo_shows_what_stood_there_before(FxRobot robot) {
        robot.clickOn(field(robot, "补发、退款、换货、道歉…")).write("refund").push(KeyCode.TAB);
        assertThat(shop.now(first).listening().remedyWanted()).isEqualTo("refund");

        robot.interact(() -> shop.database.undoLast());

        assertThat(field(robot, "补发、退款、换货、道歉…").getText()).isEmpty();
    }

    @Test
    void ctrl_enter_stores_the_field_one_is_in_and_goes_on_to_the_next_stage(FxRobot robot) {
        robot.clickOn(field(robot, "客户怎么说就怎么写")).push(KeyCode.CONTROL, KeyCode.END);
        robot.write("!!").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(shop.now(first).listening().words()).endsWith("!!");
        assertThat(shop.now(first).stage()).isEqualTo(Stage.ANALYSE);
    }

    @Test
    void what_is_no_amount_stays_in_its_field_and_says_that_it_is_not_kept(FxRobot robot) {
        robot.interact(() -> shop.reaching(first, Stage.SOLVE));
        robot.clickOn(field(robot, "金额")).write("480").push(KeyCode.TAB);
        assertThat(field(robot, "金额").getText()).isEqualTo("¥480");

        robot.clickOn(field(robot, "金额")).push(KeyCode.CONTROL, KeyCode.A);
        robot.write("a lot").push(KeyCode.TAB);

        assertThat(field(robot, "金额").getText()).isEqualTo("a lot");
        assertThat(robot.lookup("没有保存：金额请写数字，如 480").query().isVisible()).isTrue();
        assertThat(shop.now(first).solution().compensation()).map(m -> m.fen()).contains(48_000L);
    }

    @Test
    void arrow_keys_go_from_card_to_card(FxRobot robot) {
        robot.clickOn("宏达五金").push(KeyCode.DOWN);

        assertThat(chosenCard(robot)).contains("阿芳窗帘");
        assertThat(robot.lookup("TS-2026-0002 · 阿芳窗帘").tryQuery()).isPresent();
    }

    private static String chosenCard(FxRobot robot) {
        Node chosen =
                robot.lookup(".complaint").queryAll().stream()
                        .filter(card -> card.getPseudoClassStates().contains(CHOSEN))
                        .findFirst()
                        .orElseThrow();
        return robot.from(chosen).lookup(".strong").queryLabeled().getText();
    }

    /** Tab, arrows, letters, Space, Enter and Ctrl+Enter alone; the mouse is never touched. */
    @Test
    void a_complaint_goes_through_all_six_stages_to_its_end_by_keys_alone(FxRobot robot) {
        robot.interact(() -> robot.lookup(".board .list-view").query().requestFocus());
        robot.push(KeyCode.ENTER).write("!");
        done(robot, Stage.ANALYSE);
        to(robot, "我方").push(KeyCode.SPACE);
        to(robot, "事情怎么发生的").write("not counted");
        done(robot, Stage.SOLVE);
        to(robot, "自己能定").push(KeyCode.SPACE);
        to(robot, "打算怎么解决，谁承担什么").write("send one more");
        done(robot, Stage.TELL);
        to(robot, "客户同意").push(KeyCode.SPACE);
        done(robot, Stage.CARRY_OUT);
        to(robot, "做了哪些，客户收到没有").write("sent");
        done(robot, Stage.REVIEW);
        to(robot, "这次学到什么，同样的事以后会再提醒").write("count twice");
        to(robot, "很不满意").push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.push(KeyCode.SPACE);
        done(robot, Stage.CLOSED);

        Complaint closed = shop.now(first);
        assertThat(closed.analysis().cause()).isEqualTo("not counted");
        assertThat(closed.review().satisfaction()).contains(Satisfaction.HAPPY);
        assertThat(shop.complaints.book().history(first.id())).hasSize(7);
    }

    private void done(FxRobot robot, Stage next) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(shop.now(first).stage()).isEqualTo(next);
    }

    /** Tab until the keyboard is there. */
    private static FxRobot to(FxRobot robot, String name) {
        for (int tabs = 0; tabs < 60 && !name.equals(nameOfFocus(robot)); tabs++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(nameOfFocus(robot)).isEqualTo(name);
        return robot;
    }

    private static String nameOfFocus(FxRobot robot) {
        Node owner = robot.lookup(".complaints").query().getScene().getFocusOwner();
        if (owner instanceof TextInputControl field) {
            return field.getPromptText();
        }
        return owner instanceof Labeled labeled ? labeled.getText() : "";
    }
}
