package app.zhanggui.complaint.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A day, typed or picked. What is typed and is no day is not kept, and it says so. */
final class DayFieldView extends VBox {
    private final Texts texts;
    private final DatePicker picker = new DatePicker();
    private final Label trouble = Forms.styled("", "field-trouble");

    DayFieldView(Texts texts) {
        this.texts = texts;
        picker.setConverter(new Reading());
        picker.setPromptText(texts.get("complaint.prompt.date"));
        picker.getEditor().addEventFilter(KeyEvent.KEY_TYPED, event -> quiet());
        trouble.setMinWidth(Region.USE_PREF_SIZE);
        quiet();
        getChildren().addAll(picker, trouble);
    }

    private void quiet() {
        Forms.showIf(false, trouble);
    }

    DatePicker picker() {
        return picker;
    }

    void show(Optional<LocalDate> day) {
        quiet();
        picker.setValue(day.orElse(null));
    }

    /**
     * Told of each day that was picked or typed.
     *
     * @param taken gets nothing where the day was taken away
     */
    void onDay(Consumer<Optional<LocalDate>> taken) {
        picker.valueProperty().addListener((o, was, is) -> taken.accept(Optional.ofNullable(is)));
    }

    /** Takes what was typed, if it is a day. */
    void leave() {
        picker.commitValue();
        picker.cancelEdit(); // where it was no day, the day that stands there is shown again
    }

    /** What is no day leaves the day as it is; whoever typed it is told here, at each try. */
    private final class Reading extends StringConverter<LocalDate> {
        private final DayWords words = new DayWords();

        @Override
        public String toString(LocalDate day) {
            return words.toString(day);
        }

        @Override
        public LocalDate fromString(String text) {
            Optional<LocalDate> day = words.read(text);
            if (day.isEmpty() && !text.isBlank()) {
                trouble.setText(texts.get("complaint.trouble.day", text.strip()));
                Forms.showIf(true, trouble);
                return picker.getValue();
            }
            return day.orElse(null);
        }
    }
}
