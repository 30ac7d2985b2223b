package app.zhanggui.intake.ui;

import app.zhanggui.customer.AccessLog;
import app.zhanggui.intake.ImportResult;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.intake.UpdateRule;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the screen 导入导出 shows and does, without a node: one preview, which its panes ask about and
 * answer, and what came of it.
 */
public final class ImportViewModel {
    private final Intake intake;
    private final Jobs jobs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<SheetFile> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<IntakePreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ImportResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper shownSheet = new ReadOnlyIntegerWrapper();
    private final FileViewModel file;
    private final SuspicionsViewModel suspicions;
    private final QuestionsViewModel questions;
    private final ColumnsViewModel columns;
    private final RowsViewModel rows;
    private final SavingViewModel saving;
    private final Writing writing;

    public ImportViewModel(
            Intake intake,
            SavingViewModel.Exporter exporter,
            Jobs jobs,
            Notices notices,
            Texts texts) {
        this.intake = intake;
        this.jobs = jobs;
        this.texts = texts;
        file =
                new FileViewModel(
                        jobs,
                        notices,
                        (sheets, progress) ->
                                intake.preview(sheets, IntakeChoices.DEFAULT, progress),
                        this::begin);
        suspicions = new SuspicionsViewModel(preview::get, this::show);
        questions = new QuestionsViewModel(preview::get, this::again, () -> show(preview.get()));
        columns = new ColumnsViewModel(intake, preview::get, this::again, jobs, notices, texts);
        rows = new RowsViewModel(preview::get, this::again);
        saving = new SavingViewModel(preview::get, exporter, jobs, notices, texts);
        writing = new Writing(intake, jobs, notices);
    }

    /** Writes down where rows that are left out were saved to. */
    public ImportViewModel noting(AccessLog log) {
        saving.noting(log);
        return this;
    }

    /**
     * Notices whatever changes the cards elsewhere, so that what is shown still holds.
     *
     * @param screen runs something in the screen's thread; changes may be written in others
     */
    public ImportViewModel following(Executor screen) {
        intake.onChange(() -> screen.execute(this::cardsChanged));
        return this;
    }

    /** The file that was opened last; null before. */
    ReadOnlyObjectProperty<SheetFile> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What would be imported; null while no file is chosen. */
    public ReadOnlyObjectProperty<IntakePreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Counts up with everything in the preview that changes, answers too. */
    public ReadOnlyIntegerProperty edition() {
        return edition.getReadOnlyProperty();
    }

    /** What was imported; null before. */
    public ReadOnlyObjectProperty<ImportResult> result() {
        return result.getReadOnlyProperty();
    }

    /** Whether the cards changed since the preview was made. */
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Which of the preview's sheets is in front. */
    public ReadOnlyIntegerProperty shownSheet() {
        return shownSheet.getReadOnlyProperty();
    }

    public FileViewModel file() {
        return file;
    }

    public SuspicionsViewModel suspicions() {
        return suspicions;
    }

    public QuestionsViewModel questions() {
        return questions;
    }

    public ColumnsViewModel columns() {
        return columns;
    }

    public RowsViewModel rows() {
        return rows;
    }

    public SavingViewModel saving() {
        return saving;
    }

    /** Reads a file and shows what an import of it would do. */
    public void read(Path path) {
        file.read(path);
    }

    private void begin(IntakePreview fresh) {
        suspicions.forget();
        questions.forget();
        shownSheet.set(0);
        result.set(null);
        takeUp(fresh);
        opened.set(fresh.file());
    }

    /** Forgets the file. */
    public void startAgain() {
        result.set(null);
        show(null);
    }

    /** The sheet in front. */
    public PreviewSheet sheet() {
        List<PreviewSheet> sheets = preview.get().sheets();
        return sheets.get(Math.min(shownSheet.get(), sheets.size() - 1));
    }

    /** How its cells look. */
    public SheetLook look() {
        return new SheetLook(intake, texts, preview.get(), sheet());
    }

    /** Brings another of the read sheets to the front. */
    public void showSheet(int number) {
        shownSheet.set(number);
    }

    public void update(UpdateRule rule) {
        if (rule != preview.get().choices().update()) {
            again(preview.get().choices().withUpdate(rule));
        }
    }

    /** Works the preview out once more, against the cards as they are now. */
    public void refresh() {
        again(preview.get().choices());
    }

    /** Our own import is no reason to look again; one that was taken back is offered anew. */
    private void cardsChanged() {
        if (writing.isUnderWay()) {
            return;
        }
        if (isTakenBack()) {
            result.set(null);
            refresh();
        } else {
            checkAge();
        }
    }

    private boolean isTakenBack() {
        return Optional.ofNullable(result.get())
                .flatMap(ImportResult::batch)
                .filter(batch -> !intake.stands(batch))
                .isPresent();
    }

    /** Looks whether the cards changed since the preview was made. */
    public void checkAge() {
        stale.set(preview.get() != null && result.get() == null && intake.isStale(preview.get()));
    }

    private void again(IntakeChoices choices) {
        SheetFile sheets = preview.get().file();
        jobs.run(
                Message.of("intake.job.read"),
                progress -> intake.preview(sheets, choices, progress),
                this::takeUp,
                () -> show(preview.get()));
    }

    private void takeUp(IntakePreview fresh) {
        stale.set(false);
        show(suspicions.takeUp(fresh));
    }

    private void show(IntakePreview shown) {
        preview.set(shown);
        edition.set(edition.get() + 1);
    }

    /** How many questions are open. */
    public int openQuestions() {
        return questions.open() + suspicions.open();
    }

    /** Whether there is anything to import. */
    public boolean canImport() {
        return preview.get() != null && preview.get().counts().written() > 0;
    }

    /** Imports exactly what is shown. */
    public void importNow() {
        writing.write(preview.get(), result::set, this::checkAge);
    }

    /** Takes the import back, which brings its preview to the front again. */
    public void undo() {
        writing.takeBack(result.get());
    }
}
