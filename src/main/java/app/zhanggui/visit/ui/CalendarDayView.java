package app.zhanggui.visit.ui;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.DayKind;
import app.zhanggui.visit.Duty;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.ui.CalendarViewModel.Shown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One day of the calendar: worked or not, and what else is to be done in its halves. */
final class CalendarDayView extends VBox {
    private static final List<DayKind> CHOICES =
            List.of(
                    DayKind.WORKDAY,
                    DayKind.MAKEUP_WORKDAY,
                    DayKind.SHOP_REST,
                    DayKind.HOLIDAY,
                    DayKind.WEEKEND);
    private static final int MOST_LEFT = 30;

    private final CalendarViewModel model;
    private final Texts texts;
    private final Label date = Forms.heading("");
    private final ToggleGroup kinds = new ToggleGroup();
    private final TextField name = new TextField();
    private final Map<HalfDay, DutyFields> duties = new EnumMap<>(HalfDay.class);

    /** What else is to be done in half a day; without a name, nothing. */
    private record DutyFields(TextField name, Spinner<Integer> visits, Spinner<Integer> calls) {}

    CalendarDayView(CalendarViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("calendar-side");
        name.setPromptText(texts.get("visit.calendar.name"));
        name.setAccessibleText(texts.get("visit.calendar.name"));
        getChildren().add(date);
        CHOICES.forEach(kind -> getChildren().add(choice(kind)));
        getChildren().addAll(name, Forms.fieldLabel(texts.get("visit.calendar.duties")));
        for (HalfDay half : HalfDay.values()) {
            getChildren().add(duty(half));
        }
        getChildren()
                .addAll(
                        Forms.styled(texts.get("visit.calendar.duties.hint"), "hint"),
                        Forms.row(
                                8,
                                Forms.button(texts.get("visit.calendar.restore"), model::restore),
                                Forms.gap(),
                                Forms.primary(texts.get("visit.calendar.keep"), this::keep)));
        model.shown().addListener((o, was, is) -> show(is));
        show(model.shown().get());
    }

    private RadioButton choice(DayKind kind) {
        RadioButton button = new RadioButton(texts.get("visit.daykind." + kind));
        button.setToggleGroup(kinds);
        button.setUserData(kind);
        return button;
    }

    private HBox duty(HalfDay half) {
        String of = texts.get("visit.slot." + half);
        TextField what = new TextField();
        what.setPromptText(texts.get("visit.calendar.duty"));
        what.setAccessibleText(of + " " + texts.get("visit.calendar.duty"));
        DutyFields fields = new DutyFields(what, figure(of), figure(of));
        duties.put(half, fields);
        return Forms.row(
                6,
                word(of),
                what,
                fields.visits(),
                word(texts.get("visit.rules.capacity.visits")),
                fields.calls(),
                word(texts.get("visit.rules.capacity.calls")));
    }

    private static Label word(String text) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Spinner<Integer> figure(String half) {
        Spinner<Integer> spinner = new Spinner<>(0, MOST_LEFT, 0);
        spinner.setEditable(true);
        spinner.getStyleClass().add("calendar-figure");
        spinner.setAccessibleText(half + " " + texts.get("visit.calendar.left"));
        return spinner;
    }

    private void show(Shown shown) {
        date.setText(shown.chosen().toString());
        DayKind kind = shown.calendar().kind(shown.chosen());
        kinds.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == kind)
                .findFirst()
                .ifPresent(kinds::selectToggle);
        name.setText(shown.calendar().name(shown.chosen()));
        duties.forEach((half, fields) -> fill(fields, shown.duty(half)));
    }

    private static void fill(DutyFields fields, Optional<Duty> duty) {
        Capacity left = duty.map(Duty::left).orElse(new Capacity(0, 0));
        fields.name().setText(duty.map(Duty::name).orElse(""));
        fields.visits().getValueFactory().setValue(left.visits());
        fields.calls().getValueFactory().setValue(left.calls());
    }

    private void keep() {
        List<Duty> kept = new ArrayList<>();
        duties.forEach(
                (half, fields) -> {
                    String what = fields.name().getText().strip();
                    if (!what.isEmpty()) {
                        kept.add(
                                new Duty(
                                        new Slot(model.shown().get().chosen(), half),
                                        new Capacity(
                                                fields.visits().getValue(),
                                                fields.calls().getValue()),
                                        what));
                    }
                });
        DayKind kind = (DayKind) kinds.getSelectedToggle().getUserData();
        model.save(kind, name.getText().strip(), kept);
    }
}
