package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Letters;
import app.zhanggui.ui.Screen;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** 查重合并: the groups to the left, the cards of one of them side by side to the right (S1-32). */
public final class MergeView implements Screen {
    private static final String LOOK = "/app/zhanggui/customer/ui/merge.css";

    /** In widths of a letter: what the list and three cards beside each other need. */
    private static final double ROOM_FOR_LIST = 64;

    private final Texts texts;
    private final MergeViewModel model;
    private final Runnable leave;
    private final MergeTableView table;
    private final TwinListView list;
    private final Letters letters = new Letters(this::fit);
    private final HBox steps = Forms.row(4);
    private final Keys keys;
    private final HBox tools = Forms.row(10);
    private final StackPane body = new StackPane();

    /**
     * @param leave goes back to the cards
     */
    public MergeView(Texts texts, MergeViewModel model, Runnable leave) {
        this.texts = texts;
        this.model = model;
        this.leave = leave;
        MergeWords words = new MergeWords(texts);
        table = new MergeTableView(texts, words, model);
        keys = pageKeys();
        fillTools();
        BorderPane page = new BorderPane(table);
        list = new TwinListView(texts, words, model);
        BorderPane.setMargin(list, new Insets(0, 14, 0, 0));
        page.setLeft(list);
        page.visibleProperty().bind(model.group().isNotNull());
        page.setMinSize(0, 0);
        page.getStyleClass().add("merge-page");
        Node nothing = nothing();
        nothing.visibleProperty().bind(model.group().isNull());
        body.getChildren().addAll(nothing, page, letters);
        body.widthProperty().addListener((o, was, is) -> fit());
        body.getStyleClass().add("merge");
        body.getStylesheets()
                .addAll(
                        CardsView.LOOK,
                        Objects.requireNonNull(MergeView.class.getResource(LOOK)).toExternalForm());
        body.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        body.sceneProperty().addListener((o, was, is) -> model.twins().watch(is != null));
        model.group().addListener((o, was, is) -> table.requestFocus());
    }

    private void fillTools() {
        Label count = Forms.muted("");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.get("customer.merge.count", model.groups().size()),
                                model.groups()));
        steps.getChildren()
                .setAll(
                        step("fth-chevron-left", "customer.merge.keys.before", -1),
                        step("fth-chevron-right", "customer.merge.keys.next", 1));
        tools.getChildren()
                .setAll(
                        count,
                        steps,
                        Forms.gap(),
                        Forms.button(texts.get("customer.merge.again"), model::check),
                        Forms.button(texts.get("customer.merge.leave"), leave));
    }

    private Button step(String icon, String key, int groups) {
        Button step = Forms.button("", () -> model.selectNext(groups));
        step.setGraphic(new FontIcon(icon));
        step.setAccessibleText(texts.get(key));
        step.setTooltip(new Tooltip(texts.get(key)));
        return step;
    }

    /** With large letters the cards need the room of the list; one steps through it instead. */
    private void fit() {
        boolean roomy = body.getWidth() >= ROOM_FOR_LIST * letters.size();
        Forms.showIf(roomy, list);
        Forms.showIf(!roomy, steps);
        table.fit(letters.size(), roomy);
    }

    private Node nothing() {
        FontIcon icon = new FontIcon("fth-check-circle");
        icon.getStyleClass().add("done-icon");
        Label hint = Forms.muted(texts.get("customer.merge.none.hint"));
        hint.setWrapText(true);
        hint.setTextAlignment(TextAlignment.CENTER);
        VBox page =
                new VBox(
                        12,
                        icon,
                        Forms.styled(texts.get("customer.merge.none"), "dialog-title"),
                        hint,
                        Forms.primary(texts.get("customer.merge.leave"), leave));
        page.setAlignment(Pos.CENTER);
        page.setMaxWidth(460);
        return page;
    }

    private Keys pageKeys() {
        return new Keys("customer.merge.keys")
                .on("↑", "customer.merge.keys.up", () -> model.choice().moveRow(-1))
                .on("↓", "customer.merge.keys.down", () -> model.choice().moveRow(1))
                .on("←", "customer.merge.keys.left", () -> model.choice().moveChoice(-1))
                .on("→", "customer.merge.keys.right", () -> model.choice().moveChoice(1))
                .on("Enter", "customer.merge.keys.merge", model::mergeNow)
                .on("N", "customer.merge.keys.apart", model::keepApart)
                .on("PgUp", "customer.merge.keys.before", () -> model.selectNext(-1))
                .on("PgDn", "customer.merge.keys.next", () -> model.selectNext(1))
                .on("Esc", "customer.merge.keys.leave", leave);
    }

    /** Compares some cards the owner chose. */
    public void compare(List<CustomerId> cards) {
        model.compare(cards);
    }

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public void shown() {
        model.comeToFront();
        table.requestFocus();
    }

    @Override
    public List<Keys> keys() {
        return List.of(keys);
    }
}
