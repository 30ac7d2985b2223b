package app.zhanggui.visit.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.visit.BeforeVisit;
import app.zhanggui.visit.BeforeVisitWords;
import app.zhanggui.visit.BeforeVisits;
import app.zhanggui.visit.DayVisit;
import app.zhanggui.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** 访前一页 beside the day: what to know before the visit that is chosen (S0-09). */
public final class BeforeVisitViewModel {
    private final BoardViewModel board;
    private final BeforeVisits before;
    private final Jobs jobs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What to know, part by part; parts that say nothing are left out. */
    record Page(List<Part> parts) {}

    /** Some lines below a heading. */
    record Part(String heading, List<String> lines) {}

    public BeforeVisitViewModel(BoardViewModel board, BeforeVisits before, Jobs jobs, Texts texts) {
        this.board = board;
        this.before = before;
        this.jobs = jobs;
        this.texts = texts;
        board.chosen().addListener((o, was, is) -> read());
    }

    /** Empty as long as no visit is chosen. */
    ReadOnlyObjectProperty<Optional<Page>> page() {
        return page.getReadOnlyProperty();
    }

    private void read() {
        Optional<Visit> chosen = board.chosenVisit();
        page.set(Optional.empty());
        if (chosen.isEmpty()) {
            return;
        }
        jobs.run(
                Message.of("visit.job.read"),
                progress -> before.known(List.of(chosen.get())).stream().findFirst(),
                known -> {
                    if (board.chosenVisit().equals(chosen)) {
                        page.set(known.map(this::page));
                    }
                });
    }

    private Page page(DayVisit visit) {
        BeforeVisit known = visit.before();
        BeforeVisitWords words = new BeforeVisitWords(texts, today());
        return new Page(
                Stream.of(
                                part("visit.before.bring", Stream.of(words.bring(visit))),
                                part(
                                        "visit.before.complaints",
                                        known.complaints().stream().map(words::complaint)),
                                part(
                                        "visit.before.promises",
                                        known.promises().stream().map(words::promise)),
                                part("visit.before.dues", words.dues(known).stream()),
                                part(
                                        "visit.before.days",
                                        known.days().stream()
                                                .map(day -> words.day(known.card(), day))),
                                part("visit.before.talks", known.talks().stream().map(words::talk)),
                                part("visit.paper.ask", words.toAsk(known).stream()))
                        .filter(part -> !part.lines().isEmpty())
                        .toList());
    }

    private Part part(String heading, Stream<String> lines) {
        return new Part(texts.get(heading), lines.filter(line -> !line.isBlank()).toList());
    }

    private LocalDate today() {
        return board.today();
    }
}
