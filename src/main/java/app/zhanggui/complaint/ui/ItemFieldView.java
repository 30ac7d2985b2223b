package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintItem;
import app.zhanggui.complaint.Subject;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * Which item of its category a complaint is about (S4-54). Where another category made an item fall
 * away, a line below says which one, until another is chosen.
 */
final class ItemFieldView extends VBox {
    private final Texts texts;
    private final ComboBox<Optional<ComplaintItem>> items = new ComboBox<>();
    private final Label dropped = Forms.muted("");
    private final FormTies.Tie<Optional<ComplaintItem>> tie;
    private Optional<Complaint> before = Optional.empty();
    private boolean showing;

    ItemFieldView(FormGridView form) {
        texts = form.texts();
        items.setConverter(new ItemWords());
        items.setAccessibleText(texts.get("complaint.export.item"));
        items.setMaxWidth(Double.MAX_VALUE);
        dropped.setWrapText(true);
        Forms.showIf(false, dropped);
        getChildren().setAll(items, dropped);
        HBox.setHgrow(this, Priority.ALWAYS);
        tie = form.tie(c -> c.subject().item(), item -> {});
        form.follow(this::show);
        items.valueProperty().addListener((o, was, is) -> choose(is));
    }

    private void choose(Optional<ComplaintItem> item) {
        if (!showing && item != null) {
            tie.take(item, ItemFieldView::withItem);
        }
    }

    /** The category may have become another meanwhile; then the item says nothing. */
    private static Complaint withItem(Complaint c, Optional<ComplaintItem> item) {
        Subject subject = c.subject();
        return c.withSubject(
                subject.withItem(item.filter(one -> one.category() == subject.category())));
    }

    private void show(Complaint complaint) {
        showing = true;
        List<Optional<ComplaintItem>> choices = choices(complaint.subject());
        if (!items.getItems().equals(choices)) {
            items.getItems().setAll(choices);
        }
        items.setValue(complaint.subject().item());
        showing = false;
        tellDropped(complaint);
        before = Optional.of(complaint);
    }

    private static List<Optional<ComplaintItem>> choices(Subject subject) {
        return Stream.concat(
                        Stream.of(Optional.<ComplaintItem>empty()),
                        subject.category().items().stream().map(Optional::of))
                .toList();
    }

    private void tellDropped(Complaint now) {
        Optional<Subject> was = before.filter(c -> c.id().equals(now.id())).map(Complaint::subject);
        if (was.isEmpty() || now.subject().item().isPresent()) {
            say("");
        } else if (was.get().category() != now.subject().category()) {
            was.get()
                    .item()
                    .ifPresent(item -> say(texts.get("complaint.item.dropped", word(item))));
        }
    }

    private void say(String words) {
        dropped.setText(words);
        Forms.showIf(!words.isEmpty(), dropped);
    }

    private String word(ComplaintItem item) {
        return texts.get("complaint.item." + item);
    }

    private final class ItemWords extends StringConverter<Optional<ComplaintItem>> {
        @Override
        public String toString(Optional<ComplaintItem> item) {
            return item == null
                    ? ""
                    : item.map(ItemFieldView.this::word)
                            .orElseGet(() -> texts.get("complaint.prompt.item"));
        }

        @Override
        public Optional<ComplaintItem> fromString(String text) {
            throw new UnsupportedOperationException("the list cannot be typed into");
        }
    }
}
