package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.CardRule;
import app.zhanggui.visit.Client;
import app.zhanggui.visit.ContactMode;
import app.zhanggui.visit.FrequencyRule;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** 这位客户的频率: planned for or not, and how often where the class is not right (S4-04, S0-22). */
final class CardRuleView extends VBox {
    private final Texts texts;
    private final Client client;
    private final ToggleGroup modes = new ToggleGroup();
    private final CheckBox differs = new CheckBox();
    private final RuleFieldsView fields;

    CardRuleView(
            CardRuleViewModel model,
            Client client,
            FrequencyRule ofClass,
            Texts texts,
            Runnable close) {
        this.texts = texts;
        this.client = client;
        fields =
                new RuleFieldsView(
                        texts,
                        client.name(),
                        client.rule().frequency().orElse(ofClass),
                        changed -> differs.setSelected(true));
        differs.setText(texts.get("visit.cardRule.differs", new RuleWords(texts).of(ofClass)));
        differs.setSelected(client.rule().frequency().isPresent());
        getStyleClass().addAll("dialog", "rules");
        MonthPlanView.dress(this);
        getChildren()
                .add(
                        Forms.styled(
                                texts.get("visit.cardRule.title", client.name()), "dialog-title"));
        for (ContactMode mode : ContactMode.values()) {
            getChildren().add(choice(mode));
        }
        getChildren()
                .addAll(
                        differs,
                        table(),
                        Forms.styled(texts.get("visit.rules.noGap"), "hint"),
                        Forms.buttons(
                                Forms.button(texts.get("visit.rules.cancel"), close),
                                Forms.primary(
                                        texts.get("visit.rules.keep"),
                                        () -> {
                                            model.keep(client.id(), rule());
                                            close.run();
                                        })));
    }

    private RadioButton choice(ContactMode mode) {
        RadioButton button = new RadioButton(texts.say(mode.label()));
        button.setToggleGroup(modes);
        button.setUserData(mode);
        button.setSelected(mode == client.rule().mode());
        return button;
    }

    private GridPane table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("rule-table");
        int column = 0;
        for (String heading : RuleFieldsView.headings(texts)) {
            table.add(Forms.fieldLabel(heading), column++, 0);
        }
        Node[] nodes = fields.nodes();
        table.addRow(1, nodes);
        return table;
    }

    private CardRule rule() {
        return new CardRule(
                (ContactMode) modes.getSelectedToggle().getUserData(),
                differs.isSelected() ? Optional.of(fields.rule()) : Optional.empty());
    }
}
