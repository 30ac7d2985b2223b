package app.zhanggui.visit.ui;

import app.zhanggui.ui.Forms;
import app.zhanggui.visit.ui.Board.Day;
import app.zhanggui.visit.ui.Board.Half;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One day of the month: its number, its lunar name, its two halves. */
final class DayView extends VBox {
    private final HalfView am;
    private final HalfView pm;
    private final LocalDate date;

    DayView(Day day, Function<Half, HalfView> halves) {
        date = day.date();
        getStyleClass().add("day");
        if (!day.worked()) {
            getStyleClass().add("off");
        }
        if (day.today()) {
            getStyleClass().add("today");
        }
        am = halves.apply(day.am());
        pm = halves.apply(day.pm());
        VBox.setVgrow(am, Priority.ALWAYS);
        VBox.setVgrow(pm, Priority.ALWAYS);
        getChildren().addAll(head(day), am, pm);
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    private static HBox head(Day day) {
        Label number = Forms.styled(String.valueOf(day.date().getDayOfMonth()), "day-number");
        number.setMinWidth(USE_PREF_SIZE);
        HBox head = Forms.row(4, number, Forms.gap(), new WholeWordView(day.label(), "day-label"));
        head.getStyleClass().add("day-head");
        return head;
    }

    LocalDate date() {
        return date;
    }

    List<HalfView> halves() {
        return List.of(am, pm);
    }

    void show(Day day) {
        am.show(day.am());
        pm.show(day.pm());
    }
}
