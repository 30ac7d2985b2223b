package app.zhanggui.intake.ui;

import app.zhanggui.sheet.FileChoices;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.TextSample;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of the owner's choice, and what was said about it: its password, how its text is written.
 */
record ChosenFile(Path path, FileChoices choices) {
    /**
     * The file as it was read.
     *
     * @param sheets what is in it; nothing if it is locked
     * @param locked why it cannot be opened without its password; nothing if it is open
     * @param samples its text in several encodings, if it is a text file
     */
    record Opened(
            ChosenFile file,
            Optional<SheetFile> sheets,
            Optional<Message> locked,
            List<TextSample> samples) {}

    ChosenFile with(FileChoices said) {
        return new ChosenFile(path, said);
    }

    /**
     * Reads it; that it is locked is an answer and no failure, for the owner is asked then.
     *
     * @throws UserFault as {@link SheetReader#read}
     */
    Opened open(Progress progress) {
        try {
            SheetFile sheets = SheetReader.read(path, choices, progress);
            boolean text = sheets.form().isPresent();
            List<TextSample> samples = text ? SheetReader.samples(path) : List.of();
            return new Opened(this, Optional.of(sheets), Optional.empty(), samples);
        } catch (UserFault fault) {
            if (fault.kind() == UserFault.Kind.LOCKED) {
                return new Opened(this, Optional.empty(), Optional.of(fault.sentence()), List.of());
            }
            throw fault;
        }
    }
}
