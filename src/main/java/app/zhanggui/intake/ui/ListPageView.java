package app.zhanggui.intake.ui;

import app.zhanggui.intake.ListKind;
import app.zhanggui.intake.ListPreview;
import app.zhanggui.intake.ListRow.Fate;
import app.zhanggui.intake.ListSheet;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A list looked through before it is written down: which column is which, what becomes of each row,
 * and whose the rows are that several cards may have.
 *
 * @param <T> what is written down of a row
 */
final class ListPageView<T> implements ImportPageView {
    /** Figures that are told even where they are 0, and how each looks. */
    private static final Set<Fate> ALWAYS =
            Set.of(Fate.NEW, Fate.REPEATED, Fate.UNMATCHED, Fate.PROBLEM);

    private static final Map<Fate, String> LOOKS =
            new EnumMap<>(
                    Map.of(
                            Fate.NEW, "good",
                            Fate.REPEATED, "faint",
                            Fate.SEVERAL, "amber",
                            Fate.UNMATCHED, "amber",
                            Fate.PROBLEM, "late",
                            Fate.CALLED_OFF, "faint"));

    /** With large letters the columns leave the rows this much of the page. */
    private static final double MOST_OF_PAGE = 0.45;

    /**
     * How the list is written down.
     *
     * @param id of the button
     * @param many how many rows that would be now
     * @param words of the button for so many rows
     * @param note on what it does
     */
    record Import(
            String id, IntSupplier many, IntFunction<String> words, Runnable now, String note) {}

    private final OfferedList<T> list;
    private final Consumer<ListPreview<?>> saveLeftOut;
    private final ListRowsView<T> rows;
    private final Import act;
    private final Function<ListPreview<T>, List<Node>> more;
    private final Texts texts;
    private final ListColumnsView columns;
    private final WhoseView whose;
    private final VBox side = new VBox(10);
    private final Button go;
    private final SidedView page;

    /**
     * @param saveLeftOut asks where to, and saves the rows that are left out
     * @param rows with the columns of what is written down
     * @param more stands below the figures
     */
    ListPageView(
            OfferedList<T> list,
            Consumer<ListPreview<?>> saveLeftOut,
            ListRowsView<T> rows,
            Import act,
            Function<ListPreview<T>, List<Node>> more,
            Texts texts) {
        this.list = list;
        this.saveLeftOut = saveLeftOut;
        this.rows = rows;
        this.act = act;
        this.more = more;
        this.texts = texts;
        columns = new ListColumnsView(list, texts);
        whose = new WhoseView(list, texts);
        go = Forms.primary("", act.now());
        go.setId(act.id());
        go.setTooltip(new Tooltip("Ctrl Enter"));
        ScrollPane picks = scrolled(columns);
        VBox sheet = new VBox(picks, rows);
        picks.setMinHeight(0);
        picks.maxHeightProperty().bind(sheet.heightProperty().multiply(MOST_OF_PAGE));
        sheet.getStyleClass().addAll("panel", "sheet-panel");
        VBox.setVgrow(rows, Priority.ALWAYS);
        ScrollPane beside = scrolled(side);
        beside.getStyleClass().add("import-side");
        page = new SidedView(sheet, beside, rows::widen);
        list.preview().addListener((o, was, is) -> show(is));
    }

    private static ScrollPane scrolled(VBox parts) {
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void show(ListPreview<T> preview) {
        if (preview != null) {
            rows.show(preview);
            columns.show(preview);
            whose.show(preview);
            side.getChildren().setAll(figures(preview), whose, note());
            countUp();
        }
    }

    /** Says on the button how many rows are written down now. */
    void countUp() {
        int many = act.many().getAsInt();
        go.setText(act.words().apply(many));
        go.setDisable(many == 0);
    }

    private VBox figures(ListPreview<T> preview) {
        FigureGridView grid = new FigureGridView();
        for (Fate fate : Fate.values()) {
            int many = preview.rows(fate).size();
            if (many > 0 || ALWAYS.contains(fate)) {
                grid.add(texts.get("intake.list.count." + fate), many, LOOKS.get(fate));
            }
        }
        VBox panel = new VBox(8, grid);
        panel.getChildren().addAll(more.apply(preview));
        if (!preview.leftOut().isEmpty()) {
            Button save = Forms.button(texts.get("intake.leftOut.save"), this::saveLeftOut);
            save.setMaxWidth(Double.MAX_VALUE);
            panel.getChildren().add(save);
        }
        panel.getStyleClass().add("panel");
        return panel;
    }

    private VBox note() {
        VBox note = new VBox(Forms.wrapped(Forms.muted(act.note())));
        note.getStyleClass().add("panel");
        return note;
    }

    void saveLeftOut() {
        saveLeftOut.accept(list.preview().get());
    }

    @Override
    public Node page() {
        return page;
    }

    @Override
    public HeadBarView.Parts head() {
        ListPreview<T> preview = list.preview().get();
        List<Node> actions = new ArrayList<>();
        int open = preview.questions().size();
        if (open > 0) {
            actions.add(HeadBarView.open(texts, open, this::nextQuestion));
        }
        Button back = Forms.button(texts.get("intake.list.leave"), list::leave);
        back.setTooltip(new Tooltip("Esc"));
        actions.addAll(List.of(back, go));
        return new HeadBarView.Parts(preview.fileName(), about(preview), Optional.empty(), actions);
    }

    private String about(ListPreview<T> preview) {
        Set<ListKind> kinds =
                preview.sheets().stream().map(ListSheet::kind).collect(Collectors.toSet());
        return OfferView.named(kinds, texts)
                + " · "
                + texts.get("intake.list.rows", preview.rows().size());
    }

    @Override
    public boolean pickHere() {
        columns.focusFirst();
        return true;
    }

    @Override
    public boolean nextQuestion() {
        return whose.focusAnswer();
    }

    @Override
    public boolean importNow() {
        boolean can = !go.isDisable();
        if (can) {
            act.now().run();
        }
        return can;
    }
}
