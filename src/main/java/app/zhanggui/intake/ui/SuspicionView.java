package app.zhanggui.intake.ui;

import app.zhanggui.intake.Answer;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.Match;
import app.zhanggui.intake.PreviewRow;
import app.zhanggui.intake.RowKey;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One suspicion after the other: is it the same customer? */
final class SuspicionView extends VBox {
    private final ImportViewModel model;
    private final Texts texts;

    SuspicionView(ImportViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("panel");
    }

    void refill() {
        getChildren().clear();
        model.suspicion().ifPresent(this::ask);
        boolean shown = !getChildren().isEmpty();
        Forms.showIf(shown, this);
    }

    private void ask(PreviewRow row) {
        String title =
                texts.get("intake.duplicate.title", model.suspicionNumber(), model.suspicions());
        ToggleGroup group = new ToggleGroup();
        List<Node> lines = new ArrayList<>();
        for (Match match : row.matches()) {
            lines.add(line(match, group, row.matches().size() > 1));
        }
        VBox who = new VBox(2);
        who.getChildren().addAll(lines);
        who.getChildren().add(words(place(row.key()), name(row), number(row)));
        getChildren().addAll(Forms.heading(title), who, buttons(row, group));
        int plain = model.plainSuspicions().size();
        if (plain > 1) {
            getChildren()
                    .add(
                            Forms.link(
                                    texts.get("intake.duplicate.mergeCertain", plain),
                                    model::mergePlainSuspicions));
        }
        Label left = Forms.styled(texts.get("intake.duplicate.left"), "hint");
        left.setWrapText(true);
        getChildren().add(left);
    }

    private Node line(Match match, ToggleGroup group, boolean several) {
        String where =
                match.card().isPresent() ? texts.get("intake.duplicate.there") : place(match.row());
        HBox words = words(where, match.name(), match.number());
        if (!several) {
            return words;
        }
        RadioButton pick = new RadioButton();
        pick.setToggleGroup(group);
        pick.setGraphic(words);
        return pick;
    }

    private HBox buttons(PreviewRow row, ToggleGroup group) {
        Button merge =
                Forms.primary(
                        texts.get("intake.duplicate.merge"),
                        () -> model.answer(row, Answer.merge(picked(group))));
        if (!group.getToggles().isEmpty()) {
            merge.disableProperty().bind(group.selectedToggleProperty().isNull());
        }
        return Forms.row(
                6,
                merge,
                Forms.button(
                        texts.get("intake.duplicate.separate"),
                        () -> model.answer(row, Answer.separate())),
                Forms.button(
                        texts.get("intake.duplicate.skip"),
                        () -> model.answer(row, Answer.skip())));
    }

    /** Of several the owner picks; the first one is never taken by itself. */
    private static int picked(ToggleGroup group) {
        return Math.max(0, group.getToggles().indexOf(group.getSelectedToggle()));
    }

    /** The row's number, and its sheet where there are several. */
    private String place(RowKey key) {
        String number = texts.get("intake.row.number", key.row() + 1);
        IntakePreview preview = model.preview().get();
        boolean several = preview.sheets().size() > 1;
        return several ? preview.sheet(key.sheet()).name() + " " + number : number;
    }

    private static String name(PreviewRow row) {
        return row.draft().get(app.zhanggui.customer.CardField.NAME);
    }

    private static String number(PreviewRow row) {
        String mobile = row.draft().get(app.zhanggui.customer.CardField.MOBILE);
        return mobile.isEmpty() ? row.draft().get(app.zhanggui.customer.CardField.PHONE) : mobile;
    }

    private static HBox words(String where, String name, String number) {
        Label strong = Forms.styled(name, "strong");
        strong.setMinWidth(40);
        Label before = Forms.muted(where);
        Label after = Forms.muted(shortened(number));
        before.setMinWidth(USE_PREF_SIZE);
        after.setMinWidth(USE_PREF_SIZE);
        return Forms.row(6, before, strong, after);
    }

    /** 138…2203: enough to know it by. */
    private static String shortened(String number) {
        int length = number.length();
        boolean plain = length == 11 && number.chars().allMatch(Character::isDigit);
        return plain ? number.substring(0, 3) + "…" + number.substring(7) : number;
    }
}
