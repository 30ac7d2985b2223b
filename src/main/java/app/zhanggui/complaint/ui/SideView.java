package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.customer.Attachment;
import app.zhanggui.customer.ui.AttachmentsView;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The panel at the right: what happened to the complaint, or the photos of it. */
final class SideView extends VBox {
    private final Texts texts;
    private final LogView log;
    private final AttachmentsView photos;
    private final Label title = Forms.heading("");
    private final StackPane pagesPlace = new StackPane();
    private final SimpleBooleanProperty photosShown = new SimpleBooleanProperty();
    private int many;

    SideView(Texts texts, LogView log, ComplaintsView.Photos photos) {
        this.texts = texts;
        this.log = log;
        this.photos = photos.view();
        getStyleClass().addAll("panel", "side");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(this.photos);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.visibleProperty().bind(photosShown);
        log.visibleProperty().bind(photosShown.not());
        StackPane pages = new StackPane(log, scroll);
        pagesPlace.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().addAll(title, pagesPlace, pages);
        photosShown.addListener((o, was, is) -> showPages());
        photos.model()
                .shown()
                .addListener(
                        (ListChangeListener<Attachment>)
                                change -> showMany(change.getList().size()));
        showPages();
    }

    private void showMany(int now) {
        many = now;
        showPages();
    }

    /** The number of photos stands on their button, so the buttons are made anew with it. */
    private void showPages() {
        Segment<Boolean> pages = new Segment<>(List.of(false, true), this::word, photosShown::set);
        pages.show(Optional.of(photosShown.get()));
        pagesPlace.getChildren().setAll(pages);
    }

    private String word(boolean ofPhotos) {
        if (!ofPhotos) {
            return texts.get("complaint.side.log");
        }
        return many == 0
                ? texts.get("complaint.side.photos")
                : texts.get("complaint.side.photos.many", many);
    }

    /** Files dropped there become photos of the chosen complaint. */
    void takeDropsOn(Node target) {
        photos.takeDropsOn(target, () -> photosShown.set(true));
    }

    void show(ComplaintLine line) {
        title.setText(line.complaint().number() + " · " + line.customerName());
        log.show(line);
    }

    /** Turns to the photos, the keyboard with it. */
    void focusPhotos() {
        photosShown.set(true);
        photos.focusFirst();
    }
}
