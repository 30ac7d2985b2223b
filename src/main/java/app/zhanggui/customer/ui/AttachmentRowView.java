package app.zhanggui.customer.ui;

import app.zhanggui.customer.Attachment;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One paper or picture: how it looks, what it is called, what to do with it. */
final class AttachmentRowView extends HBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final double KILOBYTE = 1024;

    private final Texts texts;
    private final Attachment attachment;
    private final Deeds deeds;
    private final StackPane thumb = new StackPane();
    private final Label note = Forms.styled("", "attachment-note");
    private final VBox about;

    /** What can be done with an attachment. */
    record Deeds(
            Consumer<Attachment> open,
            Consumer<Attachment> save,
            Consumer<Attachment> remove,
            BiConsumer<Attachment, String> note) {}

    AttachmentRowView(Texts texts, Attachment attachment, Deeds deeds) {
        this.texts = texts;
        this.attachment = attachment;
        this.deeds = deeds;
        thumb.getStyleClass().add("thumb");
        thumb.getChildren().add(kind());
        Label name = Forms.styled(attachment.name(), "strong");
        name.setWrapText(true);
        Label facts = Forms.styled(facts(), "hint");
        note.setText(attachment.note());
        note.setWrapText(true);
        Forms.showIf(!attachment.note().isEmpty(), note);
        about = new VBox(1, name, facts, note, verbs());
        HBox.setHgrow(about, Priority.ALWAYS);
        getChildren().addAll(thumb, about);
        getStyleClass().addAll("attachment", "row-button");
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                String.join(" ", attachment.name(), facts.getText(), attachment.note()).strip());
        setOnMouseClicked(
                event -> {
                    requestFocus();
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        deeds.open().accept(attachment);
                    }
                });
        thumb.setOnMouseClicked(event -> deeds.open().accept(attachment));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Label kind() {
        String ending = attachment.ending();
        boolean tells = !ending.isEmpty() && ending.length() <= 4;
        return Forms.styled(
                tells ? ending.toUpperCase(Locale.ROOT) : texts.get("customer.attachment.file"),
                "thumb-kind");
    }

    private String facts() {
        double kilobytes = attachment.bytes() / KILOBYTE;
        String size =
                kilobytes < KILOBYTE
                        ? texts.get("customer.attachment.kb", Math.max(1, Math.round(kilobytes)))
                        : texts.get(
                                "customer.attachment.mb",
                                Math.round(kilobytes / KILOBYTE * 10) / 10.0);
        return size + " · " + DAY.format(attachment.addedAt());
    }

    private FlowPane verbs() {
        return new FlowPane(
                2,
                0,
                verb("customer.attachment.open", () -> deeds.open().accept(attachment)),
                verb("customer.attachment.save", () -> deeds.save().accept(attachment)),
                verb("customer.attachment.note", this::editNote),
                verb("customer.attachment.remove", () -> deeds.remove().accept(attachment)));
    }

    /** Tab goes from file to file; what can be done with one has keys of its own. */
    private Button verb(String key, Runnable action) {
        Button verb = Forms.link(texts.get(key), action);
        verb.getStyleClass().add("small");
        verb.setFocusTraversable(false);
        verb.setAccessibleText(texts.get(key) + " " + attachment.name());
        return verb;
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != this || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> deeds.open().accept(attachment);
            case S -> deeds.save().accept(attachment);
            case F2 -> editNote();
            case DELETE -> deeds.remove().accept(attachment);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows what the picture looks like in place of its kind. */
    void show(Node picture) {
        thumb.getChildren().setAll(picture);
    }

    private void editNote() {
        TextField field = FormFieldsView.line(Attachment.LONGEST_NOTE);
        field.setText(attachment.note());
        field.setPromptText(texts.get("customer.attachment.note.prompt"));
        field.setAccessibleText(texts.get("customer.attachment.note"));
        int place = about.getChildren().indexOf(note);
        about.getChildren().set(place, field);
        field.requestFocus();
        field.selectAll();
        boolean[] left = {false};
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        left[0] = true;
                        about.getChildren().set(place, note);
                        requestFocus();
                        event.consume();
                    }
                });
        field.setOnAction(event -> requestFocus());
        field.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is && !left[0]) {
                                left[0] = true;
                                about.getChildren().set(place, note);
                                deeds.note().accept(attachment, field.getText());
                            }
                        });
    }
}
