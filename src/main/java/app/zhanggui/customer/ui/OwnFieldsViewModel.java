package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomFieldId;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The fields of the owner's own making, as they are now, whoever changed them. */
final class OwnFieldsViewModel {
    private final CustomFieldStore store;
    private final Jobs jobs;
    private final Notices notices;
    private final ObservableList<CustomField> all = FXCollections.observableArrayList();

    OwnFieldsViewModel(CustomFieldStore store, Jobs jobs, Notices notices, Executor screen) {
        this.store = store;
        this.jobs = jobs;
        this.notices = notices;
        store.onChange(() -> screen.execute(this::read));
        read();
    }

    private void read() {
        List<CustomField> now = store.all();
        if (!now.equals(all)) {
            all.setAll(now);
        }
    }

    /** In the owner's order. */
    ObservableList<CustomField> all() {
        return all;
    }

    /** Reads how many cards use each of the fields. */
    void used(Consumer<Map<CustomFieldId, Integer>> show) {
        List<CustomField> fields = List.copyOf(all);
        jobs.run(
                Message.of("customer.card.reading"),
                progress -> fields.stream().collect(Collectors.toMap(CustomField::id, store::uses)),
                show);
    }

    /** Makes the fields these. */
    void keep(List<CustomField> wanted) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> store.keep(wanted),
                step -> notices.undoable(Message.of("customer.own.kept"), () -> takeBack(step)));
    }

    private void takeBack(BatchId step) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> {
                    store.undo(step);
                    return step;
                },
                done -> {});
    }
}
