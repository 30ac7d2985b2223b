package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.purchase.ClassRule;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** By what customers are classed; each change shows at once what it would do. */
final class ClassRuleView extends VBox {
    private static final List<OptionalInt> MONTHS =
            List.of(
                    OptionalInt.of(3),
                    OptionalInt.of(6),
                    OptionalInt.of(12),
                    OptionalInt.of(24),
                    OptionalInt.empty());

    private final Texts texts;
    private final ClassesViewModel model;
    private final Segment<ClassRule.Kind> kinds;
    private final Segment<OptionalInt> months;
    private final Segment<ClassesViewModel.Source> sources;
    private final TextField first = figure("purchase.rule.limitA");
    private final TextField second = figure("purchase.rule.limitB");
    private final FlowPane limits = new FlowPane(6, 6);
    private final Label trouble = Forms.styled("", "trouble");
    private final VBox sourcePart;
    private final VBox monthsPart;

    ClassRuleView(Texts texts, ClassesViewModel model) {
        this.texts = texts;
        this.model = model;
        kinds =
                new Segment<ClassRule.Kind>(
                                List.of(ClassRule.Kind.values()),
                                kind -> texts.get("purchase.rule.kind." + kind),
                                kind -> model.rule(model.rule().get().withKind(kind)))
                        .small();
        months =
                new Segment<OptionalInt>(
                                MONTHS,
                                this::monthsWord,
                                many -> model.rule(model.rule().get().withMonths(many)))
                        .small();
        sources =
                new Segment<ClassesViewModel.Source>(
                                List.of(ClassesViewModel.Source.values()),
                                source -> texts.get("purchase.rule.source." + source),
                                model::source)
                        .small();
        trouble.setWrapText(true);
        sourcePart = part("purchase.rule.source", sources);
        monthsPart = part("purchase.rule.months", months);
        getStyleClass().add("class-rule");
        getChildren()
                .addAll(part("purchase.rule.kind", kinds), limits, trouble, monthsPart, sourcePart);
        model.rule().addListener((o, was, is) -> show());
        model.classing().addListener((o, was, is) -> show());
        show();
    }

    private VBox part(String key, Node choice) {
        return new VBox(4, Forms.fieldLabel(texts.get(key)), choice);
    }

    private String monthsWord(OptionalInt many) {
        return many.isPresent()
                ? texts.get("purchase.rule.months.many", many.getAsInt())
                : texts.get("purchase.rule.months.all");
    }

    private TextField figure(String key) {
        TextField field = new TextField();
        field.getStyleClass().add("limit");
        field.setOnAction(event -> take());
        field.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (was && !is) {
                                take();
                            }
                        });
        field.setId(key.replace('.', '-'));
        return field;
    }

    private void show() {
        ClassRule rule = model.rule().get();
        kinds.show(rule.kind());
        months.show(rule.months());
        sources.show(model.source().get());
        Forms.showIf(model.hasLog(), sourcePart);
        Forms.showIf(model.source().get() == ClassesViewModel.Source.LOG, monthsPart);
        trouble.setText("");
        Forms.showIf(false, trouble);
        boolean share = rule.kind() == ClassRule.Kind.SHARE;
        first.setText(share ? Integer.toString(rule.shares().a()) : rule.floors().a().grouped());
        second.setText(share ? Integer.toString(rule.shares().b()) : rule.floors().b().grouped());
        if (share) {
            sentence("purchase.rule.share");
        } else {
            sentence("purchase.rule.amount");
        }
    }

    /** A sentence with two fields in it: … [A] … [B] …. */
    private void sentence(String key) {
        String[] parts = texts.get(key).split("\\|");
        first.setAccessibleText(parts[0].strip());
        second.setAccessibleText(parts[1].strip());
        limits.getChildren()
                .setAll(words(parts[0]), first, words(parts[1]), second, words(parts[2]));
    }

    private static Label words(String text) {
        Label words = new Label(text.strip());
        words.setWrapText(true);
        words.getStyleClass().add("rule-words");
        return words;
    }

    private void take() {
        BiConsumer<Money, Money> taking =
                model.rule().get().kind() == ClassRule.Kind.SHARE
                        ? this::takeShares
                        : this::takeFloors;
        taking.accept(amount(first), amount(second));
    }

    private void takeShares(Money a, Money b) {
        int shareA = (int) (a.fen() / 100);
        int shareB = (int) (b.fen() / 100);
        if (ClassRule.Shares.areShares(shareA, shareB)) {
            model.rule(model.rule().get().withShares(new ClassRule.Shares(shareA, shareB)));
        } else {
            wrong("purchase.rule.share.wrong");
        }
    }

    private void takeFloors(Money a, Money b) {
        if (ClassRule.Floors.areFloors(a, b)) {
            model.rule(model.rule().get().withFloors(new ClassRule.Floors(a, b)));
        } else {
            wrong("purchase.rule.amount.wrong");
        }
    }

    private void wrong(String key) {
        trouble.setText(texts.get(key));
        Forms.showIf(true, trouble);
    }

    /** What stands in a field; nothing at all for what is no number. */
    private static Money amount(TextField field) {
        TypedValue value =
                TypedValue.read(CardField.TOTAL_AMOUNT, field.getText().replace("%", ""));
        boolean read = value.trouble().isEmpty() && !value.canonical().isEmpty();
        return read ? Money.yuan(new BigDecimal(value.canonical())) : new Money(0);
    }
}
