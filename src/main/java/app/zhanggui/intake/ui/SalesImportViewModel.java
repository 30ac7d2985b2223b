package app.zhanggui.intake.ui;

import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.SalesField;
import app.zhanggui.intake.SalesIntake;
import app.zhanggui.intake.SalesIntake.Strangers;
import app.zhanggui.intake.SalesPreview;
import app.zhanggui.intake.SalesRow;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** A file that looks like a list of sales: offered, looked through, written down. */
public final class SalesImportViewModel {
    private final SalesIntake intake;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<SheetFile> offered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SalesPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SalesIntake.Done> done = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty makeCards = new SimpleBooleanProperty();
    private final Map<SalesField, String> chosen = new EnumMap<>(SalesField.class);
    private final Texts texts;
    private SheetFile looked;

    public SalesImportViewModel(SalesIntake intake, Jobs jobs, Notices notices, Texts texts) {
        this.intake = intake;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    /** The file that may be a list of sales; null if it is none. */
    ReadOnlyObjectProperty<SheetFile> offered() {
        return offered.getReadOnlyProperty();
    }

    /** What would be written down; null while nobody took the offer. */
    ReadOnlyObjectProperty<SalesPreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What was written down; null before. */
    ReadOnlyObjectProperty<SalesIntake.Done> done() {
        return done.getReadOnlyProperty();
    }

    /** Whether customers without a card get one. */
    BooleanProperty makeCards() {
        return makeCards;
    }

    /** Offers each file that is read to be imported, if it looks like sales. */
    void follow(ReadOnlyObjectProperty<IntakePreview> read) {
        read.addListener(
                (o, was, is) -> {
                    if (is != null && is.file() != looked) {
                        looked = is.file();
                        offer(looked);
                    }
                });
    }

    /** Offers to take the file as sales, if it looks like that. */
    private void offer(SheetFile file) {
        leave();
        chosen.clear();
        offered.set(intake.isSales(file) ? file : null);
    }

    /** Looks through the sales of the offered file. */
    void take() {
        makeCards.set(false);
        look();
    }

    private void look() {
        SheetFile file = offered.get();
        Map<SalesField, String> columns = Map.copyOf(chosen);
        jobs.run(
                Message.of("intake.job.read"),
                progress -> intake.preview(file, columns, progress),
                preview::set);
    }

    /** Reads a field from the columns of another heading; an empty one for none. */
    void choose(SalesField field, String heading) {
        chosen.put(field, heading);
        look();
    }

    /** Saves the rows that cannot be written down, with the reason of each. */
    void saveLeftOut(Path target) {
        SalesPreview shown = preview.get();
        String name = target.getFileName().toString();
        jobs.run(
                Message.of("intake.job.save"),
                progress -> shown.leftOut().write(texts, target, progress),
                many -> notices.done(Message.of("intake.leftOut.saved", many, name)));
    }

    /** Back to the file as a list of customers. */
    void leave() {
        done.set(null);
        preview.set(null);
    }

    /** How many rows would be written down. */
    int many() {
        SalesPreview shown = preview.get();
        int strangers = makeCards.get() ? shown.rows(SalesRow.Fate.UNMATCHED).size() : 0;
        return shown.rows(SalesRow.Fate.NEW).size() + strangers;
    }

    /** Writes exactly what is shown. */
    void importNow() {
        SalesPreview shown = preview.get();
        Strangers strangers = makeCards.get() ? Strangers.GET_CARDS : Strangers.LEFT_OUT;
        jobs.run(
                Message.of("intake.job.import"),
                progress -> intake.apply(shown, strangers, progress),
                done::set);
    }

    /** Takes the import back and looks through the file again. */
    void undo() {
        jobs.run(
                Message.of("intake.job.undo"),
                progress -> done.get().batch().map(intake::undo),
                report -> {
                    if (report.isPresent()) {
                        notices.done(Message.of("intake.undo.done"));
                        done.set(null);
                        take();
                    }
                });
    }
}
