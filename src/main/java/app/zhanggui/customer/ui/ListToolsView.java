package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** At the right above the list: which columns it shows, and whether it is a list or a wall. */
final class ListToolsView extends HBox {
    private final Texts texts;
    private final ListLook look;
    private final CardsViewModel model;

    ListToolsView(Texts texts, CardsViewModel model, ListLook look) {
        super(6);
        this.texts = texts;
        this.look = look;
        this.model = model;
        getStyleClass().add("list-tools");
        Button columns = new Button(texts.get("customer.columns"));
        columns.getStyleClass().addAll("link", "order");
        columns.setMinWidth(USE_PREF_SIZE);
        columns.setOnAction(event -> ChoiceView.open(columns, choices()));
        look.shape().addListener((o, was, is) -> Forms.showIf(is == ListLook.Shape.LIST, columns));
        Forms.showIf(look.shape().get() == ListLook.Shape.LIST, columns);
        getChildren().addAll(columns, shapes());
    }

    private HBox shapes() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton list = shape(group, "☰", "customer.shape.list", ListLook.Shape.LIST);
        ToggleButton wall = shape(group, "▦", "customer.shape.wall", ListLook.Shape.WALL);
        list.getStyleClass().add("first");
        wall.getStyleClass().add("last");
        HBox shapes = new HBox(list, wall);
        shapes.getStyleClass().addAll("segment", "shapes");
        return shapes;
    }

    private ToggleButton shape(ToggleGroup group, String sign, String key, ListLook.Shape shape) {
        ToggleButton button = new ToggleButton(sign);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setSelected(look.shape().get() == shape);
        button.setOnAction(
                event -> {
                    look.shape().set(shape);
                    button.setSelected(true);
                });
        look.shape().addListener((o, was, is) -> button.setSelected(is == shape));
        return button;
    }

    private List<MenuItem> choices() {
        List<MenuItem> items = new ArrayList<>();
        ListWords words = new ListWords(texts, model.rules().own());
        for (CardColumn column : CardColumn.all(model.rules().own())) {
            if (!column.equals(CardColumn.NAME)) {
                items.add(choice(column, words.column(column)));
            }
        }
        MenuItem standard = new MenuItem(texts.get("customer.columns.standard"));
        standard.setOnAction(event -> look.standard());
        items.add(0, standard);
        items.add(1, new SeparatorMenuItem());
        return items;
    }

    /** Stays open, for one seldom chooses a single column. */
    private MenuItem choice(CardColumn column, String word) {
        CheckBox box = new CheckBox(word);
        box.setMnemonicParsing(false);
        box.setSelected(look.shows(column));
        box.setOnAction(event -> look.toggle(column));
        return new CustomMenuItem(box, false);
    }
}
