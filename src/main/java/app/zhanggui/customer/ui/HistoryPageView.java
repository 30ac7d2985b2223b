package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardChange;
import app.zhanggui.customer.CardMoment;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** 历史: what was changed on the card, when, from what to what; each value can be brought back. */
final class HistoryPageView extends VBox implements CardPageView {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;

    HistoryPageView(Texts texts, CardWords words, CardViewModel model) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        getStyleClass().add("history");
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String title(CustomerCard card) {
        return "";
    }

    @Override
    public Optional<String> sign() {
        return Optional.of("fth-clock");
    }

    @Override
    public String fullTitle() {
        return texts.get("customer.tab.history.full");
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(CustomerCard card) {
        model.past()
                .history(
                        moments -> {
                            List<Node> shown =
                                    moments.stream().<Node>map(one -> moment(card, one)).toList();
                            getChildren().setAll(shown);
                        });
    }

    private VBox moment(CustomerCard card, CardMoment moment) {
        Label label = Forms.styled(label(moment), "strong");
        label.setWrapText(true);
        FlowPane head =
                new FlowPane(8, 0, Forms.styled(TIME.format(moment.at()), "row-time"), label);
        if (!moment.changes().isEmpty()) {
            Button back =
                    Forms.link(
                            texts.get("customer.history.all"),
                            () -> moment.before().ifPresent(model::restore));
            back.getStyleClass().add("small");
            head.getChildren().add(back);
        }
        VBox box = new VBox(2, head);
        moment.changes().forEach(change -> box.getChildren().add(change(card, change)));
        box.getStyleClass().add("moment");
        return box;
    }

    /** The number of a step says nothing to the owner. */
    private String label(CardMoment moment) {
        return moment.label().key().equals("db.undo.label")
                ? texts.get("customer.history.undo")
                : texts.say(moment.label());
    }

    private FlowPane change(CustomerCard card, CardChange change) {
        Label was = Forms.styled(shown(change, change.before()), "was");
        was.setWrapText(true);
        Label is = new Label(shown(change, change.after()));
        is.setWrapText(true);
        Button back = Forms.link(texts.get("customer.history.one"), () -> model.restore(change));
        back.getStyleClass().add("small");
        back.setAccessibleText(
                texts.get("customer.history.one") + " " + words.name(change) + " " + was.getText());
        FlowPane line =
                new FlowPane(6, 0, Forms.fieldLabel(words.name(change)), was, Forms.muted("→"), is);
        if (!change.isRestoredOn(card)) {
            line.getChildren().add(back);
        }
        return line;
    }

    private String shown(CardChange change, String canonical) {
        String text = words.shown(change, canonical);
        return text.isEmpty() ? texts.get("customer.history.empty") : text;
    }
}
