package app.zhanggui.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.ComplaintItem;
import app.zhanggui.complaint.Shop;
import app.zhanggui.complaint.Stage;
import app.zhanggui.text.Texts;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The item of a complaint, chosen in the second stage. */
@ExtendWith(ApplicationExtension.class)
class ItemFieldViewTest {
    private final Shop shop = new Shop();
    private Complaint complaint;
    private FormGridView form;
    private ItemFieldView field;

    @Start
    void start(javafx.stage.Stage stage) {
        complaint = shop.reaching(Stage.ANALYSE);
        form = new FormGridView(Texts.chinese(), this::edit);
        field = new ItemFieldView(form);
        form.row("complaint.label.category", field);
        form.show(complaint);
        stage.setScene(new Scene(form));
        stage.show();
    }

    private void edit(Complaint seen, UnaryOperator<Complaint> change) {
        complaint = shop.edit(seen, change);
        form.show(complaint);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void an_item_of_the_category_is_chosen_and_taken_back(FxRobot robot) {
        choose(robot, Optional.of(ComplaintItem.LOST));
        assertThat(stored()).contains(ComplaintItem.LOST);

        choose(robot, Optional.empty());
        assertThat(stored()).isEmpty();
    }

    @Test
    void another_category_says_which_item_fell_away_until_one_is_chosen(FxRobot robot) {
        choose(robot, Optional.of(ComplaintItem.LOST));

        robot.interact(
                () ->
                        edit(
                                complaint,
                                c ->
                                        c.withSubject(
                                                c.subject()
                                                        .withCategory(ComplaintCategory.SERVICE))));

        assertThat(hint().isVisible()).isTrue();
        assertThat(hint().getText()).contains("途中丢失");
        assertThat(items().getItems()).contains(Optional.of(ComplaintItem.SKILL)).hasSize(5);

        choose(robot, Optional.of(ComplaintItem.SKILL));
        assertThat(stored()).contains(ComplaintItem.SKILL);
        assertThat(hint().isVisible()).isFalse();
    }

    private Optional<ComplaintItem> stored() {
        return shop.now(complaint).subject().item();
    }

    private void choose(FxRobot robot, Optional<ComplaintItem> item) {
        robot.interact(() -> items().setValue(item));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<ComplaintItem>> items() {
        return (ComboBox<Optional<ComplaintItem>>) field.getChildren().get(0);
    }

    private Label hint() {
        return (Label) field.getChildren().get(1);
    }
}
