package app.zhanggui.shell.today;

import app.zhanggui.shell.today.TodayRow.Sign;
import app.zhanggui.shell.today.TodayRow.Tickbox;
import app.zhanggui.shell.today.TodayRow.Word;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line of a panel: what it is about, and a button at its right where more can be done. */
final class RowView extends HBox {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private final TodayRow row;
    private final Optional<Button> deed;

    RowView(Texts texts, TodayRow row) {
        this.row = row;
        getStyleClass().add("today-row");
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(heard(texts));
        row.front().box().ifPresent(box -> getChildren().add(tickbox(box)));
        row.front().sign().ifPresent(sign -> getChildren().add(sign(sign)));
        getChildren().add(said());
        aside().ifPresent(getChildren()::add);
        deed = row.acts().deed().map(RowView::button);
        deed.ifPresent(getChildren()::add);
        setOnMouseClicked(this::clicked);
    }

    private String heard(Texts texts) {
        return row.front()
                .box()
                .filter(box -> !box.ticked())
                .map(box -> texts.get("shell.today.row.open", row.said().heard()))
                .orElse(row.said().heard());
    }

    String key() {
        return row.key();
    }

    /** What the cursor can stand on in this line, from left to right. */
    List<Node> stops() {
        List<Node> stops = new ArrayList<>(List.of(this));
        deed.ifPresent(stops::add);
        return stops;
    }

    void open() {
        row.acts().open().run();
    }

    /** Ticks it, where there is something to tick. */
    boolean tick() {
        row.front().box().ifPresent(box -> box.turn().run());
        return row.front().box().isPresent();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            open();
        }
    }

    /** It shows how things stand, and turns when they do. */
    private Node tickbox(Tickbox box) {
        Region mark = new Region();
        mark.getStyleClass().add("tick-mark");
        HBox square = new HBox(mark);
        square.getStyleClass().add("tick-box");
        square.pseudoClassStateChanged(TICKED, box.ticked());
        square.setOnMouseClicked(
                event -> {
                    event.consume();
                    requestFocus();
                    box.turn().run();
                });
        return square;
    }

    private static Label sign(Sign sign) {
        Label label = new Label(sign.letter());
        label.getStyleClass().addAll("lv", sign.look());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node said() {
        Label title = new Label(row.said().title());
        title.setMinWidth(0);
        HBox first = Forms.row(6, title);
        row.said().level().map(RowView::sign).ifPresent(first.getChildren()::add);
        VBox said = new VBox(first);
        said.getStyleClass().add("today-said");
        if (!row.said().detail().text().isEmpty()) {
            Label detail = word(row.said().detail());
            detail.getStyleClass().add("small");
            detail.setWrapText(true);
            said.getChildren().add(detail);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        return said;
    }

    private Optional<Label> aside() {
        if (row.said().aside().text().isEmpty()) {
            return Optional.empty();
        }
        Label aside = word(row.said().aside());
        aside.setMinWidth(Region.USE_PREF_SIZE);
        return Optional.of(aside);
    }

    private static Label word(Word word) {
        return Forms.styled(word.text(), "tone-" + word.tone().name().toLowerCase(Locale.ROOT));
    }

    static Button button(Deed deed) {
        Button button = Forms.link(deed.words(), deed.run());
        button.setAccessibleText(deed.heard());
        button.setFocusTraversable(false);
        return button;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
