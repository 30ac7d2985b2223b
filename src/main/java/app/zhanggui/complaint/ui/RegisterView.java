package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.Severity;
import app.zhanggui.complaint.Words;
import app.zhanggui.customer.Channel;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The dialog that takes a complaint down while the customer is still speaking. */
final class RegisterView extends VBox {
    private static final KeyCombination CTRL_ENTER =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final Texts texts;
    private final RegisterViewModel model;
    private final GridPane grid = new GridPane();
    private final CustomerPickerView customer;
    private final TextArea words = new TextArea();
    private final Button register;

    RegisterView(Texts texts, RegisterViewModel model, Runnable register, Runnable close) {
        this.texts = texts;
        this.model = model;
        customer = new CustomerPickerView(texts, model, words::requestFocus);
        this.register = Forms.primary(texts.get("complaint.register"), register);
        getStyleClass().addAll("dialog", "register");
        LookView.dress(this);
        setMaxHeight(USE_PREF_SIZE);
        grid.getStyleClass().add("stage-form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, fields);
        fillGrid();
        ScrollPane scroll = new ScrollPane(grid); // large letters make the dialog too high
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Label missing = Forms.styled("", "hint");
        missing.textProperty()
                .bind(model.missing.map(m -> m == null ? "" : texts.say(m)).orElse(""));
        this.register.disableProperty().bind(model.missing.isNotNull());
        Button cancel = Forms.button(texts.get("ui.cancel"), close);
        HBox buttons = Forms.buttons(missing, cancel, this.register);
        buttons.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title(), scroll, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    private Label title() {
        Label title = Forms.styled("", "dialog-title");
        title.setMinHeight(USE_PREF_SIZE);
        title.textProperty()
                .bind(
                        Bindings.when(model.suggestion)
                                .then(texts.get("complaint.suggestion.title"))
                                .otherwise(texts.get("complaint.register.title")));
        return title;
    }

    private void fillGrid() {
        row("complaint.register.kind", kinds());
        row("complaint.label.customer", customer);
        row("complaint.label.words", words());
        BooleanBinding complaint = model.suggestion.not();
        onlyIf(
                complaint,
                row("complaint.label.remedy", line(model.remedy, "complaint.prompt.remedy")));
        onlyIf(
                complaint,
                row("complaint.label.summary", line(model.summary, "complaint.prompt.summary")));
        onlyIf(
                complaint,
                row(
                        "complaint.label.category",
                        categories(),
                        new ItemChoiceView(texts, model.category, model.item)));
        onlyIf(
                complaint,
                row(
                        "complaint.label.product",
                        line(model.product, "complaint.prompt.product"),
                        line(model.person, "complaint.prompt.person")));
        onlyIf(complaint, row("complaint.label.channel", channels()));
        onlyIf(complaint, row("complaint.label.severity", severities()));
        onlyIf(model.suggestion, row("complaint.label.promise", replyBy()));
    }

    private List<Node> row(String labelKey, Node... fields) {
        Label label = Forms.fieldLabel(texts.get(labelKey));
        HBox line = new HBox(fields);
        line.getStyleClass().add("fields");
        grid.addRow(grid.getRowCount(), label, line);
        GridPane.setValignment(label, VPos.TOP);
        return List.of(label, line);
    }

    private static void onlyIf(ObservableBooleanValue condition, List<Node> row) {
        for (Node node : row) {
            node.visibleProperty().bind(condition);
            node.managedProperty().bind(condition);
        }
    }

    /** A suggestion comes in the same way as a complaint, and asks for less. */
    private Node kinds() {
        Segment<Boolean> kinds =
                new Segment<>(
                        List.of(false, true),
                        suggestion ->
                                texts.get(
                                        suggestion
                                                ? "complaint.register.suggestion"
                                                : "complaint.register.complaint"),
                        model.suggestion::set);
        kinds.show(Optional.of(model.suggestion.get()));
        return kinds;
    }

    private Node replyBy() {
        DayFieldView day = new DayFieldView(texts);
        day.picker().valueProperty().bindBidirectional(model.replyBy);
        return day;
    }

    private Node words() {
        words.setPrefRowCount(3);
        words.setWrapText(true);
        TabLeavesView.letTabLeave(words);
        return tied(words, model.words, "complaint.prompt.words", Words.STORY);
    }

    private Node line(StringProperty property, String promptKey) {
        return tied(new TextField(), property, promptKey, Words.LINE);
    }

    private Node tied(TextInputControl field, StringProperty property, String key, int longest) {
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.setTextFormatter(
                new TextFormatter<>(
                        change -> change.getControlNewText().length() <= longest ? change : null));
        field.textProperty().bindBidirectional(property);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Node categories() {
        return choice(List.of(ComplaintCategory.values()), "complaint.category.", model.category);
    }

    private Node severities() {
        return choice(List.of(Severity.values()), "complaint.severity.", model.severity);
    }

    private Node channels() {
        return choice(List.of(Channel.values()), "complaint.channel.", model.channel);
    }

    private <T> Node choice(List<T> choices, String keys, ObjectProperty<T> chosen) {
        Segment<T> segment =
                new Segment<>(choices, choice -> texts.get(keys + choice), chosen::set);
        segment.show(Optional.of(chosen.get()));
        return segment;
    }

    private void keys(KeyEvent event) {
        if (CTRL_ENTER.match(event)) {
            event.consume();
            register.fire();
        }
    }

    @Override
    public void requestFocus() {
        if (model.customer().get() == null) {
            customer.requestFocus();
        } else {
            words.requestFocus();
        }
    }
}
