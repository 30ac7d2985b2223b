package app.zhanggui.cli;

import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.Database;

/** Everything the verbs work with, over one open card file; made by the composition root. */
public record Services(Database database, CustomerStore customers) implements AutoCloseable {
    @Override
    public void close() {
        database.close();
    }
}
