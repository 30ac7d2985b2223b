package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Suggestion;
import app.zhanggui.complaint.SuggestionLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 建议: what customers proposed, what was decided, who is still owed an answer (S0-05). */
final class SuggestionsView extends BorderPane {
    private final Texts texts;
    private final SuggestionsViewModel model;
    private final ObservableList<SuggestionLine> all;
    private final Consumer<CustomerId> openCard;
    private final Consumer<Suggestion> correct;
    private final PanelsPageView page;

    /** What can be done with all of them. */
    record Actions(Runnable add, Runnable print, Runnable export, Consumer<Suggestion> correct) {}

    SuggestionsView(
            Texts texts,
            SuggestionsViewModel model,
            Actions actions,
            Consumer<CustomerId> openCard) {
        this.texts = texts;
        this.model = model;
        this.openCard = openCard;
        correct = actions.correct();
        all = model.all();
        page =
                new PanelsPageView(
                        texts.get("complaint.suggestion.hint"),
                        Forms.button(texts.get("complaint.suggestion.open"), actions.add()),
                        Forms.button(texts.get("complaint.lessons.export"), actions.export()),
                        Forms.button(texts.get("complaint.suggestion.print"), actions.print()));
        setCenter(page);
        all.addListener((ListChangeListener<SuggestionLine>) change -> show());
        show();
    }

    private void show() {
        page.show(all.stream().map(this::panel).toList(), texts.get("complaint.suggestion.none"));
    }

    private Node panel(SuggestionLine line) {
        Suggestion suggestion = line.suggestion();
        Label words = Forms.styled(suggestion.words(), "strong");
        words.setWrapText(true);
        HBox head = Forms.row(10, about(line), decision(suggestion));
        head.getChildren().addAll(answer(suggestion));
        VBox panel = new VBox(head, words);
        panel.getStyleClass().addAll("panel", "lesson");
        return panel;
    }

    /** Whose it is and since when; goes on in a second line where letters are large. */
    private FlowPane about(SuggestionLine line) {
        Suggestion suggestion = line.suggestion();
        FlowPane about =
                Forms.flow(
                        10,
                        Forms.link(
                                line.customerName(), () -> openCard.accept(suggestion.customer())),
                        Forms.muted(suggestion.receivedOn().toString()),
                        Forms.link(
                                texts.get("complaint.suggestion.edit"),
                                () -> correct.accept(suggestion)));
        about.setVgap(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        return about;
    }

    private Segment<Suggestion.Decision> decision(Suggestion suggestion) {
        Segment<Suggestion.Decision> decision =
                new Segment<>(
                        List.of(Suggestion.Decision.values()),
                        one -> texts.get("complaint.suggestion." + one),
                        one -> model.decide(suggestion, one));
        decision.show(Optional.of(suggestion.decision()));
        return decision;
    }

    /** When the customer was told, or by when that was promised and how to note it. */
    private List<Node> answer(Suggestion suggestion) {
        if (suggestion.repliedOn().isPresent()) {
            String told = suggestion.repliedOn().get().toString();
            return List.of(Forms.styled(texts.get("complaint.suggestion.replied", told), "good"));
        }
        Label promised =
                Forms.styled(
                        suggestion
                                .replyBy()
                                .map(day -> texts.get("complaint.suggestion.by", day.toString()))
                                .orElse(""),
                        suggestion.isLate(model.today()) ? "late" : "muted");
        return List.of(
                promised,
                Forms.button(
                        texts.get("complaint.suggestion.reply"), () -> model.reply(suggestion)));
    }
}
