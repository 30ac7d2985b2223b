package app.zhanggui.intake.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.intake.ListChoices;
import app.zhanggui.intake.ListField;
import app.zhanggui.intake.ListIntake;
import app.zhanggui.intake.ListKind;
import app.zhanggui.intake.ListPreview;
import app.zhanggui.intake.Whose;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A file that may have lists of some kinds beside or instead of customers: offered, and once the
 * offer is taken looked through anew with each answer of the owner.
 *
 * @param <T> what is written down of a row
 */
final class OfferedList<T> {
    private final ListIntake<T> intake;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Set<ListKind>> kinds =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<ListPreview<T>> preview = new ReadOnlyObjectWrapper<>();
    private SheetFile file;

    OfferedList(ListIntake<T> intake, Jobs jobs) {
        this.intake = intake;
        this.jobs = jobs;
    }

    /** Looks at each file that is opened. */
    void follow(ReadOnlyObjectProperty<SheetFile> opened) {
        opened.addListener(
                (o, was, is) -> {
                    file = is;
                    leave();
                    kinds.set(intake.kinds(is));
                });
    }

    /** What the file has of such lists; none if it has none. */
    ReadOnlyObjectProperty<Set<ListKind>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    /** What would be written down; null while nobody took the offer. */
    ReadOnlyObjectProperty<ListPreview<T>> preview() {
        return preview.getReadOnlyProperty();
    }

    boolean isTaken() {
        return preview.get() != null;
    }

    /** Looks through the lists of the file. */
    void take() {
        look(ListChoices.NONE);
    }

    /** Takes all sheets of the file for such a list, whatever stands above their columns. */
    void takeAs(ListKind kind) {
        look(ListChoices.as(kind));
    }

    /** Looks through them once more, against the cards as they are now. */
    void again() {
        look(preview.get().choices());
    }

    private void look(ListChoices choices) {
        jobs.run(
                Message.of("intake.job.read"),
                progress -> intake.preview(file, choices, progress),
                preview::set);
    }

    /** Reads a field from the column of another heading; from none for an empty one. */
    void choose(ListKind kind, ListField field, String was, String is) {
        look(preview.get().choices().withColumn(kind, field, was, is));
    }

    /** Says whose the rows of a customer are that several cards may be; empty for none of them. */
    void answer(Whose whose, Optional<CustomerId> card) {
        look(preview.get().choices().withCard(whose, card));
    }

    /** Asks again whose the rows are. */
    void forgetAnswers() {
        look(preview.get().choices().withoutCards());
    }

    /** Back to the file as a list of customers. */
    void leave() {
        preview.set(null);
    }
}
