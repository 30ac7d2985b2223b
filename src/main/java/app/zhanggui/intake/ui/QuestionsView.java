package app.zhanggui.intake.ui;

import app.zhanggui.customer.Field;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.FieldNames;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The doubtful columns, one line each: right as guessed, or not imported. */
final class QuestionsView extends VBox {
    private static final int MANY = 2;

    private final ImportViewModel model;
    private final Texts texts;
    private final Consumer<ColumnQuestion> pick;
    private final FieldNames names;

    /**
     * @param pick opens the list of fields for the column
     */
    QuestionsView(ImportViewModel model, Texts texts, Consumer<ColumnQuestion> pick) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.pick = pick;
        names = new FieldNames(texts);
        getStyleClass().add("panel");
    }

    void refill() {
        List<ColumnQuestion> columns = model.questions().columns();
        Forms.showIf(!columns.isEmpty(), this);
        Label title = Forms.heading(texts.get("intake.confirm.title", columns.size()));
        HBox head = Forms.row(6, title, Forms.gap());
        if (columns.size() > MANY) {
            head.getChildren()
                    .add(
                            Forms.link(
                                    texts.get("intake.confirm.all"),
                                    model.questions()::confirmAll));
        }
        getChildren().setAll(head);
        columns.forEach(column -> getChildren().add(question(column)));
        getChildren().add(Forms.wrapped(Forms.styled(texts.get("intake.confirm.hint"), "hint")));
    }

    private Node question(ColumnQuestion question) {
        Label words = Forms.wrapped(Forms.styled(words(question.column(), names, texts), "small"));
        FlowPane row = Forms.flow(6);
        if (question.column().target().isPresent()) {
            row.getChildren()
                    .add(button("intake.confirm.yes", () -> model.questions().confirm(question)));
        }
        row.getChildren()
                .addAll(
                        button("intake.confirm.other", () -> pick.accept(question)),
                        button("intake.confirm.no", () -> model.questions().leaveOut(question)));
        return new VBox(4, words, row);
    }

    private Button button(String key, Runnable action) {
        Button button = Forms.button(texts.get(key), action);
        button.getStyleClass().add("confirm");
        return button;
    }

    /** What the column is taken for, in a sentence. */
    static String words(Column column, FieldNames names, Texts texts) {
        String heading =
                column.heading().isEmpty()
                        ? texts.get("intake.confirm.noHeading", column.index() + 1)
                        : column.heading().replaceAll("\\s+", " ");
        if (column.target().isEmpty()) {
            return texts.get("intake.confirm.unknown", heading);
        }
        Field field = column.target().get();
        return field.type() == Field.Type.MONEY
                ? texts.get(
                        "intake.confirm.money",
                        heading,
                        names.name(field),
                        texts.get("intake.unit." + column.unit()))
                : texts.get("intake.confirm.column", heading, names.name(field));
    }
}
