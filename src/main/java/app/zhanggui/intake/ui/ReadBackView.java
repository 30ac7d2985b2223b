package app.zhanggui.intake.ui;

import app.zhanggui.customer.Field;
import app.zhanggui.intake.FieldNames;
import app.zhanggui.intake.ReadBack;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * The first few cards an import wrote, as they stand in the card file: of changed ones what was
 * there and what is there now, of new ones what is on them.
 */
final class ReadBackView extends VBox {
    private static final int MOST_FIELDS = 4;
    private static final int LONGEST = 24;

    private final Texts texts;
    private final FieldNames names;
    private final GridPane grid = new GridPane();

    private ReadBackView(String title, Texts texts) {
        super(8);
        this.texts = texts;
        names = new FieldNames(texts);
        getStyleClass().add("read-back");
        grid.setHgap(14);
        grid.setVgap(6);
        getChildren().addAll(Forms.muted(title), grid);
    }

    static ReadBackView changed(List<ReadBack> cards, Texts texts) {
        ReadBackView view = new ReadBackView(texts.get("intake.seen.title", cards.size()), texts);
        cards.forEach(card -> view.add(card, "\n", view::change));
        return view;
    }

    static ReadBackView made(List<ReadBack> cards, Texts texts) {
        ReadBackView view = new ReadBackView(texts.get("intake.seen.made", cards.size()), texts);
        cards.forEach(card -> view.add(card, " · ", one -> view.cut(one.field(), one.after())));
        return view;
    }

    private void add(ReadBack card, String between, Function<ReadBack.Difference, String> said) {
        Label name = Forms.wrapped(Forms.styled(card.name(), "strong"));
        GridPane.setValignment(name, VPos.TOP);
        String words =
                card.differences().stream()
                        .limit(MOST_FIELDS)
                        .map(said)
                        .collect(Collectors.joining(between));
        int more = card.differences().size() - MOST_FIELDS;
        String all = more > 0 ? words + between + texts.get("intake.seen.more", more) : words;
        Label label = Forms.wrapped(new Label(all));
        grid.addRow(grid.getRowCount(), name, label);
    }

    private String change(ReadBack.Difference one) {
        String before =
                one.before().isEmpty()
                        ? texts.get("intake.seen.blank")
                        : cut(one.field(), one.before());
        String after = cut(one.field(), one.after());
        return texts.get("intake.seen.change", names.name(one.field()), before, after);
    }

    private String cut(Field field, String canonical) {
        String line = names.shown(field, canonical).replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
