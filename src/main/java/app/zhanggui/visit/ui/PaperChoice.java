package app.zhanggui.visit.ui;

import app.zhanggui.customer.ui.PrintChoiceView.Choice;
import app.zhanggui.print.Pdf;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The papers that can be made of what the plan's screen shows, each in a line of words. */
final class PaperChoice {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final VisitPapers papers;
    private final BoardViewModel board;
    private final Texts texts;

    PaperChoice(VisitPapers papers, BoardViewModel board, Texts texts) {
        this.papers = papers;
        this.board = board;
        this.texts = texts;
    }

    /**
     * @param show what to do with the paper chosen
     */
    List<Choice> papers(Consumer<Jobs.Work<Pdf>> show) {
        String day = papers.day().map(this::dayWords).orElse("");
        return Stream.of(
                        choice("day", day, papers.dayPaper(), show),
                        choice("week", day, papers.weekPaper(), show),
                        choice("month", "", papers.month(), show),
                        choice("before", chosen(), papers.beforePaper(), show))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Choice> choice(
            String paper, String of, Optional<Jobs.Work<Pdf>> work, Consumer<Jobs.Work<Pdf>> show) {
        return work.map(
                it ->
                        new Choice(
                                texts.get("visit.papers." + paper),
                                texts.get("visit.papers." + paper + ".of", of),
                                () -> show.accept(it)));
    }

    private String dayWords(LocalDate day) {
        return DAY.format(day) + " " + texts.get("visit.weekday." + day.getDayOfWeek());
    }

    private String chosen() {
        return board.stops().stream()
                .filter(stop -> board.chosenVisit().filter(stop.visit()::equals).isPresent())
                .map(Stop::name)
                .findFirst()
                .orElse("");
    }
}
