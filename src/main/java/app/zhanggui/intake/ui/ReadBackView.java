package app.zhanggui.intake.ui;

import app.zhanggui.intake.FieldNames;
import app.zhanggui.intake.ReadBack;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first few cards an import changed, field by field: what was there and what is there now. */
final class ReadBackView extends VBox {
    private static final int MOST_FIELDS = 4;
    private static final int LONGEST = 24;

    private final Texts texts;
    private final FieldNames names;

    ReadBackView(List<ReadBack> seen, Texts texts) {
        super(8);
        this.texts = texts;
        names = new FieldNames(texts);
        getStyleClass().add("read-back");
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(6);
        for (ReadBack card : seen) {
            Label name = Forms.styled(card.name(), "strong");
            name.setMinWidth(120);
            GridPane.setValignment(name, VPos.TOP);
            Label changes = new Label(words(card));
            changes.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, changes);
        }
        getChildren().addAll(Forms.muted(texts.get("intake.seen.title", seen.size())), grid);
    }

    private String words(ReadBack card) {
        String first =
                card.differences().stream()
                        .limit(MOST_FIELDS)
                        .map(this::words)
                        .collect(Collectors.joining("\n"));
        int more = card.differences().size() - MOST_FIELDS;
        return more > 0 ? first + "\n" + texts.get("intake.seen.more", more) : first;
    }

    private String words(ReadBack.Difference one) {
        String before =
                one.before().isEmpty()
                        ? texts.get("intake.seen.blank")
                        : cut(names.shown(one.field(), one.before()));
        String after = cut(names.shown(one.field(), one.after()));
        return texts.get("intake.seen.change", names.name(one.field()), before, after);
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
