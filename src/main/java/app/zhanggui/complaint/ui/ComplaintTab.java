package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.Due;
import app.zhanggui.complaint.Suggestion;
import app.zhanggui.complaint.SuggestionLine;
import app.zhanggui.complaint.SuggestionStore;
import app.zhanggui.complaint.Urgency;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.CardTab;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Jobs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The complaints of one customer, for the customer's card. */
public final class ComplaintTab implements CardTab {
    private final Stores stores;
    private final Texts texts;
    private final Jobs jobs;
    private final Clock clock;
    private final Ways ways;

    /** Where complaints and suggestions are kept. */
    public record Stores(ComplaintStore complaints, SuggestionStore suggestions) {}

    /**
     * What leads from the card to the complaints' screen.
     *
     * @param open shows a complaint
     * @param register begins a complaint of a customer, or takes a suggestion down
     * @param suggestions shows what customers proposed
     */
    public record Ways(
            Consumer<ComplaintId> open, Consumer<CustomerId> register, Runnable suggestions) {}

    /** What one customer complained of and proposed. */
    private record Said(ComplaintBook complaints, List<SuggestionLine> suggestions) {}

    public ComplaintTab(Stores stores, Texts texts, Jobs jobs, Clock clock, Ways ways) {
        this.stores = stores;
        this.texts = texts;
        this.jobs = jobs;
        this.clock = clock;
        this.ways = ways;
    }

    /** 投诉, with how many there are, open and closed. */
    @Override
    public String title(CustomerId customer) {
        int all = stores.complaints().bookOf(customer).of(customer).size();
        return all == 0 ? texts.get("complaint.tab") : texts.get("complaint.tab.count", all);
    }

    /** The customer's complaints as they stand now, the newest first, then the suggestions. */
    @Override
    public Node node(CustomerId customer) {
        VBox list = new VBox();
        list.getStyleClass().add("complaint-tab");
        LookView.dress(list);
        jobs.run(
                Message.of("complaint.job.read"),
                progress ->
                        new Said(
                                stores.complaints().bookOf(customer),
                                stores.suggestions().of(customer)),
                said -> fill(list, customer, said));
        return list;
    }

    private void fill(VBox list, CustomerId customer, Said said) {
        ComplaintBook book = said.complaints();
        list.getChildren().clear();
        if (book.isEmpty()) {
            list.getChildren().add(Forms.muted(texts.get("complaint.tab.none")));
        }
        book.of(customer).forEach(line -> list.getChildren().add(row(line, book)));
        list.getChildren()
                .add(
                        Forms.link(
                                texts.get("complaint.register.open"),
                                () -> ways.register().accept(customer)));
        if (!said.suggestions().isEmpty()) {
            list.getChildren().add(Forms.heading(texts.get("complaint.page.SUGGESTIONS")));
        }
        said.suggestions().forEach(line -> list.getChildren().add(row(line.suggestion())));
    }

    private Node row(Suggestion suggestion) {
        Label words = Forms.styled(suggestion.words(), "strong");
        Label decision = new Label(texts.get("complaint.suggestion." + suggestion.decision()));
        decision.setMinWidth(Region.USE_PREF_SIZE);
        Button row =
                button(
                        Forms.row(10, words, Forms.gap(), decision),
                        Forms.row(
                                10,
                                Forms.muted(suggestion.receivedOn().toString()),
                                Forms.gap(),
                                answer(suggestion)));
        row.setAccessibleText(suggestion.summary());
        row.setOnAction(event -> ways.suggestions().run());
        return row;
    }

    private Label answer(Suggestion suggestion) {
        return suggestion
                .repliedOn()
                .map(day -> Forms.muted(texts.get("complaint.suggestion.replied", day.toString())))
                .or(() -> suggestion.replyBy().map(day -> promised(suggestion, day)))
                .orElse(Forms.muted(""));
    }

    private Label promised(Suggestion suggestion, LocalDate day) {
        boolean late = suggestion.isLate(LocalDate.now(clock));
        return Forms.styled(
                texts.get("complaint.suggestion.by", day.toString()), late ? "late" : "muted");
    }

    private static Button button(Node above, Node below) {
        Button row = new Button();
        row.setGraphic(new VBox(2, above, below));
        row.getStyleClass().setAll("complaint-row");
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private Node row(ComplaintLine line, ComplaintBook book) {
        Complaint complaint = line.complaint();
        Label summary = Forms.styled(complaint.subject().summary(), "strong");
        Label stage = new Label(texts.get("complaint.stage." + complaint.stage()));
        stage.setMinWidth(Region.USE_PREF_SIZE);
        Label day = Forms.muted(complaint.receivedAt().toLocalDate().toString());
        Label category =
                Forms.tag(texts.get("complaint.category." + complaint.subject().category()));
        Button row =
                button(
                        Forms.row(10, summary, Forms.gap(), stage),
                        Forms.row(10, day, category, Forms.gap(), due(complaint, book)));
        row.setAccessibleText(complaint.number() + " " + summary.getText());
        row.setOnAction(event -> ways.open().accept(complaint.id()));
        return row;
    }

    private Label due(Complaint complaint, ComplaintBook book) {
        if (!complaint.isOpen()) {
            return Forms.muted(complaint.number());
        }
        Due due = book.due(complaint, LocalDateTime.now(clock));
        return Forms.styled(
                texts.say(due.words()), due.urgency() == Urgency.OVERDUE ? "late" : "muted");
    }
}
