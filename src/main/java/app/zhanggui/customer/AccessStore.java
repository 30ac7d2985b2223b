package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.ACCESS_LOG;

import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.AccessLogRecord;
import app.zhanggui.text.Message;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;

/** 借阅登记: each export, print and backup, with what, filter, rows and time (S4-29). */
public final class AccessStore implements AccessLog {
    private static final Message LABEL = Message.of("customer.access.label");

    private final Database database;

    public AccessStore(Database database) {
        this.database = database;
    }

    /** A copy that can only be looked at keeps no register. */
    @Override
    public void note(Access.Kind kind, Message what, Out out) {
        if (!database.file().isReadOnly()) {
            Access access =
                    new Access(
                            kind,
                            what,
                            out.filter(),
                            out.rows(),
                            out.target(),
                            LocalDateTime.now(database.clock()));
            database.write(ChangeKind.ACCESS, LABEL, changes -> changes.insert(row(access)));
        }
    }

    private static AccessLogRecord row(Access access) {
        AccessLogRecord row = ACCESS_LOG.newRecord();
        row.setKind(access.kind().name());
        row.setWhatKey(access.what().key());
        row.setWhatHoles(holes(access.what()));
        row.setFilter(access.filter());
        row.setRowCount(access.rows().isPresent() ? access.rows().getAsInt() : null);
        row.setTarget(access.target());
        row.setAccessAt(access.at());
        return row;
    }

    private static String holes(Message what) {
        try {
            return JSON.std.asString(what.holes().stream().map(Object::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest lines of the register, newest first. */
    public List<Access> newest(int most) {
        return database.read(
                sql ->
                        sql.selectFrom(ACCESS_LOG)
                                .orderBy(ACCESS_LOG.ID.desc())
                                .limit(most)
                                .fetch(AccessStore::access));
    }

    private static Access access(AccessLogRecord row) {
        return new Access(
                Access.Kind.valueOf(row.getKind()),
                new Message(row.getWhatKey(), holes(row.getWhatHoles())),
                row.getFilter(),
                row.getRowCount() == null ? OptionalInt.empty() : OptionalInt.of(row.getRowCount()),
                row.getTarget(),
                row.getAccessAt());
    }

    private static List<Object> holes(String json) {
        try {
            return List.copyOf(JSON.std.listOfFrom(String.class, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
