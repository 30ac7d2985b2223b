package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.ComplaintItem;
import app.zhanggui.text.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** What of its category a new complaint is about; may be left open (S4-54). */
final class ItemChoiceView extends ComboBox<ComplaintItem> {
    ItemChoiceView(
            Texts texts, ObjectProperty<ComplaintCategory> category, Property<ComplaintItem> item) {
        setPromptText(texts.get("complaint.prompt.item"));
        setConverter(new ItemWords(texts));
        getItems().setAll(category.get().items());
        category.addListener((o, was, is) -> getItems().setAll(is.items()));
        valueProperty().bindBidirectional(item);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    private static final class ItemWords extends StringConverter<ComplaintItem> {
        private final Texts texts;

        ItemWords(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(ComplaintItem item) {
            return item == null ? "" : texts.get("complaint.item." + item);
        }

        @Override
        public ComplaintItem fromString(String text) {
            throw new UnsupportedOperationException("the list cannot be typed into");
        }
    }
}
