package app.zhanggui.customer.ui;

import app.zhanggui.customer.ContactRecord;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Talks with the customer, newest first, one below the other. */
final class TalksView extends VBox {
    /** More than these are of another day. */
    private static final int MOST = 200;

    private final Texts texts;
    private final CardWords words;
    private final Consumer<ContactRecord> open;

    /**
     * @param open opens a talk to change it
     */
    TalksView(Texts texts, CardWords words, Consumer<ContactRecord> open) {
        this.texts = texts;
        this.words = words;
        this.open = open;
        getStyleClass().add("talks");
    }

    void show(List<ContactRecord> talks) {
        if (talks.isEmpty()) {
            getChildren().setAll(Forms.styled(texts.get("customer.talks.none"), "hint"));
        } else {
            getChildren().setAll(talks.stream().limit(MOST).map(this::row).toList());
        }
    }

    private RowButtonView row(ContactRecord talk) {
        Label day = Forms.styled(words.days().shortDate(talk.on()), "row-day");
        Label channel = Forms.styled(words.channel(talk), "row-channel");
        VBox said = new VBox(1);
        Label content = new Label(content(talk));
        content.setWrapText(true);
        said.getChildren().add(content);
        String next = words.next(talk);
        if (!next.isEmpty()) {
            Label promise = Forms.styled(next, "promise");
            promise.setWrapText(true);
            said.getChildren().add(promise);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        return new RowButtonView(
                String.join(" ", day.getText(), channel.getText(), content.getText(), next),
                () -> open.accept(talk),
                day,
                channel,
                said);
    }

    private static String content(ContactRecord talk) {
        return Stream.of(
                        talk.person(),
                        talk.purpose(),
                        talk.place(),
                        talk.content(),
                        talk.evaluation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
