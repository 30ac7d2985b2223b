package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardHistoryStore;
import app.zhanggui.customer.CardLifeStore;
import app.zhanggui.customer.CardMoment;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.RelationshipChange;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was done to the open card, and when its customer came nearer or went away. */
final class CardPastViewModel {
    private final CardHistoryStore history;
    private final CardLifeStore lives;
    private final Jobs jobs;
    private final Supplier<Optional<CustomerId>> open;

    /**
     * @param open the customer whose card is open now
     */
    CardPastViewModel(
            CardHistoryStore history,
            CardLifeStore lives,
            Jobs jobs,
            Supplier<Optional<CustomerId>> open) {
        this.history = history;
        this.lives = lives;
        this.jobs = jobs;
        this.open = open;
    }

    /** Reads what was done to the open card. */
    void history(Consumer<List<CardMoment>> show) {
        read(history::of, show);
    }

    /** Reads when the open customer came nearer or went away. */
    void relationships(Consumer<List<RelationshipChange>> show) {
        read(lives::relationships, show);
    }

    private <T> void read(Function<CustomerId, T> question, Consumer<T> show) {
        Optional<CustomerId> of = open.get();
        of.ifPresent(
                id ->
                        jobs.run(
                                Message.of("customer.card.reading"),
                                progress -> question.apply(id),
                                answer -> {
                                    if (of.equals(open.get())) {
                                        show.accept(answer);
                                    }
                                }));
    }

    /** Says when a change of relationship really was. */
    void redate(RelationshipChange change, LocalDate on, Runnable then) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> {
                    lives.redate(change, on);
                    return on;
                },
                done -> then.run());
    }
}
