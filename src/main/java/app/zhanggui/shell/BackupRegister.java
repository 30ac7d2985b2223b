package app.zhanggui.shell;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.Backups;
import app.zhanggui.text.Message;
import java.nio.file.Path;

/** Notes in the access log when the whole card file went somewhere, or came from there. */
final class BackupRegister {
    private static final Message WHAT = Message.of("customer.access.backup");

    private final AccessLog log;
    private final CustomerStore customers;

    BackupRegister(AccessLog log, CustomerStore customers) {
        this.log = log;
        this.customers = customers;
    }

    void saved(Backups.Saved saved) {
        String here = saved.made().file().toString();
        String target = saved.copy().map(copy -> here + " + " + copy).orElse(here);
        note(Access.Kind.BACKUP, saved.made().customers(), target);
    }

    /** The cards that are open were put there from a backup. */
    void restored(Path from) {
        note(Access.Kind.RESTORE, customers.count(), from.toString());
    }

    private void note(Access.Kind kind, long many, String target) {
        log.note(kind, WHAT, AccessLog.Out.of(Math.toIntExact(many), target));
    }
}
