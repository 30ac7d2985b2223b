package app.zhanggui.intake.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.intake.Answer;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.Match;
import app.zhanggui.intake.PreviewRow;
import app.zhanggui.intake.RowKey;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One suspicion after the other: is it the same customer? */
final class SuspicionView extends VBox {
    private final ImportViewModel desk;
    private final SuspicionsViewModel model;
    private final Texts texts;

    SuspicionView(ImportViewModel desk, Texts texts) {
        super(8);
        this.desk = desk;
        this.texts = texts;
        model = desk.suspicions();
        getStyleClass().add("panel");
    }

    void refill() {
        getChildren().clear();
        model.row().ifPresent(this::ask);
        Forms.showIf(!getChildren().isEmpty(), this);
    }

    /** Shows one that is still without an answer; whether there is any. */
    boolean showOpen() {
        model.showOpen();
        return model.count() > 0 && model.open() > 0;
    }

    private void ask(PreviewRow row) {
        ToggleGroup group = new ToggleGroup();
        VBox who = new VBox(2);
        for (Match match : row.matches()) {
            who.getChildren().add(line(match, group, row.matches().size() > 1));
        }
        who.getChildren().add(words(place(row.key()), name(row), number(row)));
        model.answer()
                .filter(answer -> answer.kind() == Answer.Kind.MERGE && row.matches().size() > 1)
                .ifPresent(answer -> group.getToggles().get(answer.match()).setSelected(true));
        getChildren().addAll(head(), who, buttons(group));
        int plain = model.plain().size();
        if (plain > 1) {
            getChildren()
                    .add(
                            Forms.link(
                                    texts.get("intake.duplicate.mergeCertain", plain),
                                    model::mergePlain));
        }
        String hint = model.open() > 0 ? "intake.duplicate.left" : "intake.duplicate.allAnswered";
        getChildren().add(Forms.wrapped(Forms.styled(texts.get(hint), "hint")));
    }

    private Node head() {
        Label title =
                Forms.heading(texts.get("intake.duplicate.title", model.number(), model.count()));
        Button back = step("fth-chevron-left", "intake.duplicate.previous", model::previous);
        Button on = step("fth-chevron-right", "intake.duplicate.next", model::next);
        HBox head = Forms.row(4, title, Forms.gap(), back, on);
        Forms.showIf(model.count() > 1, back);
        Forms.showIf(model.count() > 1, on);
        return head;
    }

    private Button step(String icon, String nameKey, Runnable action) {
        Button button = Forms.link("", action);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(texts.get(nameKey));
        button.setTooltip(new Tooltip(texts.get(nameKey)));
        return button;
    }

    private Node line(Match match, ToggleGroup group, boolean several) {
        String where =
                match.card().isPresent() ? texts.get("intake.duplicate.there") : place(match.row());
        Node words = words(where, match.name(), match.number());
        if (!several) {
            return words;
        }
        RadioButton pick = new RadioButton();
        pick.setToggleGroup(group);
        pick.setAccessibleText(match.name() + " " + match.number());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setOnMouseClicked(event -> pick.fire());
        HBox line = new HBox(8, pick, words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** The answer given has the accent; before there is one, merging has. */
    private Node buttons(ToggleGroup group) {
        Button merge =
                button(
                        Answer.Kind.MERGE,
                        "intake.duplicate.merge",
                        () -> model.answer(Answer.merge(picked(group))));
        if (!group.getToggles().isEmpty()) {
            merge.disableProperty().bind(group.selectedToggleProperty().isNull());
        }
        return Forms.flow(
                6,
                merge,
                button(
                        Answer.Kind.SEPARATE,
                        "intake.duplicate.separate",
                        () -> model.answer(Answer.separate())),
                button(
                        Answer.Kind.SKIP,
                        "intake.duplicate.skip",
                        () -> model.answer(Answer.skip())));
    }

    private Button button(Answer.Kind kind, String key, Runnable action) {
        boolean said = model.says(kind);
        boolean first = kind == Answer.Kind.MERGE && model.answer().isEmpty();
        String words = texts.get(key);
        Button button = said || first ? Forms.primary(words, action) : Forms.button(words, action);
        button.setMnemonicParsing(true);
        button.setId("suspicion-" + kind.name().toLowerCase(Locale.ROOT));
        if (said) {
            button.setGraphic(new FontIcon("fth-check"));
        }
        return button;
    }

    /** Of several the owner picks; the first one is never taken by itself. */
    private static int picked(ToggleGroup group) {
        return Math.max(0, group.getToggles().indexOf(group.getSelectedToggle()));
    }

    /** The row's number, and its sheet where there are several. */
    private String place(RowKey key) {
        String number = texts.get("intake.row.number", key.row() + 1);
        IntakePreview preview = desk.preview().get();
        boolean several = preview.sheets().size() > 1;
        return several ? preview.sheet(key.sheet()).name() + " " + number : number;
    }

    private static String name(PreviewRow row) {
        return row.draft().get(CardField.NAME);
    }

    private static String number(PreviewRow row) {
        String mobile = row.draft().get(CardField.MOBILE);
        return mobile.isEmpty() ? row.draft().get(CardField.PHONE) : mobile;
    }

    private static Node words(String where, String name, String number) {
        Label strong = Forms.styled(name, "strong");
        strong.setWrapText(true);
        Label after = Forms.muted(shortened(number));
        Forms.showIf(!number.isEmpty(), after);
        return Forms.flow(6, Forms.muted(where), strong, after);
    }

    /** 138…2203: enough to know it by. */
    private static String shortened(String number) {
        int length = number.length();
        boolean plain = length == 11 && number.chars().allMatch(Character::isDigit);
        return plain ? number.substring(0, 3) + "…" + number.substring(7) : number;
    }
}
