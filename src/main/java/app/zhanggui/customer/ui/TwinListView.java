package app.zhanggui.customer.ui;

import app.zhanggui.customer.TwinGroup;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The groups of cards that may be of one customer, one below the other. */
final class TwinListView extends ListView<TwinGroup> {
    private static final int SHOWN_NAMES = 3;

    private final MergeWords words;
    private final MergeViewModel model;
    private boolean following;

    /**
     * @param enter goes to the comparison
     */
    TwinListView(Texts texts, MergeWords words, MergeViewModel model, Runnable enter) {
        super(model.groups());
        this.words = words;
        this.model = model;
        getStyleClass().add("twins");
        setAccessibleText(texts.get("customer.merge.list"));
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosenHere(is));
        model.group().addListener((o, was, is) -> follow(is));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> enterBy(event, enter));
        follow(model.group().get());
    }

    private static void enterBy(KeyEvent event, Runnable enter) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
            enter.run();
            event.consume();
        }
    }

    private void chosenHere(TwinGroup group) {
        if (!following && group != null && !group.equals(model.group().get())) {
            model.select(group);
        }
    }

    private void follow(TwinGroup group) {
        following = true;
        getSelectionModel().select(group);
        if (group != null) {
            scrollTo(Math.max(0, getItems().indexOf(group) - 2));
        }
        following = false;
    }

    private final class Cell extends ListCell<TwinGroup> {
        @Override
        protected void updateItem(TwinGroup group, boolean empty) {
            super.updateItem(group, empty);
            setGraphic(empty || group == null ? null : lines(group));
            setPrefWidth(0);
        }

        private VBox lines(TwinGroup group) {
            List<String> names = group.cards().stream().map(model.twins()::name).toList();
            VBox lines = new VBox(1);
            names.stream()
                    .limit(SHOWN_NAMES)
                    .forEach(name -> lines.getChildren().add(Forms.styled(name, "twin-name")));
            String why = words.clues(group);
            lines.getChildren().add(Forms.styled(why, "hint"));
            setAccessibleText(String.join(" ", names) + " " + why);
            return lines;
        }
    }
}
