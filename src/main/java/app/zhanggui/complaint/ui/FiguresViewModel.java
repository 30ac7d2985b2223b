package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintFigures;
import app.zhanggui.complaint.FigureSpan;
import app.zhanggui.complaint.FigureSpan.Step;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which figures are looked at: how far back, how finely divided (S2-27). */
final class FiguresViewModel {
    /** How far back one looks; the present month counts as the first. */
    enum Reach {
        MONTH(1, Step.DAY),
        QUARTER(3, Step.WEEK),
        YEAR(12, Step.MONTH);

        private final int months;
        private final Step usual;

        Reach(int months, Step usual) {
            this.months = months;
            this.usual = usual;
        }
    }

    private final Clock clock;
    private final SimpleObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.QUARTER);
    private final SimpleObjectProperty<Step> step = new SimpleObjectProperty<>(Step.WEEK);
    private final ReadOnlyObjectWrapper<ComplaintFigures> figures;
    private ComplaintBook book = ComplaintBook.EMPTY;

    FiguresViewModel(Clock clock) {
        this.clock = clock;
        figures = new ReadOnlyObjectWrapper<>(book.figures(span()));
        reach.addListener((o, was, is) -> step.set(is.usual));
        step.addListener((o, was, is) -> work());
        reach.addListener((o, was, is) -> work());
    }

    /** Works the figures out of what the file says now. */
    void show(ComplaintBook read) {
        book = read;
        work();
    }

    private void work() {
        figures.set(book.figures(span()));
    }

    FigureSpan span() {
        return FigureSpan.months(reach.get().months, LocalDate.now(clock), step.get());
    }

    SimpleObjectProperty<Reach> reach() {
        return reach;
    }

    SimpleObjectProperty<Step> step() {
        return step;
    }

    ReadOnlyObjectProperty<ComplaintFigures> figures() {
        return figures.getReadOnlyProperty();
    }
}
