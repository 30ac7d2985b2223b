package app.zhanggui.intake.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.intake.AnsweredWord;
import app.zhanggui.intake.ColumnKey;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.Offer;
import app.zhanggui.intake.OfferMade;
import app.zhanggui.intake.RegionOffer;
import app.zhanggui.intake.UnknownWord;
import java.util.EnumSet;
import java.util.List;
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

    /** The columns of all sheets that the owner should look at; of headings alone none. */
    public List<ColumnQuestion> columns() {
        return new OpenColumns(preview.get()).columns();
    }

    /** The pairs of columns of which the owner should say which names the customer. */
    public List<CustomerQuestion> customers() {
        return new OpenColumns(preview.get()).customers();
    }

    /** Says that the firms are the customers, and the persons their contacts, as taken. */
    public void firmsAreCustomers(CustomerQuestion question) {
        again.accept(firmsChosen(preview.get().choices(), question));
    }

    private static IntakeChoices firmsChosen(IntakeChoices choices, CustomerQuestion question) {
        IntakeChoices firms = chosen(choices, question.firm().keys(), Optional.of(CardField.NAME));
        return chosen(firms, question.person().keys(), Optional.of(CardField.CONTACT));
    }

    /** Says that the persons are the customers; the firms are kept in the remark. */
    public void personsAreCustomers(CustomerQuestion question) {
        IntakeChoices choices = preview.get().choices();
        IntakeChoices firms =
                chosen(choices, question.firm().keys(), Optional.of(CardField.REMARK));
        again.accept(chosen(firms, question.person().keys(), Optional.of(CardField.NAME)));
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
        again.accept(chosen(preview.get().choices(), question.keys(), target));
    }

    private static IntakeChoices chosen(
            IntakeChoices choices, List<ColumnKey> keys, Optional<Field> target) {
        IntakeChoices changed = choices;
        for (ColumnKey key : keys) {
            changed = changed.withField(key, target);
        }
        return changed;
    }

    /** Says that all doubtful columns are right as they are. */
    public void confirmAll() {
        IntakeChoices choices = preview.get().choices();
        for (CustomerQuestion question : customers()) {
            choices = firmsChosen(choices, question);
        }
        for (ColumnQuestion question : columns()) {
            choices = chosen(choices, question.keys(), question.column().target());
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
        return customers().size() + columns().size() + words().size() + (int) hidden;
    }
}
