package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import app.zhanggui.customer.CardLine;
import app.zhanggui.text.Texts;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;

/** Makes the columns of the list: the marks, and one for each thing the owner wants to see. */
final class CardTableColumnsView {
    /** At the ordinary font size, in pixels. */
    static final double MARK_WIDTH = 28;

    private static final Set<CardColumn> NUMBERS = Set.of(CardColumn.CREDIT, CardColumn.PERSONS);

    private final Texts texts;
    private final CardWords words;
    private final CardsViewModel model;
    private final MarksViewModel marks;
    private ListWords listWords;

    CardTableColumnsView(Texts texts, CardWords words, CardsViewModel model, MarksViewModel marks) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.marks = marks;
    }

    /** The columns to show, each with what it shows as its user data. */
    List<TableColumn<CardLine, CardLine>> of(List<ShownColumns.Shown> shown) {
        listWords = new ListWords(texts, model.rules().own());
        return shown.stream().map(this::column).toList();
    }

    /** Whether the owner's own fields have changed since the columns were made. */
    boolean areStale() {
        return !model.rules().own().equals(listWords.own());
    }

    TableColumn<CardLine, CardLine> marks() {
        TableColumn<CardLine, CardLine> column = new TableColumn<>("");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(owner -> new MarkCellView(marks));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setPrefWidth(MARK_WIDTH);
        column.getStyleClass().add("mark-cell");
        column.setGraphic(allBox());
        return column;
    }

    /** The box in the heading marks all of the list, or none. */
    private Node allBox() {
        Node box = MarkCellView.box();
        box.setOnMousePressed(
                event -> {
                    if (marks.isAll()) {
                        marks.none();
                    } else {
                        marks.all();
                    }
                    event.consume();
                });
        marks.version()
                .addListener(
                        (o, was, is) ->
                                box.pseudoClassStateChanged(MarkCellView.MARKED, marks.isAll()));
        return box;
    }

    private TableColumn<CardLine, CardLine> column(ShownColumns.Shown shown) {
        CardColumn of = shown.column();
        boolean isLevel = of.equals(CardColumn.LEVEL);
        TableColumn<CardLine, CardLine> column =
                new TableColumn<>(isLevel ? "" : listWords.column(of));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setUserData(shown);
        if (isLevel) {
            column.getStyleClass().add("level-cell");
            column.setCellFactory(owner -> new LevelCellView());
        } else if (of.equals(CardColumn.NAME)) {
            column.setCellFactory(owner -> new NameCellView(listWords.texts(), this::query));
        } else if (of.equals(CardColumn.SINCE)) {
            column.setCellFactory(owner -> new SinceCellView(words));
        } else {
            column.setCellFactory(owner -> new TextCellView(of, listWords, this::query));
        }
        if (NUMBERS.contains(of)) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private String query() {
        return model.filter().get().query();
    }
}
