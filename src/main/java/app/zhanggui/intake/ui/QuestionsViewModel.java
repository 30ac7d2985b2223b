package app.zhanggui.intake.ui;

import app.zhanggui.customer.Field;
import app.zhanggui.intake.AnsweredWord;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.ColumnKey;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.Offer;
import app.zhanggui.intake.OfferMade;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.intake.RegionOffer;
import app.zhanggui.intake.Unit;
import app.zhanggui.intake.UnknownWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the owner is asked about a file as a whole: doubtful columns, and what is hidden in it. */
public final class QuestionsViewModel {
    private final Supplier<IntakePreview> preview;
    private final Consumer<IntakeChoices> again;
    private final Runnable answered;
    private final Set<Offer> turnedDown = EnumSet.noneOf(Offer.class);

    /**
     * @param again works the preview out once more with other choices
     * @param answered shows that a question is gone
     */
    QuestionsViewModel(
            Supplier<IntakePreview> preview, Consumer<IntakeChoices> again, Runnable answered) {
        this.preview = preview;
        this.again = again;
        this.answered = answered;
    }

    /** Forgets the answers: another file. */
    void forget() {
        turnedDown.clear();
    }

    /** What makes two columns of different sheets one question. */
    private record Alike(String heading, Optional<Field> target, Unit unit) {}

    /** The columns of all sheets that the owner should look at; of headings alone none. */
    public List<ColumnQuestion> columns() {
        Map<Alike, ColumnQuestion> questions = new LinkedHashMap<>();
        for (PreviewSheet sheet : readSheets()) {
            for (Column column : sheet.columns()) {
                if (column.certainty() == Column.Certainty.DOUBTFUL) {
                    ColumnKey key = new ColumnKey(sheet.index(), column.index());
                    boolean named = !column.heading().isBlank();
                    String heading = named ? column.heading() : key.toString();
                    questions.merge(
                            new Alike(heading, column.target(), column.unit()),
                            new ColumnQuestion(List.of(key), column),
                            QuestionsViewModel::both);
                }
            }
        }
        return List.copyOf(questions.values());
    }

    private List<PreviewSheet> readSheets() {
        return preview.get().sheets().stream().filter(preview.get()::hasRows).toList();
    }

    private static ColumnQuestion both(ColumnQuestion one, ColumnQuestion other) {
        List<ColumnKey> keys = new ArrayList<>(one.keys());
        keys.addAll(other.keys());
        return new ColumnQuestion(keys, one.column());
    }

    /** Says that a doubtful column is right as it is. */
    public void confirm(ColumnQuestion question) {
        choose(question, question.column().target());
    }

    /** Leaves a doubtful column out. */
    public void leaveOut(ColumnQuestion question) {
        choose(question, Optional.empty());
    }

    private void choose(ColumnQuestion question, Optional<Field> target) {
        again.accept(chosen(preview.get().choices(), question, target));
    }

    private static IntakeChoices chosen(
            IntakeChoices choices, ColumnQuestion question, Optional<Field> target) {
        IntakeChoices changed = choices;
        for (ColumnKey key : question.keys()) {
            changed = changed.withField(key, target);
        }
        return changed;
    }

    /** Says that all doubtful columns are right as they are. */
    public void confirmAll() {
        IntakeChoices choices = preview.get().choices();
        for (ColumnQuestion question : columns()) {
            choices = chosen(choices, question, question.column().target());
        }
        again.accept(choices);
    }

    /** Words in columns of choices that nobody understands. */
    public List<UnknownWord> words() {
        return preview.get().unknownWords();
    }

    /** Words the owner explained, now or before. */
    public List<AnsweredWord> answeredWords() {
        return preview.get().answeredWords();
    }

    /**
     * Says what a word means, be it for the first time or anew; remembered once it is imported.
     *
     * @param canonical one of the field's choices, or empty for nothing
     */
    public void mean(Field field, String word, String canonical) {
        IntakeChoices choices = preview.get().choices();
        again.accept(choices.withValues(choices.values().with(field, word, canonical)));
    }

    /** Whether the names of the sheets look like regions, and are taken for such. */
    public RegionOffer regions() {
        return preview.get().regions();
    }

    public void takeRegions(boolean wanted) {
        again.accept(preview.get().choices().withSheetsAreRegions(wanted));
    }

    /** What is hidden in the file, whether asked about or answered. */
    public List<OfferMade> offers() {
        return preview.get().offers();
    }

    /** Whether the owner said yes or no to it. */
    public boolean isAnswered(OfferMade made) {
        return !made.offer().isAsked() || made.taken() || turnedDown.contains(made.offer());
    }

    /** Reads what is hidden as well, or leaves it out. */
    public void take(Offer offer, boolean wanted) {
        if (wanted) {
            turnedDown.remove(offer);
        } else {
            turnedDown.add(offer);
        }
        IntakeChoices choices = preview.get().choices();
        if (choices.takes(offer) == wanted) {
            answered.run();
        } else {
            again.accept(choices.withOffer(offer, wanted));
        }
    }

    /** How many questions are open. */
    public int open() {
        long hidden = offers().stream().filter(made -> !isAnswered(made)).count();
        return columns().size() + words().size() + (int) hidden;
    }
}
