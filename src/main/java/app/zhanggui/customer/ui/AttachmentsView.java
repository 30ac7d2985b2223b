package app.zhanggui.customer.ui;

import app.zhanggui.customer.Attachment;
import app.zhanggui.customer.FileContent;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.OtherProgram;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;

/**
 * Papers and pictures that hang on a card, or on something of it: added by button, by dropping them
 * here or by pasting them; opened, saved elsewhere, taken away (S2-32).
 */
public final class AttachmentsView extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /** Dots each way of a small picture; twice what it takes at letters of 100 %. */
    private static final int THUMB = 128;

    private static final double SHOWN = 52;

    private final Texts texts;
    private final AttachmentsViewModel model;
    private final Modal modal;
    private final Notices notices;
    private final VBox rows = new VBox();
    private final Label empty;
    private final Button add;
    private final Map<Long, Optional<UprightPictureView.Upright>> thumbs = new HashMap<>();

    public AttachmentsView(Texts texts, AttachmentsViewModel model, Modal modal, Notices notices) {
        this.texts = texts;
        this.model = model;
        this.modal = modal;
        this.notices = notices;
        getStylesheets().add(CardsView.LOOK);
        getStyleClass().add("attachments");
        add = Forms.button(texts.get("customer.attachment.add"), this::choose);
        empty = FormFieldsView.hint(texts.get("customer.attachment.none"));
        empty.getStyleClass().add("attachments-empty");
        empty.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        Forms.row(
                                8,
                                add,
                                FormFieldsView.hint(
                                        texts.get(
                                                "customer.attachment.hint",
                                                Attachment.MOST_MEGABYTES))),
                        empty,
                        rows);
        takeDropsOn(this, () -> {});
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.shown().addListener((ListChangeListener<Attachment>) change -> show());
        show();
    }

    /**
     * Takes files that are dropped on a larger part of the screen, too.
     *
     * @param dropped told when some were
     */
    public void takeDropsOn(Node target, Runnable dropped) {
        target.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        pseudoClassStateChanged(OVER, true);
                        event.consume();
                    }
                });
        target.setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(
                event -> {
                    dropped.run();
                    drop(event);
                });
    }

    private void drop(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            model.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }

    private void key(KeyEvent event) {
        boolean pastes =
                event.isShortcutDown()
                        && event.getCode() == KeyCode.V
                        && !(event.getTarget() instanceof TextInputControl);
        if (pastes) {
            paste(Clipboard.getSystemClipboard());
            event.consume();
        }
    }

    /** Takes the files that were copied, or else the picture. */
    void paste(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            model.add(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasImage()) {
            String name = texts.get("customer.attachment.pasted");
            notices.attempt(() -> model.add(new FileContent(name, png(clipboard))));
        } else {
            notices.fault(UserFault.unusable("customer.attachment.nothing"));
        }
    }

    private static byte[] png(Clipboard clipboard) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(clipboard.getImage(), null), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("customer.attachment.choose"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.add(chosen.stream().map(File::toPath).toList());
        }
    }

    /** Puts the cursor on the newest file, or on the button where there is none. */
    public void focusFirst() {
        (rows.getChildren().isEmpty() ? add : rows.getChildren().get(0)).requestFocus();
    }

    private void show() {
        AttachmentRowView.Deeds deeds =
                new AttachmentRowView.Deeds(this::open, this::askWhere, model::remove, model::note);
        List<Node> shown = new ArrayList<>();
        model.shown().forEach(one -> shown.add(new AttachmentRowView(texts, one, deeds)));
        rows.getChildren().setAll(shown);
        Forms.showIf(shown.isEmpty(), empty);
        showThumbs();
    }

    private void showThumbs() {
        List<Attachment> unknown =
                model.shown().stream()
                        .filter(one -> one.isPicture() && !thumbs.containsKey(one.id()))
                        .toList();
        placeThumbs();
        if (!unknown.isEmpty()) {
            model.pictures(
                    unknown,
                    (one, file) -> UprightPictureView.Upright.of(file, THUMB),
                    read -> {
                        for (int i = 0; i < unknown.size(); i++) {
                            thumbs.put(unknown.get(i).id(), read.get(i));
                        }
                        placeThumbs();
                    });
        }
    }

    private void placeThumbs() {
        thumbs.keySet().retainAll(model.shown().stream().map(Attachment::id).toList());
        for (int i = 0; i < rows.getChildren().size(); i++) {
            AttachmentRowView row = (AttachmentRowView) rows.getChildren().get(i);
            thumbs.getOrDefault(model.shown().get(i).id(), Optional.empty())
                    .map(UprightPictureView::new)
                    .ifPresent(
                            picture -> {
                                picture.fit(SHOWN, SHOWN);
                                row.show(picture);
                            });
        }
    }

    private void open(Attachment attachment) {
        if (attachment.isPicture()) {
            modal.show(
                    new PictureView(
                            texts,
                            model,
                            modal,
                            model.shown().stream().filter(Attachment::isPicture).toList(),
                            attachment,
                            this::askWhere,
                            this::openOutside));
        } else {
            openOutside(attachment);
        }
    }

    private void openOutside(Attachment attachment) {
        model.openOutside(attachment, OtherProgram::open);
    }

    private void askWhere(Attachment attachment) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("customer.attachment.saveAs"));
        chooser.setInitialFileName(attachment.name());
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.save(attachment, chosen.toPath());
        }
    }
}
