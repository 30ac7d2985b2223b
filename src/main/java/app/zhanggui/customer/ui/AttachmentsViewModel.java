package app.zhanggui.customer.ui;

import app.zhanggui.customer.Attachment;
import app.zhanggui.customer.AttachmentOwner;
import app.zhanggui.customer.AttachmentStore;
import app.zhanggui.customer.FileContent;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.LookUp;
import app.zhanggui.ui.Notices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The papers and pictures of one card, or of something on it. A room makes one and shows one owner
 * after the other in it, since each follows the card file as long as the window is open.
 */
public final class AttachmentsViewModel {
    private final AttachmentStore store;
    private final Jobs jobs;
    private final Notices notices;
    private final LookUp pictures;
    private final ObservableList<Attachment> shown = FXCollections.observableArrayList();
    private Optional<AttachmentOwner> owner = Optional.empty();

    /** What became of the files somebody wanted to attach. */
    private record Added(Optional<BatchId> step, int many, List<UserFault> refused) {}

    /**
     * @param screen runs something in the screen's thread; changes may be written in others
     */
    public AttachmentsViewModel(
            AttachmentStore store, Jobs jobs, Notices notices, Executor screen) {
        this.store = store;
        this.jobs = jobs;
        this.notices = notices;
        pictures = jobs.lookUp();
        store.onChange(() -> screen.execute(this::read));
    }

    /** What hangs on the owner, the newest first. */
    public ObservableList<Attachment> shown() {
        return shown;
    }

    /** Shows what hangs on an owner, or nothing. */
    public void show(Optional<AttachmentOwner> next) {
        owner = next;
        read();
    }

    private void read() {
        List<Attachment> now = owner.map(store::of).orElse(List.of());
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }

    /** Attaches those of the files that can be, and says of each other one why not. */
    public void add(List<Path> files) {
        attach(
                progress -> {
                    List<FileContent> contents = new ArrayList<>();
                    List<UserFault> refused = new ArrayList<>();
                    for (Path file : files) {
                        progress.at(contents.size(), files.size());
                        try {
                            contents.add(FileContent.read(file));
                        } catch (UserFault fault) {
                            refused.add(fault);
                        }
                    }
                    return new Read(contents, refused);
                });
    }

    private record Read(List<FileContent> contents, List<UserFault> refused) {}

    /** Attaches what is on the clipboard. */
    public void add(FileContent content) {
        attach(progress -> new Read(List.of(content), List.of()));
    }

    private void attach(Jobs.Work<Read> reading) {
        owner.ifPresent(
                to ->
                        jobs.run(
                                Message.of("customer.attachment.adding"),
                                progress -> added(to, reading.run(progress)),
                                this::say));
    }

    private Added added(AttachmentOwner to, Read read) {
        Optional<BatchId> step =
                Optional.of(read.contents())
                        .filter(contents -> !contents.isEmpty())
                        .map(contents -> store.add(to, contents));
        return new Added(step, read.contents().size(), read.refused());
    }

    private void say(Added added) {
        added.step()
                .ifPresent(
                        step ->
                                notices.undoable(
                                        Message.of("customer.attachment.added", added.many()),
                                        () -> takeBack(step)));
        added.refused().forEach(notices::fault);
    }

    void remove(Attachment attachment) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> store.remove(attachment),
                step ->
                        notices.undoable(
                                Message.of("customer.attachment.removed", attachment.name()),
                                () -> takeBack(step)));
    }

    private void takeBack(BatchId step) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> {
                    store.undo(step);
                    return step;
                },
                done -> {});
    }

    void note(Attachment attachment, String note) {
        if (!note.strip().equals(attachment.note())) {
            jobs.run(
                    Message.of("customer.card.saving"),
                    progress -> {
                        store.note(attachment, note);
                        return attachment;
                    },
                    done -> {});
        }
    }

    /** Reads what one file holds. */
    void content(Attachment attachment, Consumer<byte[]> show) {
        jobs.run(
                Message.of("customer.attachment.opening"),
                progress -> store.content(attachment),
                show);
    }

    /**
     * Reads pictures one after the other, in the background.
     *
     * @param look makes something small of what a file holds; must not touch the screen
     * @param show gets what was made, in the same order
     */
    <T> void pictures(
            List<Attachment> wanted,
            BiFunction<Attachment, byte[], T> look,
            Consumer<List<T>> show) {
        pictures.ask(
                () -> wanted.stream().map(one -> look.apply(one, store.content(one))).toList(),
                show);
    }

    /** Writes a file out of the card file, in place of what was there. */
    void save(Attachment attachment, Path target) {
        jobs.run(
                Message.of("customer.attachment.saving"),
                progress -> write(attachment, target),
                done ->
                        notices.done(
                                Message.of(
                                        "customer.attachment.saved",
                                        target.getFileName().toString())));
    }

    private Path write(Attachment attachment, Path target) {
        byte[] content = store.content(attachment);
        try {
            return Files.write(target, content);
        } catch (IOException e) {
            throw new UserFault(
                    UserFault.Kind.UNUSABLE,
                    Message.of("customer.attachment.unwritable", target.getFileName().toString()),
                    e);
        }
    }

    /**
     * Opens a copy in another program. The copy cannot be written, since what is changed in it
     * would not come back to the card, and it is gone when the program ends.
     */
    void openOutside(Attachment attachment, Consumer<Path> program) {
        jobs.run(
                Message.of("customer.attachment.opening"),
                progress -> {
                    program.accept(copy(attachment));
                    return attachment;
                },
                done -> {});
    }

    private Path copy(Attachment attachment) {
        try {
            Path folder = Files.createTempDirectory("attachment");
            Path file = write(attachment, folder.resolve(fileName(attachment)));
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            file.toFile().setReadOnly();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What no system allows in the name of a file is left out. */
    private static String fileName(Attachment attachment) {
        return attachment.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
