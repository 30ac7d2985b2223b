package app.zhanggui.customer.ui;

import app.zhanggui.sheet.CsvEncoding;

/** What kind of file an export becomes. */
enum ExportFormat {
    EXCEL(".xlsx", CsvEncoding.UTF_8),
    CSV(".csv", CsvEncoding.UTF_8),
    CSV_OLD(".csv", CsvEncoding.GB18030);

    private final String ending;
    private final CsvEncoding encoding;

    ExportFormat(String ending, CsvEncoding encoding) {
        this.ending = ending;
        this.encoding = encoding;
    }

    String ending() {
        return ending;
    }

    CsvEncoding encoding() {
        return encoding;
    }
}
