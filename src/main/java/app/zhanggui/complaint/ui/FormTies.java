package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Ties the fields of a form to parts of the complaint it shows. A field is stored when it is left;
 * what the file says later replaces only fields whose stored value changed.
 */
final class FormTies {
    /** Told about a change of a field of the complaint that is shown. */
    interface Editing {
        void edit(Complaint seen, UnaryOperator<Complaint> change);
    }

    private final Editing editing;
    private final List<Consumer<Complaint>> showing = new ArrayList<>();
    private final List<Runnable> leaving = new ArrayList<>();
    private final List<Tie<?>> ties = new ArrayList<>();
    private Complaint shown;

    FormTies(Editing editing) {
        this.editing = editing;
    }

    /** Told whenever the complaint is shown anew. */
    void follow(Consumer<Complaint> follower) {
        showing.add(follower);
    }

    /** Run when what was typed is to be stored although the field was not left. */
    void onLeaving(Runnable leave) {
        leaving.add(leave);
    }

    /**
     * Ties a field to a part of the complaint.
     *
     * @param put shows a value in the field
     */
    <T> Tie<T> tie(Function<Complaint, T> get, Consumer<T> put) {
        Tie<T> tie = new Tie<>(get, put);
        ties.add(tie);
        showing.add(tie::follow);
        return tie;
    }

    /** Shows a complaint; what was typed for the one before is stored first. */
    void show(Complaint complaint, Runnable storeTyped) {
        if (shown != null && !shown.id().equals(complaint.id())) {
            storeTyped.run();
            shown = null;
        }
        boolean another = shown == null;
        shown = complaint;
        if (another) {
            ties.forEach(Tie::forget);
        }
        showing.forEach(show -> show.accept(complaint));
    }

    /** Stores what was typed and not left yet. */
    void commit() {
        if (shown != null) {
            leaving.forEach(Runnable::run);
        }
    }

    /** One field and its part of the complaint: remembers what the file last said. */
    final class Tie<T> {
        private final Function<Complaint, T> get;
        private final Consumer<T> put;
        private Optional<T> stored = Optional.empty();

        private Tie(Function<Complaint, T> get, Consumer<T> put) {
            this.get = get;
            this.put = put;
        }

        private void follow(Complaint complaint) {
            T value = get.apply(complaint);
            if (!Optional.of(value).equals(stored)) {
                stored = Optional.of(value);
                put.accept(value);
            }
        }

        /** The field was left with this value; it is stored if it is another. */
        void take(T value, BiFunction<Complaint, T, Complaint> set) {
            if (shown != null && stored.isPresent() && !stored.get().equals(value)) {
                stored = Optional.of(value);
                editing.edit(shown, complaint -> set.apply(complaint, value));
            }
        }

        /** Puts the stored value back where what was typed means nothing. */
        void showAgain() {
            stored.ifPresent(put);
        }

        private void forget() {
            stored = Optional.empty();
        }
    }
}
