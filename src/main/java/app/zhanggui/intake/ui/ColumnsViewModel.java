package app.zhanggui.intake.ui;

import app.zhanggui.customer.Field;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.ColumnKey;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the owner chooses the columns to be; remembered once it is imported. */
public final class ColumnsViewModel {
    private final Intake intake;
    private final Supplier<IntakePreview> preview;
    private final Consumer<IntakeChoices> again;
    private final Jobs jobs;
    private final Notices notices;
    private final Texts texts;

    /**
     * @param again works the preview out once more with other choices
     */
    ColumnsViewModel(
            Intake intake,
            Supplier<IntakePreview> preview,
            Consumer<IntakeChoices> again,
            Jobs jobs,
            Notices notices,
            Texts texts) {
        this.intake = intake;
        this.preview = preview;
        this.again = again;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    /** The fields there are to choose from. */
    public FieldFinder finder() {
        return new FieldFinder(intake.fields(), texts);
    }

    /** Takes the column for what was chosen in the list; a new field is made at once. */
    public void choose(Column column, FieldFinder.Line line) {
        if (line.kind() != FieldFinder.Kind.NEW) {
            choose(column, line.field());
            return;
        }
        jobs.run(
                Message.of("intake.job.field"),
                progress -> intake.addField(line.words()),
                made -> {
                    notices.done(Message.of("intake.field.added", made.name()));
                    choose(column, Optional.of(made));
                });
    }

    /** Takes the column for that field, or leaves it out, in every sheet that has it alike. */
    public void choose(Column column, Optional<? extends Field> field) {
        boolean sure = column.isSure();
        if (sure && column.target().equals(field)) {
            return;
        }
        IntakeChoices choices = preview.get().choices();
        for (PreviewSheet sheet : preview.get().sheets()) {
            for (Column other : sheet.columns()) {
                if (isAlike(column, other)) {
                    ColumnKey key = new ColumnKey(sheet.index(), other.index());
                    choices = choices.withField(key, field);
                }
            }
        }
        again.accept(choices);
    }

    private static boolean isAlike(Column one, Column other) {
        return one.index() == other.index()
                && one.heading().equals(other.heading())
                && one.target().equals(other.target());
    }
}
