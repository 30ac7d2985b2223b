package app.zhanggui.intake.ui;

import app.zhanggui.intake.IntakePreview;
import app.zhanggui.sheet.FileChoices;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.TextEncoding;
import app.zhanggui.sheet.TextSample;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Opens the chosen file: with its password, in its encoding. */
public final class FileViewModel {
    private final Jobs jobs;
    private final Notices notices;
    private final BiFunction<SheetFile, Progress, IntakePreview> preview;
    private final Consumer<IntakePreview> fresh;
    private final ReadOnlyObjectWrapper<Message> locked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper tries = new ReadOnlyIntegerWrapper();
    private ChosenFile file;
    private List<TextSample> samples = List.of();

    /**
     * @param preview what an import of the opened file would do
     * @param fresh told that, on the screen's thread
     */
    FileViewModel(
            Jobs jobs,
            Notices notices,
            BiFunction<SheetFile, Progress, IntakePreview> preview,
            Consumer<IntakePreview> fresh) {
        this.jobs = jobs;
        this.notices = notices;
        this.preview = preview;
        this.fresh = fresh;
    }

    private record Shown(ChosenFile.Opened opened, Optional<IntakePreview> preview) {}

    void read(Path path) {
        open(new ChosenFile(path, FileChoices.NONE));
    }

    /** Reads the first of files that came together: one list is looked at at a time. */
    public void readFirst(List<Path> files) {
        files.stream().findFirst().ifPresent(this::read);
        if (files.size() > 1) {
            String first = files.get(0).getFileName().toString();
            notices.fault(UserFault.unusable("intake.drop.oneByOne", first, files.size() - 1));
        }
    }

    /** Why the chosen file wants its password; null while none is wanted. */
    public ReadOnlyObjectProperty<Message> locked() {
        return locked.getReadOnlyProperty();
    }

    /** Counts up with every attempt to open a file. */
    public ReadOnlyIntegerProperty tries() {
        return tries.getReadOnlyProperty();
    }

    /** Opens the locked file. */
    public void unlock(String password) {
        open(file.with(file.choices().withPassword(password)));
    }

    /** Leaves the locked file alone. */
    public void leaveLocked() {
        locked.set(null);
    }

    /** The text of the file in several encodings; none if it is a workbook. */
    public List<TextSample> samples() {
        return samples;
    }

    /** Reads the text file once more in that encoding. */
    public void encode(TextEncoding encoding) {
        open(file.with(file.choices().withEncoding(encoding)));
    }

    /** Reads the text file once more in that encoding, cut at that sign. */
    public void separate(TextEncoding encoding, char separator) {
        open(file.with(file.choices().withEncoding(encoding).withSeparator(separator)));
    }

    private void open(ChosenFile chosen) {
        jobs.run(
                Message.of("intake.job.read"),
                progress -> {
                    ChosenFile.Opened opened = chosen.open(progress);
                    return new Shown(
                            opened, opened.sheets().map(sheets -> preview.apply(sheets, progress)));
                },
                this::opened);
    }

    private void opened(Shown shown) {
        file = shown.opened.file();
        locked.set(shown.opened.locked().orElse(null));
        tries.set(tries.get() + 1);
        if (shown.preview.isPresent()) {
            samples = shown.opened.samples();
            fresh.accept(shown.preview.get());
        }
    }
}
