package app.zhanggui.purchase.ui;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.purchase.PurchaseExport;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.nio.file.Path;
import java.util.List;

/** Saves all purchases as a sheet. */
final class ExportViewModel {
    private final InsightView.Stores stores;
    private final Texts texts;
    private final Jobs jobs;
    private final Notices notices;

    ExportViewModel(InsightView.Stores stores, Texts texts, Jobs jobs, Notices notices) {
        this.stores = stores;
        this.texts = texts;
        this.jobs = jobs;
        this.notices = notices;
    }

    void write(Path target) {
        jobs.run(
                Message.of("purchase.job.export"),
                progress -> {
                    List<Purchase> all = stores.purchases().all();
                    new PurchaseExport(texts)
                            .write(all, stores.customers().lines(), target, progress);
                    stores.accesses()
                            .note(
                                    Access.Kind.EXPORT,
                                    Message.of("purchase.access.purchases"),
                                    AccessLog.Out.of(all.size(), target.toString()));
                    return all.size();
                },
                many ->
                        notices.done(
                                Message.of(
                                        "purchase.export.done",
                                        many,
                                        target.getFileName().toString())));
    }
}
