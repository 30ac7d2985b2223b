package app.zhanggui.visit.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.CardTab;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.visit.CardVisits;
import app.zhanggui.visit.CardVisits.Gone;
import app.zhanggui.visit.CardVisits.Page;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitStore;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 拜访 on the card: how often, when next, what is planned and why, and what came of it. */
public final class VisitTab implements CardTab {
    /** Older ones are found in the talks. */
    private static final int MOST_GONE = 30;

    private final CardVisits visits;
    private final Models models;
    private final Texts texts;
    private final Windows windows;
    private final CardVisitWords words;
    private final VBox body = new VBox();
    private CustomerId shown;

    /** The view models of what the tab opens. */
    public record Models(CardRuleViewModel rule, ArrangeViewModel arrange) {}

    /**
     * What the tab may open.
     *
     * @param openPlan brings the month's plan to the front, at a half-day
     */
    public record Windows(Jobs jobs, Modal modal, Consumer<Slot> openPlan) {}

    public VisitTab(
            CardVisits visits,
            VisitStore store,
            Models models,
            Texts texts,
            Windows windows,
            Clock clock) {
        this.visits = visits;
        this.models = models;
        this.texts = texts;
        this.windows = windows;
        words = new CardVisitWords(texts, clock);
        body.getStyleClass().add("visit-tab");
        MonthPlanView.dress(body);
        store.onChange(() -> new ScreenThread().execute(this::changedElsewhere));
    }

    /** Asks when to visit or call a customer and puts it into the plan. */
    public void arrange(CustomerId customer) {
        Modal modal = windows.modal();
        models.arrange()
                .open(
                        customer,
                        () -> modal.show(new ArrangeView(models.arrange(), texts, modal::close)));
    }

    /** 拜访 and no number: nearly everybody has some, and the tabs share one line. */
    @Override
    public String title(CustomerId customer) {
        return texts.get("visit.tab");
    }

    /** The same node for every card; it shows the customer it was asked for last. */
    @Override
    public Node node(CustomerId customer) {
        shown = customer;
        read();
        return body;
    }

    private void changedElsewhere() {
        if (shown != null && body.getScene() != null) {
            read();
        }
    }

    private void read() {
        CustomerId wanted = shown;
        windows.jobs()
                .run(
                        Message.of("visit.job.read"),
                        progress -> visits.of(wanted),
                        page -> page.filter(it -> wanted.equals(shown)).ifPresent(this::fill));
    }

    private void fill(Page page) {
        body.getChildren().setAll(section("visit.tab.often"), often(page));
        body.getChildren().addAll(words.about(page).stream().map(this::line).toList());
        body.getChildren()
                .add(
                        Forms.row(
                                8,
                                section("visit.tab.toCome"),
                                Forms.gap(),
                                Forms.link(
                                        texts.get("visit.tab.arrange"),
                                        () -> arrange(page.client().id()))));
        page.toCome().forEach(visit -> body.getChildren().add(row(visit)));
        if (page.toCome().isEmpty()) {
            body.getChildren().add(Forms.muted(texts.get("visit.tab.none")));
        }
        if (!page.gone().isEmpty()) {
            body.getChildren().add(section("visit.tab.gone"));
            page.gone().stream()
                    .limit(MOST_GONE)
                    .forEach(gone -> body.getChildren().add(row(gone)));
        }
    }

    private Label section(String key) {
        return Forms.styled(texts.get(key), "section");
    }

    private Label line(String sentence) {
        Label line = new Label(sentence);
        line.setWrapText(true);
        return line;
    }

    private HBox often(Page page) {
        return Forms.row(
                8,
                Forms.styled(words.often(page), "strong"),
                Forms.link(texts.get("visit.tab.change"), () -> change(page)));
    }

    private void change(Page page) {
        Modal modal = windows.modal();
        modal.show(
                new CardRuleView(
                        models.rule(), page.client(), page.ofClass(), texts, modal::close));
    }

    private HBox row(Visit visit) {
        HBox row =
                Forms.row(
                        8,
                        Forms.link(
                                words.when(visit.slot()),
                                () -> windows.openPlan().accept(visit.slot())),
                        new Label(words.what(visit)));
        if (visit.pinned()) {
            row.getChildren().add(Forms.tag(texts.get("visit.side.pinned")));
        }
        row.getChildren()
                .addAll(Forms.gap(), Forms.link(texts.get("visit.tab.why"), () -> explain(visit)));
        return row;
    }

    private Node row(Gone gone) {
        HBox first =
                Forms.row(
                        8,
                        new Label(words.when(gone.visit().slot())),
                        new Label(words.what(gone.visit())),
                        Forms.styled(words.became(gone), "strong"));
        List<String> notes = words.notes(gone);
        VBox row = new VBox(1, first);
        notes.forEach(note -> row.getChildren().add(wrapped(note)));
        return row;
    }

    private Label wrapped(String note) {
        Label label = Forms.muted(note);
        label.setWrapText(true);
        return label;
    }

    private void explain(Visit visit) {
        Modal modal = windows.modal();
        windows.jobs()
                .run(
                        Message.of("visit.job.read"),
                        progress -> visits.planOf(visit),
                        plan ->
                                plan.ifPresent(
                                        it ->
                                                modal.show(
                                                        new WhyView(
                                                                it, visit, texts, modal::close))));
    }
}
