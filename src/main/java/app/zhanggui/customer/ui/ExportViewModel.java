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
import app.zhanggui.sheet.CsvEncoding;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    private static final String COLUMNS = "export.columns";
    private static final String LEFT_OUT = "export.leftOut";
    private static final String SIDES_LEFT_OUT = "export.sidesLeftOut";
    private static final String FORMAT = "export.format";

    private final CustomerStore store;
    private final Supplier<List<CustomField>> own;
    private final List<SideSheet.Source> sources;
    private final CardExport export;
    private final Jobs jobs;
    private final Notices notices;
    private final Remembered remembered;
    private AccessLog accesses = AccessLog.none();
    private String filter = "";
    private final ObservableList<ExportColumn> columns = FXCollections.observableArrayList();
    private final ObservableList<ExportColumn> aside = FXCollections.observableArrayList();
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.EXCEL);
    private final ObservableList<Side> sides = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SortedMap<String, List<String>>> unfit =
            new ReadOnlyObjectWrapper<>(new TreeMap<>());
    private List<CustomerCard> cards = List.of();

    /** A column that can be written. */
    record ExportColumn(Field field, int filled, boolean chosen) {
        ExportColumn withChosen(boolean now) {
            return new ExportColumn(field, filled, now);
        }
    }

    /** A sheet that can come along behind the cards. */
    record Side(SideSheet sheet, BooleanProperty chosen) {}

    /** What kind of file it becomes. */
    enum Format {
        EXCEL(".xlsx", CsvEncoding.UTF_8),
        CSV(".csv", CsvEncoding.UTF_8),
        CSV_OLD(".csv", CsvEncoding.GB18030);

        private final String ending;
        private final CsvEncoding encoding;

        Format(String ending, CsvEncoding encoding) {
            this.ending = ending;
            this.encoding = encoding;
        }

        String ending() {
            return ending;
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
        this.remembered = remembered;
        remembered
                .get(FORMAT)
                .filter(name -> List.of("EXCEL", "CSV", "CSV_OLD").contains(name))
                .ifPresent(name -> format.set(Format.valueOf(name)));
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
                    sides.setAll(read.sides().stream().map(this::side).toList());
                    show(remembered(read.filled()));
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

    /** Comes along unless the owner once said no. */
    private Side side(SideSheet sheet) {
        boolean chosen = !codes(SIDES_LEFT_OUT).contains(sheet.code());
        return new Side(sheet, new SimpleBooleanProperty(chosen));
    }

    /** As chosen last time; what was not there to choose then stands behind as it usually would. */
    private List<ExportColumn> remembered(Map<Field, Integer> filled) {
        List<String> chosen = codes(COLUMNS);
        Set<String> leftOut = Set.copyOf(codes(LEFT_OUT));
        Map<String, Field> byCode =
                filled.keySet().stream().collect(Collectors.toMap(Field::code, field -> field));
        List<ExportColumn> all = new ArrayList<>();
        for (String code : chosen) {
            if (byCode.containsKey(code)) {
                Field field = byCode.get(code);
                all.add(new ExportColumn(field, filled.get(field), true));
            }
        }
        List<ExportColumn> rest = new ArrayList<>();
        filled.forEach(
                (field, many) -> {
                    boolean usual = ExportChoice.isUsual(field, many);
                    if (!chosen.contains(field.code())) {
                        boolean now = usual && !leftOut.contains(field.code());
                        (now ? all : rest).add(new ExportColumn(field, many, now));
                    }
                });
        all.addAll(rest);
        return all;
    }

    /** What is written on no card and was not asked for stands aside. */
    private void show(List<ExportColumn> all) {
        aside.setAll(all.stream().filter(column -> !isShown(column)).toList());
        columns.setAll(all.stream().filter(ExportViewModel::isShown).toList());
    }

    private static boolean isShown(ExportColumn column) {
        return column.chosen() || ExportChoice.isUsual(column.field(), column.filled());
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

    private List<String> codes(String name) {
        String kept = remembered.get(name).orElse("");
        return kept.isEmpty() ? List.of() : List.of(kept.split(" "));
    }

    /** The columns, those chosen last time first. */
    ObservableList<ExportColumn> columns() {
        return columns;
    }

    ObjectProperty<Format> format() {
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
        remembered.keep(COLUMNS, "");
        remembered.keep(LEFT_OUT, "");
        Map<Field, Integer> filled = ExportChoice.filled(cards, own.get());
        show(remembered(filled));
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
        return new ExportChoice(fields, format.get().encoding);
    }

    private void compare() {
        if (format.get() != Format.CSV_OLD) {
            unfit.set(new TreeMap<>());
            return;
        }
        ExportChoice now = choice();
        List<CustomerCard> all = cards;
        jobs.lookUp().ask(() -> export.unfit(all, now, Progress.unwatched()), unfit::set);
    }

    /** Writes the file and remembers what was chosen. */
    void write(Path target) {
        keep();
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
        return format.get() == Format.EXCEL
                ? sides.stream().filter(side -> side.chosen().get()).map(Side::sheet).toList()
                : List.of();
    }

    private void keep() {
        remembered.keep(COLUMNS, codes(true));
        remembered.keep(LEFT_OUT, codes(false));
        remembered.keep(SIDES_LEFT_OUT, sidesLeftOut());
        remembered.keep(FORMAT, format.get().name());
    }

    /** What there was nothing of this time stays as it was chosen before. */
    private String sidesLeftOut() {
        Set<String> out = new TreeSet<>(codes(SIDES_LEFT_OUT));
        for (Side side : sides) {
            if (side.chosen().get()) {
                out.remove(side.sheet().code());
            } else {
                out.add(side.sheet().code());
            }
        }
        return String.join(" ", out);
    }

    /** Of those left out, only the filled ones were left out on purpose. */
    private String codes(boolean chosen) {
        return columns.stream()
                .filter(column -> column.chosen() == chosen)
                .filter(column -> chosen || ExportChoice.isUsual(column.field(), column.filled()))
                .map(column -> column.field().code())
                .collect(Collectors.joining(" "));
    }
}
