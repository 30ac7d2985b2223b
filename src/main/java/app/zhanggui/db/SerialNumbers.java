package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.SERIAL_NUMBER;

import app.zhanggui.db.schema.tables.records.SerialNumberRecord;
import org.jooq.DSLContext;

/** Numbers that are read out to people. They are no part of what a batch can take back. */
final class SerialNumbers {
    private SerialNumbers() {}

    static int next(DSLContext sql, String series, int above) {
        SerialNumberRecord row = sql.fetchOne(SERIAL_NUMBER, SERIAL_NUMBER.SERIES.eq(series));
        if (row == null) {
            row = sql.newRecord(SERIAL_NUMBER);
            row.setSeries(series);
            row.setLastGiven(0);
        }
        row.setLastGiven(Math.max(row.getLastGiven(), above) + 1);
        row.store();
        return row.getLastGiven();
    }
}
