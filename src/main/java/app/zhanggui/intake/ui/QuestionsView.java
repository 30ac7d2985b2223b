package app.zhanggui.intake.ui;

import app.zhanggui.customer.Field;
import app.zhanggui.intake.Column;
import app.zhanggui.intake.FieldNames;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who the customers are where it is open, then the doubtful columns, one line each. */
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
        List<CustomerQuestion> customers = model.questions().customers();
        List<ColumnQuestion> columns = model.questions().columns();
        int open = 2 * customers.size() + columns.size();
        Forms.showIf(open > 0, this);
        Label title = Forms.heading(texts.get("intake.confirm.title", open));
        HBox head = Forms.row(6, title, Forms.gap());
        if (open > MANY) {
            head.getChildren()
                    .add(
                            Forms.link(
                                    texts.get("intake.confirm.all"),
                                    model.questions()::confirmAll));
        }
        getChildren().setAll(head);
        customers.forEach(customer -> getChildren().add(question(customer)));
        columns.forEach(column -> getChildren().add(question(column)));
        getChildren().add(Forms.wrapped(Forms.styled(texts.get("intake.confirm.hint"), "hint")));
    }

    private Node question(CustomerQuestion question) {
        Button firm =
                button(
                        texts.get("intake.customer.is", question.firm().heading()),
                        () -> model.questions().firmsAreCustomers(question));
        Button person =
                button(
                        texts.get("intake.customer.is", question.person().heading()),
                        () -> model.questions().personsAreCustomers(question));
        return lines(words(question, texts), firm, person);
    }

    private Node question(ColumnQuestion question) {
        List<Button> answers = new ArrayList<>();
        if (question.column().target().isPresent()) {
            answers.add(
                    button(
                            texts.get("intake.confirm.yes"),
                            () -> model.questions().confirm(question)));
        }
        answers.add(button(texts.get("intake.confirm.other"), () -> pick.accept(question)));
        answers.add(
                button(texts.get("intake.confirm.no"), () -> model.questions().leaveOut(question)));
        return lines(words(question.column(), names, texts), answers.toArray(Button[]::new));
    }

    private static Node lines(String words, Button... answers) {
        FlowPane row = Forms.flow(6);
        row.getChildren().addAll(answers);
        return new VBox(4, Forms.wrapped(Forms.styled(words, "small")), row);
    }

    private static Button button(String words, Runnable action) {
        Button button = Forms.button(words, action);
        button.getStyleClass().add("confirm");
        return button;
    }

    /** Which of two columns names the customer, in a sentence. */
    static String words(CustomerQuestion question, Texts texts) {
        CustomerQuestion.Side firm = question.firm();
        CustomerQuestion.Side person = question.person();
        return texts.get(
                "intake.customer.which",
                firm.heading(),
                firm.example(),
                person.heading(),
                person.example());
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
