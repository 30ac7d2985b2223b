package app.zhanggui.intake.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.db.UndoReport;
import app.zhanggui.intake.Answer;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.ColumnKey;
import app.zhanggui.intake.ImportResult;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.LeftOutRows;
import app.zhanggui.intake.PreviewRow;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.intake.UpdateRule;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the screen 导入导出 shows and does, without a node. */
public final class ImportViewModel {

    /** Writes all cards into a file and says how many they were. */
    @FunctionalInterface
    public interface Exporter {
        int write(Path target, Progress progress);
    }

    private final Intake intake;
    private final Exporter exporter;
    private final Jobs jobs;
    private final Notices notices;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<IntakePreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ImportResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper shownSheet = new ReadOnlyIntegerWrapper();
    private int suspicions;

    public ImportViewModel(
            Intake intake, Exporter exporter, Jobs jobs, Notices notices, Texts texts) {
        this.intake = intake;
        this.exporter = exporter;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    /** What would be imported; null while no file is chosen. */
    public ReadOnlyObjectProperty<IntakePreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What was imported; null before. */
    public ReadOnlyObjectProperty<ImportResult> result() {
        return result.getReadOnlyProperty();
    }

    /** Which of the preview's sheets is in front. */
    public ReadOnlyIntegerProperty shownSheet() {
        return shownSheet.getReadOnlyProperty();
    }

    /** Reads a file and shows what an import of it would do. */
    public void read(Path file) {
        jobs.run(
                Message.of("intake.job.read"),
                progress -> {
                    SheetFile read = SheetReader.read(file, progress);
                    return intake.preview(read, IntakeChoices.DEFAULT, progress);
                },
                fresh -> {
                    shownSheet.set(0);
                    result.set(null);
                    show(fresh);
                });
    }

    /** Forgets the file. */
    public void startAgain() {
        result.set(null);
        preview.set(null);
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

    /** Takes the column for that field, or leaves it out; remembered once it is imported. */
    public void choose(Column column, Optional<CardField> field) {
        if (!column.field().equals(field) || column.certainty() == Column.Certainty.DOUBTFUL) {
            ColumnKey key = new ColumnKey(sheet().index(), column.index());
            again(preview.get().choices().withField(key, field));
        }
    }

    /** Says that a doubtful column is right as it is. */
    public void confirm(Column column) {
        choose(column, column.field());
    }

    public void update(UpdateRule rule) {
        if (rule != preview.get().choices().update()) {
            again(preview.get().choices().withUpdate(rule));
        }
    }

    private void again(IntakeChoices choices) {
        SheetFile file = preview.get().file();
        jobs.run(
                Message.of("intake.job.read"),
                progress -> intake.preview(file, choices, progress),
                this::show,
                () -> show(preview.get()));
    }

    private void show(IntakePreview fresh) {
        suspicions = fresh.undecided().size();
        preview.set(null);
        preview.set(fresh);
    }

    /** The columns of the sheet in front that the owner should look at. */
    public List<Column> doubtful() {
        return sheet().columns().stream()
                .filter(column -> column.certainty() == Column.Certainty.DOUBTFUL)
                .filter(column -> column.field().isPresent())
                .toList();
    }

    /** The suspicion to answer next. */
    public Optional<PreviewRow> suspicion() {
        return preview.get().undecided().stream().findFirst();
    }

    /** How many suspicions there were at first. */
    public int suspicions() {
        return suspicions;
    }

    /** Which of them is next, counted from 1. */
    public int suspicionNumber() {
        return suspicions - preview.get().undecided().size() + 1;
    }

    public void answer(PreviewRow row, Answer answer) {
        preview.set(preview.get().answered(row.key(), answer));
    }

    /** Suspicions with one match whose number and name both agree. */
    public List<PreviewRow> plainSuspicions() {
        return preview.get().plainSuspicions();
    }

    /** Merges all of those. */
    public void mergePlainSuspicions() {
        preview.set(preview.get().plainMerged());
    }

    /** Whether there is anything to import. */
    public boolean canImport() {
        return preview.get() != null && preview.get().counts().written() > 0;
    }

    /** Imports exactly what is shown. */
    public void importNow() {
        IntakePreview shown = preview.get();
        jobs.run(
                Message.of("intake.job.import"),
                progress -> intake.apply(shown, progress),
                result::set);
    }

    /** Takes the import back and shows its preview again. */
    public void undo() {
        ImportResult done = result.get();
        jobs.run(
                Message.of("intake.job.undo"),
                progress -> done.batch().map(intake::undo),
                report -> report.ifPresent(this::tell));
    }

    private void tell(UndoReport report) {
        int kept = report.keptCards().size();
        if (report.rows() == 0) {
            notices.fault(UserFault.unusable("intake.undo.nothing", kept, report.keptByName()));
            return;
        }
        notices.done(
                kept == 0
                        ? Message.of("intake.undo.done")
                        : Message.of("intake.undo.kept", kept, report.keptByName()));
        result.set(null);
        again(preview.get().choices());
    }

    /** Whether rows are left out that could be saved to be mended. */
    public boolean hasLeftOut() {
        return preview.get().hasLeftOut();
    }

    /** Saves the rows that are left out, with the reason of each. */
    public void saveLeftOut(Path target) {
        IntakePreview shown = preview.get();
        String name = target.getFileName().toString();
        jobs.run(
                Message.of("intake.job.save"),
                progress -> new LeftOutRows(texts).write(shown, target, progress),
                many -> notices.done(Message.of("intake.leftOut.saved", many, name)));
    }

    /** Writes all cards to a file. */
    public void export(Path target) {
        String name = target.getFileName().toString();
        jobs.run(
                Message.of("intake.job.export"),
                progress -> exporter.write(target, progress),
                many -> notices.done(Message.of("intake.export.done", many, name)));
    }
}
