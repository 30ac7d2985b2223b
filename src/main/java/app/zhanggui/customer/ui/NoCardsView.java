package app.zhanggui.customer.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.io.File;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What an owner without a card sees first: where to drop the old list. */
final class NoCardsView extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final CardsActions actions;

    NoCardsView(Texts texts, CardsActions actions, Runnable newCard) {
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("no-cards");
        setAlignment(Pos.CENTER);
        Label title = Forms.styled(texts.get("customer.none.title"), "no-cards-title");
        Label text = Forms.muted(texts.get("customer.none.text"));
        VBox drop = new VBox(stack(), title, text, buttons(newCard));
        drop.getStyleClass().add("drop");
        drop.setAlignment(Pos.CENTER);
        drop.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label say = Forms.styled(texts.get("customer.none.say"), "hint");
        getChildren().addAll(drop, say);
        acceptFiles(drop);
    }

    private HBox buttons(Runnable newCard) {
        Button byHand = Forms.button(texts.get("customer.none.byhand"), newCard);
        byHand.setGraphic(Forms.keys("Ctrl N"));
        byHand.setContentDisplay(ContentDisplay.RIGHT);
        HBox row =
                Forms.row(
                        10,
                        Forms.primary(texts.get("customer.none.choose"), actions.chooseFile()),
                        byHand,
                        Forms.link(texts.get("customer.none.sample"), actions.importSample()));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /** Three cards, one upon the other, the upper one cut at its first hole. */
    private static Pane stack() {
        Pane stack = new Pane(card(0, 14, -4), card(16, 6, 2), card(9, 10, 0), cut(27, 9));
        for (int hole = 0; hole < 3; hole++) {
            stack.getChildren().add(hole(57 + hole * 24, 16));
        }
        stack.getStyleClass().add("stack");
        stack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return stack;
    }

    private static Region card(double x, double y, double degrees) {
        Region card = styled("stack-card", x, y);
        card.setRotate(degrees);
        return card;
    }

    private static Region cut(double x, double y) {
        return styled("stack-cut", x, y);
    }

    private static Region hole(double x, double y) {
        return styled("stack-hole", x, y);
    }

    private static Region styled(String look, double x, double y) {
        Region region = new Region();
        region.getStyleClass().add(look);
        region.relocate(x, y);
        return region;
    }

    private void acceptFiles(VBox drop) {
        setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        drop.pseudoClassStateChanged(OVER, true);
                    }
                    event.consume();
                });
        setOnDragExited(event -> drop.pseudoClassStateChanged(OVER, false));
        setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        actions.importFiles()
                .accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
