package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.text.Texts;
import java.util.Optional;
import javafx.scene.Node;

/** 附件: papers and pictures kept with the card. */
final class AttachmentsPageView implements CardPageView {
    private final Texts texts;
    private final AttachmentsViewModel model;
    private final AttachmentsView attachments;

    AttachmentsPageView(Texts texts, AttachmentsViewModel model, AttachmentsView attachments) {
        this.texts = texts;
        this.model = model;
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public String title(CustomerCard card) {
        int many = model.shown().size();
        return many == 0 ? "" : Integer.toString(many);
    }

    @Override
    public Optional<String> sign() {
        return Optional.of("fth-paperclip");
    }

    @Override
    public String fullTitle() {
        return texts.get("customer.tab.attachments.full");
    }

    @Override
    public Node node() {
        return attachments;
    }

    @Override
    public void show(CustomerCard card) {}

    @Override
    public boolean focusFirst() {
        attachments.focusFirst();
        return true;
    }
}
