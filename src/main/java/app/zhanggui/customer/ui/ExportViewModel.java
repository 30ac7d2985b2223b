package app.zhanggui.customer.ui;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.customer.CardExport;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ExportChoice;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.SideSheet;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.Remembered;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 导出: which columns of which cards go into what kind of file (S4-37). What was chosen is kept. */
public final class ExportViewModel {
    private final CustomerStore store;
    private final Supplier<List<CustomField>> own;
    private final List<SideSheet.Source> sources;
    private final CardExport export;
    private final Jobs jobs;
    private final Notices notices;
    private final ExportHabits habits;
    private AccessLog accesses = AccessLog.none();
    private String filter = "";
    private final ObservableList<ExportColumn> columns = FXCollections.observableArrayList();
    private final ObservableList<ExportColumn> aside = FXCollections.observableArrayList();
    private final ObjectProperty<ExportFormat> format =
            new SimpleObjectProperty<>(ExportFormat.EXCEL);
    private final ObservableList<Side> sides = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SortedMap<String, List<String>>> unfit =
            new ReadOnlyObjectWrapper<>(new TreeMap<>());
    private List<CustomerCard> cards = List.of();

    /** A sheet that can come along behind the cards. */
    record Side(SideSheet sheet, BooleanProperty chosen) {
        Side(SideSheet sheet, boolean chosen) {
            this(sheet, new SimpleBooleanProperty(chosen));
        }
    }

    /**
     * @param own the fields of the owner's own making
     * @param sources what a workbook can hold behind the cards
     */
    public ExportViewModel(
            CustomerStore store,
            Supplier<List<CustomField>> own,
            List<SideSheet.Source> sources,
            Texts texts,
            Jobs jobs,
            Notices notices,
            Remembered remembered) {
        this.store = store;
        this.own = own;
        this.sources = List.copyOf(sources);
        this.export = new CardExport(texts);
        this.jobs = jobs;
        this.notices = notices;
        habits = new ExportHabits(remembered);
        format.set(habits.format());
        format.addListener((o, was, is) -> compare());
    }

    /**
     * Notes each export.
     *
     * @param words what the list was filtered by
     */
    public ExportViewModel noting(AccessLog log, String words) {
        accesses = log;
        filter = words;
        return this;
    }

    /** What was read of the cards, before the owner chooses. */
    private record Read(
            List<CustomerCard> cards, List<SideSheet> sides, Map<Field, Integer> filled) {}

    /**
     * Reads the cards.
     *
     * @param ids in the order of the sheet
     * @param ready runs when there is something to choose
     */
    public void begin(List<CustomerId> ids, Runnable ready) {
        jobs.run(
                Message.of("customer.export.reading"),
                progress -> read(ids),
                read -> {
                    cards = read.cards();
                    sides.setAll(
                            read.sides().stream()
                                    .map(sheet -> new Side(sheet, habits.takes(sheet)))
                                    .toList());
                    show(habits.columns(read.filled()));
                    compare();
                    ready.run();
                });
    }

    private Read read(List<CustomerId> ids) {
        Map<CustomerId, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        List<CustomerCard> found = new ArrayList<>(store.cards(ids));
        found.sort(Comparator.comparing(card -> places.get(card.id())));
        return new Read(
                found, SideSheet.filled(sources, found), ExportChoice.filled(found, own.get()));
    }

    /** What is written on no card and was not asked for stands aside. */
    private void show(List<ExportColumn> all) {
        aside.setAll(all.stream().filter(column -> !column.isWorthShowing()).toList());
        columns.setAll(all.stream().filter(ExportColumn::isWorthShowing).toList());
    }

    /** Columns no card fills, and nobody asked for. */
    ObservableList<ExportColumn> aside() {
        return aside;
    }

    /** Offers those, too. */
    void showAside() {
        List<ExportColumn> more = List.copyOf(aside);
        aside.clear();
        columns.addAll(more);
    }

    /** The columns, those chosen last time first. */
    ObservableList<ExportColumn> columns() {
        return columns;
    }

    ObjectProperty<ExportFormat> format() {
        return format;
    }

    /** What is written of these customers beside their cards; nothing that is empty. */
    ObservableList<Side> sides() {
        return sides;
    }

    /** Characters an older program cannot show, each with the cards it stands on. */
    ReadOnlyObjectProperty<SortedMap<String, List<String>>> unfit() {
        return unfit.getReadOnlyProperty();
    }

    int cards() {
        return cards.size();
    }

    int chosen() {
        return (int) columns.stream().filter(ExportColumn::chosen).count();
    }

    void choose(int column, boolean now) {
        if (columns.get(column).chosen() != now) {
            columns.set(column, columns.get(column).withChosen(now));
            compare();
        }
    }

    void chooseAll(boolean now) {
        columns.setAll(columns.stream().map(column -> column.withChosen(now)).toList());
        compare();
    }

    /** As if nothing had ever been chosen. */
    void reset() {
        habits.forgetColumns();
        show(habits.columns(ExportChoice.filled(cards, own.get())));
        compare();
    }

    /** Moves a column some places down, or up; says where it is now. */
    int move(int column, int step) {
        int to = column + step;
        if (to < 0 || to >= columns.size()) {
            return column;
        }
        ExportColumn moved = columns.remove(column);
        columns.add(to, moved);
        return to;
    }

    private ExportChoice choice() {
        List<Field> fields =
                columns.stream().filter(ExportColumn::chosen).map(ExportColumn::field).toList();
        return new ExportChoice(fields, format.get().encoding());
    }

    private void compare() {
        if (format.get() != ExportFormat.CSV_OLD) {
            unfit.set(new TreeMap<>());
            return;
        }
        ExportChoice now = choice();
        List<CustomerCard> all = cards;
        jobs.lookUp().ask(() -> export.unfit(all, now, Progress.unwatched()), unfit::set);
    }

    /** Writes the file and remembers what was chosen. */
    void write(Path target) {
        habits.keep(columns, sides, format.get());
        ExportChoice now = choice();
        List<CustomerCard> all = cards;
        List<SideSheet> behind = chosenSides();
        String name = target.getFileName().toString();
        jobs.run(
                Message.of("customer.export.writing"),
                progress -> {
                    export.write(all, behind, now, target, progress);
                    accesses.note(
                            Access.Kind.EXPORT,
                            Message.of("customer.access.cards"),
                            AccessLog.Out.of(all.size(), target.toString()).filteredBy(filter));
                    return all.size();
                },
                many -> notices.done(Message.of("customer.export.done", many, name)));
    }

    private List<SideSheet> chosenSides() {
        return format.get() == ExportFormat.EXCEL
                ? sides.stream().filter(side -> side.chosen().get()).map(Side::sheet).toList()
                : List.of();
    }
}
