package app.zhanggui.intake.ui;

import app.zhanggui.intake.Answer;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.PreviewRow;
import app.zhanggui.intake.RowKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The rows that may be somebody who is there already, one in front. An answer can be looked at
 * again and changed; it stands when the preview is worked out anew.
 */
public final class SuspicionsViewModel {
    private final Supplier<IntakePreview> preview;
    private final Consumer<IntakePreview> changed;
    private final Map<RowKey, Answer> answers = new HashMap<>();
    private List<RowKey> asked = List.of();
    private int front;

    /**
     * @param changed told the preview with an answer in it
     */
    SuspicionsViewModel(Supplier<IntakePreview> preview, Consumer<IntakePreview> changed) {
        this.preview = preview;
        this.changed = changed;
    }

    /** Forgets the answers: another file. */
    void forget() {
        answers.clear();
        asked = List.of();
        front = 0;
    }

    /** A preview worked out anew, with the answers that still fit put into it. */
    IntakePreview takeUp(IntakePreview fresh) {
        asked = fresh.undecided().stream().map(PreviewRow::key).toList();
        front = Math.min(front, Math.max(0, asked.size() - 1));
        answers.keySet().retainAll(asked);
        IntakePreview pinned = fresh;
        for (PreviewRow row : fresh.undecided()) {
            Answer answer = answers.get(row.key());
            if (answer != null && answer.match() < row.matches().size()) {
                pinned = pinned.answered(row.key(), answer);
            }
        }
        return pinned;
    }

    /** How many there are, answered or not. */
    public int count() {
        return asked.size();
    }

    /** How many of them are not answered yet. */
    public int open() {
        return preview.get().undecided().size();
    }

    /** The one in front, counted from 1. */
    public int number() {
        return front + 1;
    }

    /** The row in front; nothing if there is no suspicion at all. */
    public Optional<PreviewRow> row() {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        RowKey key = asked.get(front);
        return preview.get().rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** What was said to the one in front. */
    public Optional<Answer> answer() {
        return row().map(PreviewRow::key).map(answers::get);
    }

    /** Answers the one in front and brings the next open one there. */
    public void answer(Answer answer) {
        PreviewRow row = row().orElseThrow();
        answers.put(row.key(), answer);
        IntakePreview answered = preview.get().answered(row.key(), answer);
        nextOpen(answered);
        changed.accept(answered);
    }

    public void next() {
        move(1);
    }

    public void previous() {
        move(-1);
    }

    /** Brings one that is not answered yet to the front, if there is any. */
    public void showOpen() {
        if (open() > 0 && answer().isPresent()) {
            nextOpen(preview.get());
            changed.accept(preview.get());
        }
    }

    private void move(int by) {
        front = Math.floorMod(front + by, Math.max(1, asked.size()));
        changed.accept(preview.get());
    }

    private void nextOpen(IntakePreview answered) {
        List<RowKey> left = answered.undecided().stream().map(PreviewRow::key).toList();
        for (int i = 1; i < asked.size(); i++) {
            int candidate = (front + i) % asked.size();
            if (left.contains(asked.get(candidate))) {
                front = candidate;
                return;
            }
        }
    }

    /** Those with one match whose number and name both agree. */
    public List<PreviewRow> plain() {
        return preview.get().plainSuspicions();
    }

    /** Merges all of those. */
    public void mergePlain() {
        IntakePreview merged = preview.get();
        for (PreviewRow row : plain()) {
            answers.put(row.key(), Answer.merge(0));
            merged = merged.answered(row.key(), Answer.merge(0));
        }
        nextOpen(merged);
        changed.accept(merged);
    }

    /** Whether the answer in front says that. */
    public boolean says(Answer.Kind kind) {
        return answer().filter(given -> given.kind() == kind).isPresent();
    }
}
