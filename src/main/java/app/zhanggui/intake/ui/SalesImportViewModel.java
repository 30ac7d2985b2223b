package app.zhanggui.intake.ui;

import app.zhanggui.intake.ListPreview;
import app.zhanggui.intake.ListRow.Fate;
import app.zhanggui.intake.SalesIntake;
import app.zhanggui.intake.SalesIntake.Strangers;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The sales of a file: looked through, written down, taken back. */
public final class SalesImportViewModel {
    private final SalesIntake intake;
    private final Jobs jobs;
    private final Notices notices;
    private final OfferedList<Purchase> list;
    private final ReadOnlyObjectWrapper<SalesIntake.Done> done = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty makeCards = new SimpleBooleanProperty();

    public SalesImportViewModel(SalesIntake intake, Jobs jobs, Notices notices) {
        this.intake = intake;
        this.jobs = jobs;
        this.notices = notices;
        list = new OfferedList<>(intake, jobs);
        list.preview()
                .addListener(
                        (o, was, is) -> {
                            if (is == null) {
                                done.set(null);
                                makeCards.set(false);
                            }
                        });
    }

    /**
     * Notices an import that is taken back elsewhere.
     *
     * @param screen runs something in the screen's thread; changes may be written in others
     */
    public SalesImportViewModel following(Executor screen) {
        intake.onChange(() -> screen.execute(this::changed));
        return this;
    }

    /** What was taken back is looked through again. */
    private void changed() {
        Optional.ofNullable(done.get())
                .flatMap(SalesIntake.Done::batch)
                .filter(batch -> !intake.stands(batch))
                .ifPresent(
                        gone -> {
                            done.set(null);
                            list.again();
                        });
    }

    OfferedList<Purchase> list() {
        return list;
    }

    /** What was written down; null before. */
    ReadOnlyObjectProperty<SalesIntake.Done> done() {
        return done.getReadOnlyProperty();
    }

    /** Whether customers without a card get one. */
    BooleanProperty makeCards() {
        return makeCards;
    }

    /** How many rows would be written down. */
    int many() {
        ListPreview<Purchase> shown = list.preview().get();
        int strangers = makeCards.get() ? shown.rows(Fate.UNMATCHED).size() : 0;
        return shown.rows(Fate.NEW).size() + strangers;
    }

    /** How many rows are left out that could be mended. */
    int left() {
        ListPreview<Purchase> shown = list.preview().get();
        int strangers = makeCards.get() ? shown.rows(Fate.UNMATCHED).size() : 0;
        return shown.leftOut().rows().size() - strangers;
    }

    /** Writes exactly what is shown. */
    void importNow() {
        ListPreview<Purchase> shown = list.preview().get();
        Strangers strangers = makeCards.get() ? Strangers.GET_CARDS : Strangers.LEFT_OUT;
        jobs.run(
                Message.of("intake.job.import"),
                progress -> intake.apply(shown, strangers, progress),
                done::set);
    }

    /** Takes the import back, which has the file looked through again. */
    void undo() {
        jobs.run(
                Message.of("intake.job.undo"),
                progress -> done.get().batch().map(intake::undo),
                report -> report.ifPresent(one -> notices.done(Message.of("intake.undo.done"))));
    }
}
