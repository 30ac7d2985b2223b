package app.zhanggui.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.Database;
import app.zhanggui.intake.EntryIntake;
import app.zhanggui.intake.ListChoices;
import app.zhanggui.intake.ListColumnStore;
import app.zhanggui.intake.ListKind;
import app.zhanggui.intake.Sheets;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Theme;
import app.zhanggui.work.Progress;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The columns of a list of talks above its rows. */
@ExtendWith(ApplicationExtension.class)
class ListColumnsViewTest {
    private final Database database = Database.inMemory(Sheets.CLOCK);
    private ListColumnsView view;

    @Start
    void start(Stage stage) {
        EntryIntake intake =
                new EntryIntake(
                        database,
                        new CustomerStore(database),
                        new TalkStore(database),
                        new PromiseStore(database),
                        new OwnedItemStore(database),
                        new ListColumnStore(database));
        view = new ListColumnsView(new OfferedList<>(intake, Jobs.direct()), Texts.chinese());
        Scene scene = new Scene(view, 1000, 600);
        Theme.dress(scene, List.of());
        view.getStylesheets().add(ImportView.look());
        stage.setScene(scene);
        stage.show();
        view.show(
                intake.preview(
                        Sheets.file("客户,日期,内容", "宏达五金,2026-11-03,要货"),
                        ListChoices.as(ListKind.TALK),
                        Progress.unwatched()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void it_asks_for_as_many_lines_as_its_fields_need_at_any_width(FxRobot robot) {
        for (int width = 400; width < 1500; width += 10) {
            int now = width;
            robot.interact(() -> view.resize(now, 600));
            assertThat(view.prefHeight(-1)).isEqualTo(view.prefHeight(now));
        }
    }
}
