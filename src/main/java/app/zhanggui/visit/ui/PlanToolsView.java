package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.PlanState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** The header beside the title: which month, draft or final, and what can be done with the plan. */
final class PlanToolsView extends HBox {
    /** The deeds from the left to the right, as they are numbered by need. */
    private static final List<Integer> AS_THEY_STAND = List.of(3, 4, 5, 2, 0, 1);

    private final MonthPlanViewModel month;
    private final Texts texts;
    private final List<Deed> deeds;
    private final Button settle;
    private final MenuButton more = new MenuButton();

    /** One button, those that are needed most often first. */
    private record Deed(Button button, boolean needsPlan) {}

    /**
     * What the buttons lead to.
     *
     * @param again makes the plan anew
     * @param overdue who should have been contacted by now
     * @param changeDays the working calendar
     * @param tickIn where the results of a day are filled in
     * @param print the choice of papers
     */
    record Actions(
            Runnable again,
            Runnable overdue,
            Runnable changeDays,
            Runnable changeRules,
            Runnable tickIn,
            Runnable print) {}

    PlanToolsView(MonthPlanViewModel month, Texts texts, Actions actions) {
        super(8);
        this.month = month;
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("plan-tools");
        setMinWidth(0);
        more.setText(texts.get("visit.tools.more"));
        settle = Forms.primary("", () -> month.settle(month.isOpen()));
        Button again = Forms.button(texts.get("visit.again"), actions.again());
        deeds =
                List.of(
                        new Deed(
                                Forms.button(texts.get("visit.tick.open"), actions.tickIn()), true),
                        new Deed(Forms.button(texts.get("visit.print"), actions.print()), true),
                        new Deed(again, true),
                        new Deed(link("visit.overdue.open", actions.overdue()), false),
                        new Deed(link("visit.calendar.open", actions.changeDays()), false),
                        new Deed(link("visit.rules.open", actions.changeRules()), false));
        getChildren().addAll(turn("‹", -1), monthName(), turn("›", 1), state(), Forms.gap());
        for (int place : AS_THEY_STAND) {
            getChildren().add(deeds.get(place).button);
        }
        getChildren().addAll(settle, more);
        month.shown().addListener((o, was, is) -> showPlan(again));
        showPlan(again);
    }

    private Button link(String key, Runnable action) {
        return Forms.link(texts.get(key), action);
    }

    private void showPlan(Button again) {
        again.setDisable(!month.isOpen());
        settle.setText(texts.get(month.isOpen() ? "visit.settle" : "visit.reopen"));
        Forms.showIf(month.plan().isPresent(), settle);
        requestLayout();
    }

    /**
     * From the first one without room on, as with large letters, they wait behind the last button:
     * none is shown that is needed less than one that waits.
     */
    @Override
    protected void layoutChildren() {
        List<Deed> possible = deeds.stream().filter(this::isPossible).toList();
        double room = roomForDeeds();
        double all = possible.stream().mapToDouble(deed -> width(deed.button)).sum();
        boolean crowded = all > room;
        room -= crowded ? width(more) : 0;
        List<Deed> rest = new ArrayList<>();
        for (Deed deed : possible) {
            room -= width(deed.button);
            if (room < 0) {
                rest.add(deed);
            }
        }
        deeds.forEach(deed -> show(possible.contains(deed) && !rest.contains(deed), deed.button));
        show(crowded, more);
        more.getItems().setAll(rest.stream().map(PlanToolsView::item).toList());
        super.layoutChildren();
    }

    private boolean isPossible(Deed deed) {
        return !deed.needsPlan || month.plan().isPresent();
    }

    private double roomForDeeds() {
        double taken =
                getManagedChildren().stream()
                        .filter(part -> part != more)
                        .filter(part -> deeds.stream().noneMatch(deed -> deed.button == part))
                        .mapToDouble(this::width)
                        .sum();
        return getWidth() - snappedLeftInset() - snappedRightInset() - taken;
    }

    private double width(Node part) {
        return part.prefWidth(-1) + getSpacing();
    }

    private static void show(boolean there, Node part) {
        if (there != part.isManaged()) {
            Forms.showIf(there, part);
        }
    }

    private static MenuItem item(Deed deed) {
        MenuItem item = new MenuItem(deed.button.getText());
        item.setDisable(deed.button.isDisabled());
        item.setOnAction(event -> deed.button.fire());
        return item;
    }

    private Button turn(String sign, int months) {
        Button button = Forms.link(sign, () -> month.turn(months));
        button.getStyleClass().add("turn");
        String key = months < 0 ? "visit.month.back" : "visit.month.on";
        button.setAccessibleText(texts.get(key));
        return button;
    }

    private Label monthName() {
        Label name = Forms.styled("", "month-name");
        name.setMinWidth(USE_PREF_SIZE);
        name.textProperty().bind(month.month().map(this::words));
        return name;
    }

    private String words(YearMonth of) {
        return texts.get("visit.month", String.valueOf(of.getYear()), of.getMonthValue());
    }

    private Label state() {
        Label tag = Forms.tag("");
        tag.setMinWidth(USE_PREF_SIZE);
        Runnable show =
                () -> {
                    Optional<PlanState> state = month.plan().map(MonthPlan::state);
                    tag.setVisible(state.isPresent());
                    state.ifPresent(it -> tag.setText(texts.get("visit.state." + it)));
                };
        month.shown().addListener((o, was, is) -> show.run());
        show.run();
        return tag;
    }
}
