package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.Words;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Labels at the left, fields at the right, each field tied to one part of a complaint (see {@link
 * FormTies}).
 */
final class FormGridView extends GridPane {
    private final Texts texts;
    private final FormTies ties;

    FormGridView(Texts texts, FormTies.Editing editing) {
        this.texts = texts;
        ties = new FormTies(editing);
        getStyleClass().add("stage-form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
    }

    Texts texts() {
        return texts;
    }

    /** A row: the word at the left, the fields beside one another at the right. */
    void row(String labelKey, Node... fields) {
        Label label = Forms.fieldLabel(texts.get(labelKey));
        label.setLabelFor(whereKeysGo(fields[0]));
        HBox line = new HBox(fields);
        line.getStyleClass().add("fields");
        addRow(getRowCount(), label, line);
        GridPane.setValignment(label, VPos.TOP);
    }

    /** Puts the keyboard into the first field; words that are only read take none. */
    void focusFirst() {
        getChildren().stream()
                .filter(HBox.class::isInstance)
                .flatMap(fields -> ((HBox) fields).getChildren().stream())
                .map(FormGridView::whereKeysGo)
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static Node whereKeysGo(Node field) {
        if (field instanceof Segment<?> segment) {
            return segment.tabStop();
        }
        if (field instanceof ParsedFieldView parsed) {
            return parsed.input();
        }
        return field instanceof DayFieldView day ? day.picker() : field;
    }

    /** Shows a row only while a condition on the complaint holds. */
    void onlyIf(Predicate<Complaint> condition, Runnable rows) {
        int before = getChildren().size();
        rows.run();
        List<Node> added = List.copyOf(getChildren().subList(before, getChildren().size()));
        ties.follow(
                complaint -> added.forEach(node -> Forms.showIf(condition.test(complaint), node)));
    }

    /** A field of one line that takes the room there is. */
    TextField line(
            String promptKey,
            Function<Complaint, String> get,
            BiFunction<Complaint, String, Complaint> set) {
        TextField field = new TextField();
        HBox.setHgrow(field, Priority.ALWAYS);
        return tied(field, promptKey, Words.LINE, get, set);
    }

    /** A field of two lines; Tab leaves it. */
    TextArea area(
            String promptKey,
            Function<Complaint, String> get,
            BiFunction<Complaint, String, Complaint> set) {
        return tied(area(), promptKey, Words.PARAGRAPH, get, set);
    }

    /** A field of two lines for what a customer said, however much that is. */
    TextArea story(
            String promptKey,
            Function<Complaint, String> get,
            BiFunction<Complaint, String, Complaint> set) {
        return tied(area(), promptKey, Words.STORY, get, set);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        HBox.setHgrow(area, Priority.ALWAYS);
        TabLeavesView.letTabLeave(area);
        return area;
    }

    private <F extends TextInputControl> F tied(
            F field,
            String promptKey,
            int longest,
            Function<Complaint, String> get,
            BiFunction<Complaint, String, Complaint> set) {
        field.setPromptText(texts.get(promptKey));
        field.setAccessibleText(texts.get(promptKey));
        field.setTextFormatter(new TextFormatter<>(change -> within(longest, change)));
        FormTies.Tie<String> tie = ties.tie(get, field::setText);
        leaveWithFocus(field, () -> tie.take(field.getText().strip(), set));
        return field;
    }

    private static TextFormatter.Change within(int longest, TextFormatter.Change change) {
        return change.getControlNewText().length() <= longest ? change : null;
    }

    /**
     * What the text of a field means.
     *
     * @param troubleKey what to say of text that means nothing
     * @param read nothing for text that means nothing
     */
    record Meaning<T>(
            String promptKey,
            String troubleKey,
            Function<T, String> write,
            Function<String, Optional<T>> read) {}

    /** A field whose text means something; see {@link ParsedFieldView}. */
    <T> ParsedFieldView parsed(
            Meaning<T> meaning,
            Function<Complaint, Optional<T>> get,
            BiFunction<Complaint, Optional<T>, Complaint> set) {
        ParsedFieldView field =
                new ParsedFieldView(
                        texts.get(meaning.promptKey()), texts.get(meaning.troubleKey()));
        FormTies.Tie<Optional<T>> tie =
                ties.tie(get, value -> field.show(value.map(meaning.write()).orElse("")));
        leaveWithFocus(
                field.input(),
                () -> {
                    Optional<T> value = meaning.read().apply(field.typed());
                    boolean understood = value.isPresent() || field.typed().isEmpty();
                    field.sayTrouble(!understood);
                    if (understood) {
                        tie.take(value, set);
                        tie.showAgain();
                    }
                });
        return field;
    }

    /** A day, typed or picked. */
    DayFieldView date(
            Function<Complaint, Optional<LocalDate>> get,
            BiFunction<Complaint, Optional<LocalDate>, Complaint> set) {
        DayFieldView field = new DayFieldView(texts);
        FormTies.Tie<Optional<LocalDate>> tie = ties.tie(get, field::show);
        field.onDay(day -> tie.take(day, set));
        leaveWithFocus(field.picker().getEditor(), field::leave);
        return field;
    }

    /** A choice of a few. */
    <T> Segment<T> choice(
            List<T> choices,
            Function<T, String> words,
            Function<Complaint, Optional<T>> get,
            BiFunction<Complaint, Optional<T>, Complaint> set) {
        FormTies.Tie<Optional<T>> tie = ties.tie(get, value -> {});
        Segment<T> segment =
                new Segment<>(choices, words, choice -> tie.take(Optional.of(choice), set));
        ties.follow(complaint -> segment.show(get.apply(complaint)));
        return segment;
    }

    CheckBox tick(
            String labelKey,
            Function<Complaint, Boolean> get,
            BiFunction<Complaint, Boolean, Complaint> set) {
        CheckBox box = new CheckBox(texts.get(labelKey));
        box.setMinWidth(USE_PREF_SIZE);
        FormTies.Tie<Boolean> tie = ties.tie(get, box::setSelected);
        box.setOnAction(event -> tie.take(box.isSelected(), set));
        return box;
    }

    private void leaveWithFocus(Node field, Runnable leave) {
        ties.onLeaving(leave);
        field.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is) {
                                leave.run();
                            }
                        });
    }

    /** Ties a field of another kind; see {@link FormTies#tie}. */
    <T> FormTies.Tie<T> tie(Function<Complaint, T> get, Consumer<T> put) {
        return ties.tie(get, put);
    }

    /** Words of the complaint that nobody edits here. */
    void follow(Consumer<Complaint> follower) {
        ties.follow(follower);
    }

    /** Shows a complaint; what was typed for the one before is stored first. */
    void show(Complaint complaint) {
        ties.show(complaint, this::commit);
    }

    /** Stores what was typed and not left yet; a form that is only read has nothing to store. */
    void commit() {
        if (!isDisabled()) {
            ties.commit();
        }
    }
}
