package app.zhanggui.customer.ui;

import app.zhanggui.customer.Attachment;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One picture as large as the window lets it be; the arrows go to the next one. */
final class PictureView extends VBox {
    /** Dots each way: sharp on any screen, and no photo fills the memory. */
    private static final int MOST = 2400;

    private final AttachmentsViewModel model;
    private final List<Attachment> pictures;
    private final Consumer<Attachment> outside;
    private final StackPane ground = new StackPane();
    private final javafx.scene.control.Label title = Forms.styled("", "dialog-title");
    private final javafx.scene.control.Label number = Forms.muted("");
    private final Texts texts;
    private int place;

    /**
     * @param first which of them is shown
     * @param save writes a picture to a place that is asked for
     * @param outside opens one that cannot be shown here
     */
    PictureView(
            Texts texts,
            AttachmentsViewModel model,
            Modal modal,
            List<Attachment> pictures,
            Attachment first,
            Consumer<Attachment> save,
            Consumer<Attachment> outside) {
        this.texts = texts;
        this.model = model;
        this.pictures = pictures;
        this.outside = outside;
        place = pictures.indexOf(first);
        getStyleClass().addAll("dialog", "picture-dialog");
        getStylesheets().add(CardsView.LOOK);
        ground.getStyleClass().add("picture-ground");
        ground.setMinSize(0, 0);
        VBox.setVgrow(ground, Priority.ALWAYS);
        Button back = Forms.button("‹", () -> turn(-1));
        Button on = Forms.button("›", () -> turn(1));
        back.setAccessibleText(texts.get("customer.picture.before"));
        on.setAccessibleText(texts.get("customer.picture.next"));
        HBox head = Forms.row(8, title, Forms.gap(), back, number, on);
        title.setMinWidth(0);
        boolean several = pictures.size() > 1;
        List.of(back, number, on).forEach(one -> Forms.showIf(several, one));
        getChildren()
                .addAll(
                        head,
                        ground,
                        Forms.buttons(
                                Forms.gap(),
                                Forms.button(
                                        texts.get("customer.attachment.saveAs"),
                                        () -> save.accept(pictures.get(place))),
                                Forms.primary(texts.get("ui.close"), modal::close)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        turn(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, PAGE_UP -> turn(-1);
            case RIGHT, PAGE_DOWN -> turn(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(int by) {
        place = Math.floorMod(place + by, pictures.size());
        Attachment shown = pictures.get(place);
        title.setText(shown.name());
        number.setText((place + 1) + " / " + pictures.size());
        model.content(
                shown,
                file ->
                        UprightPictureView.Upright.of(file, MOST)
                                .ifPresentOrElse(this::show, () -> unshowable(shown)));
    }

    private void show(UprightPictureView.Upright picture) {
        UprightPictureView view = new UprightPictureView(picture);
        view.fit(ground.getWidth(), ground.getHeight());
        ground.layoutBoundsProperty()
                .addListener((o, was, is) -> view.fit(is.getWidth(), is.getHeight()));
        ground.getChildren().setAll(view);
    }

    private void unshowable(Attachment picture) {
        ground.getChildren()
                .setAll(
                        new VBox(
                                8,
                                Forms.muted(texts.get("customer.picture.unshowable")),
                                Forms.link(
                                        texts.get("customer.attachment.open"),
                                        () -> outside.accept(picture))));
    }
}
