package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.ProspectClass;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.Standing;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.customer.ui.AlikeViewModel.Typed;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * The facts of the open card in two columns: the main ones always, the others where they are known
 * or the owner wants to fill them in.
 */
final class FactsView extends VBox {
    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;
    private final AlikeViewModel alike;
    private final ChoiceItemsView choices;
    private final GridPane grid = new GridPane();
    private final Button more;
    private final List<Editable> values = new ArrayList<>();
    private CustomerCard shown;
    private boolean whole;
    private int row;
    private boolean left;

    FactsView(Texts texts, CardWords words, CardViewModel model, AlikeViewModel alike) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.alike = alike;
        choices = new ChoiceItemsView(texts, words, model);
        more = Forms.link("", this::showAll);
        more.getStyleClass().addAll("small", "facts-more");
        grid.getStyleClass().add("facts");
        grid.getColumnConstraints().setAll(column(18), column(33), column(18), column(31));
        getChildren().addAll(grid, more);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    /** Shows a card; the rows stay where they are while it is the same card. */
    void show(CustomerCard card) {
        CustomerCard before = shown;
        shown = card;
        if (before == null || !before.id().equals(card.id())) {
            whole = false;
            lay();
        } else if (!rows(before).containsAll(rows(card))) {
            lay();
        } else {
            values.forEach(Editable::refresh);
        }
    }

    private void showAll() {
        whole = true;
        lay();
    }

    private Set<String> rows(CustomerCard card) {
        Set<String> rows = fields(card).stream().map(CardField::code).collect(Collectors.toSet());
        if (isProspect(card)) {
            rows.add("prospect");
        }
        if (isDeferred(card)) {
            rows.add("resume");
        }
        return rows;
    }

    private List<CardField> fields(CustomerCard card) {
        return FactFields.ORDER.stream()
                .filter(
                        field ->
                                whole
                                        || FactFields.MAIN.contains(field)
                                        || !CardValues.get(card, field).isEmpty())
                .toList();
    }

    private void lay() {
        grid.getChildren().clear();
        values.forEach(FactsView::leave);
        values.clear();
        row = 0;
        left = true;
        List<CardField> fields = fields(shown);
        fields.stream()
                .filter(field -> !FactFields.WIDE.contains(field) || isFirst(field))
                .forEach(this::add);
        addWishes();
        if (isProspect(shown)) {
            addProspect();
        }
        fields.stream()
                .filter(field -> FactFields.WIDE.contains(field) && !isFirst(field))
                .forEach(this::add);
        int missing = FactFields.ORDER.size() - fields.size();
        more.setText(texts.get("customer.facts.more", missing));
        Forms.showIf(missing > 0, more);
    }

    private static boolean isFirst(CardField field) {
        return field == FactFields.ORDER.get(0);
    }

    private void add(CardField field) {
        FactView fact =
                new FactView(
                                texts,
                                kind(field),
                                () -> words.value(card(), field),
                                () -> model.entry(field))
                        .named(words.field(field))
                        .losing(model::lost)
                        .then(this::goOn);
        if (field == CardField.MOBILE || field == CardField.PHONE) {
            fact.heard(
                    typed -> alike.compare(Typed.number(typed), Optional.of(card().id())),
                    alike::clear);
        }
        values.add(fact);
        place(words.field(field), fact, FactFields.WIDE.contains(field));
    }

    private static FactView.Kind kind(CardField field) {
        if (field == CardField.REMARK) {
            return FactView.Kind.LINES;
        }
        return field.type() == CardField.Type.DATE ? FactView.Kind.DAY : FactView.Kind.LINE;
    }

    /** Tab in a value goes on to the next one, round the panel. */
    private void goOn(Editable from, boolean forward) {
        int to = values.indexOf(from) + (forward ? 1 : -1);
        values.get(Math.floorMod(to, values.size())).edit();
    }

    /** Keeps what is being typed before its card goes away. */
    private static void leave(Editable value) {
        if (value instanceof FactView typed) {
            typed.leave();
        }
    }

    private void addWishes() {
        String best = texts.get("customer.fact.best");
        ChoiceView times =
                new ChoiceView(
                        texts, () -> words.best(card().customer().wishes()), choices::bestTimes);
        String closedWord = texts.get("customer.fact.closed");
        ChoiceView closed =
                new ChoiceView(
                        texts, () -> words.closed(card().customer().wishes()), choices::closedDays);
        values.add(times);
        values.add(closed);
        place(best, times.named(best), false);
        place(closedWord, closed.named(closedWord), false);
    }

    private void addProspect() {
        String word = texts.get("customer.fact.prospect");
        ChoiceView prospect =
                new ChoiceView(texts, () -> words.prospect(standing()), choices::prospects);
        values.add(prospect);
        place(word, prospect.named(word), true);
        if (isDeferred(shown)) {
            addResume();
        }
    }

    private void addResume() {
        FactView resume =
                new FactView(
                        texts,
                        FactView.Kind.DAY,
                        this::resumeDate,
                        () -> new Editable.Entry(resumeDate(), this::enterResumeDate));
        values.add(resume.then(this::goOn));
        String word = texts.get("customer.fact.resume");
        place(word, resume.named(word), true);
    }

    private String resumeDate() {
        return standing().resumeDate().map(LocalDate::toString).orElse("");
    }

    private Optional<Message> enterResumeDate(String typed) {
        Optional<LocalDate> day = TypedValue.date(typed);
        if (day.isEmpty() && !typed.isBlank()) {
            return Optional.of(Message.of("customer.typed.date", typed));
        }
        model.changeCustomer(
                old ->
                        old.withStanding(
                                old.standing().withProspect(old.standing().prospectClass(), day)));
        return Optional.empty();
    }

    private void place(String word, Node value, boolean wide) {
        if (wide && !left) {
            nextRow();
        }
        Label label = Forms.fieldLabel(word);
        GridPane.setValignment(label, VPos.TOP);
        grid.add(label, left ? 0 : 2, row);
        grid.add(value, left ? 1 : 3, row, wide ? 3 : 1, 1);
        if (wide || !left) {
            nextRow();
        } else {
            left = false;
        }
    }

    private void nextRow() {
        row++;
        left = true;
    }

    private CustomerCard card() {
        return shown;
    }

    private Standing standing() {
        return card().customer().standing();
    }

    private static boolean isProspect(CustomerCard card) {
        Standing standing = card.customer().standing();
        return standing.relationship() != Relationship.EXISTING
                || standing.prospectClass().isPresent();
    }

    private static boolean isDeferred(CustomerCard card) {
        return card.customer().standing().prospectClass().equals(Optional.of(ProspectClass.DEFER));
    }
}
