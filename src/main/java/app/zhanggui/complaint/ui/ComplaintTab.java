package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.Due;
import app.zhanggui.complaint.Urgency;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.CardTab;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Jobs;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The complaints of one customer, for the customer's card. */
public final class ComplaintTab implements CardTab {
    private final ComplaintStore store;
    private final Texts texts;
    private final Jobs jobs;
    private final Clock clock;
    private final Consumer<ComplaintId> open;
    private final Consumer<CustomerId> register;

    /**
     * @param open shows a complaint on its screen
     * @param register begins a complaint of a customer
     */
    public ComplaintTab(
            ComplaintStore store,
            Texts texts,
            Jobs jobs,
            Clock clock,
            Consumer<ComplaintId> open,
            Consumer<CustomerId> register) {
        this.store = store;
        this.texts = texts;
        this.jobs = jobs;
        this.clock = clock;
        this.open = open;
        this.register = register;
    }

    /** 投诉, with how many there are, open and closed. */
    @Override
    public String title(CustomerId customer) {
        int all = store.bookOf(customer).of(customer).size();
        return all == 0 ? texts.get("complaint.tab") : texts.get("complaint.tab.count", all);
    }

    /** The customer's complaints as they stand now, the newest first. */
    @Override
    public Node node(CustomerId customer) {
        VBox list = new VBox();
        list.getStyleClass().add("complaint-tab");
        LookView.dress(list);
        jobs.run(
                Message.of("complaint.job.read"),
                progress -> store.bookOf(customer),
                book -> fill(list, customer, book));
        return list;
    }

    private void fill(VBox list, CustomerId customer, ComplaintBook book) {
        list.getChildren().clear();
        if (book.isEmpty()) {
            list.getChildren().add(Forms.muted(texts.get("complaint.tab.none")));
        }
        book.of(customer).forEach(line -> list.getChildren().add(row(line, book)));
        list.getChildren()
                .add(
                        Forms.link(
                                texts.get("complaint.register.open"),
                                () -> register.accept(customer)));
    }

    private Node row(ComplaintLine line, ComplaintBook book) {
        Complaint complaint = line.complaint();
        Label summary = Forms.styled(complaint.subject().summary(), "strong");
        Label stage = new Label(texts.get("complaint.stage." + complaint.stage()));
        stage.setMinWidth(Region.USE_PREF_SIZE);
        Label day = Forms.muted(complaint.receivedAt().toLocalDate().toString());
        Label category =
                Forms.tag(texts.get("complaint.category." + complaint.subject().category()));
        Button row = new Button();
        row.setGraphic(
                new VBox(
                        2,
                        Forms.row(10, summary, Forms.gap(), stage),
                        Forms.row(10, day, category, Forms.gap(), due(complaint, book))));
        row.getStyleClass().setAll("complaint-row");
        row.setAccessibleText(complaint.number() + " " + summary.getText());
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> open.accept(complaint.id()));
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
