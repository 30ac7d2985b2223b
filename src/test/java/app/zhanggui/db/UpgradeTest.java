package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card file of the first program, opened by this one. */
class UpgradeTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir Path folder;

    @Test
    void the_legal_representative_becomes_a_person() throws SQLException {
        firstProgram(
                "INSERT INTO customer (id, name, legal_rep, created_at) VALUES"
                        + " (10, '宏达', '王建国', '2026-01-01 08:00:00'),"
                        + " (11, '恒大', '陈丽', '2026-01-01 08:00:00'),"
                        + " (12, '海登', '', '2026-01-01 08:00:00')",
                "INSERT INTO contact (id, customer_id, position, name) VALUES"
                        + " (20, 10, 0, '李红'), (21, 11, 0, '陈丽'), (22, 12, 0, '孙梅')");
        try (Database database = Database.open(folder, CLOCK)) {
            List<String> persons = database.read(UpgradeTest::persons);
            assertThat(persons)
                    .containsExactly(
                            "李红 CONTACT", "王建国 LEGAL_REP", "陈丽 CONTACT LEGAL_REP", "孙梅 CONTACT");
        }
    }

    @Test
    void what_the_first_program_did_can_still_be_taken_back() throws SQLException {
        firstProgram(
                "INSERT INTO customer (id, name, legal_rep, created_at) VALUES"
                        + " (10, '宏达', '王建国', '2026-01-01 08:00:00')",
                "INSERT INTO change_batch (id, kind, label_key, label_holes, made_at) VALUES"
                        + " (5, 'EDIT', 'customer.change.add', '[]', '2026-01-01 08:00:00'),"
                        + " (6, 'EDIT', 'customer.change.edit', '[]', '2026-01-02 08:00:00')",
                "INSERT INTO change (batch_id, table_name, row_id, unit_id, card_id, before_image)"
                        + " VALUES (5, 'CUSTOMER', 10, 10, 10, NULL), (6, 'CUSTOMER', 10, 10, 10,"
                        + " '{\"ID\":\"10\",\"KIND\":\"COMPANY\",\"NAME\":\"宏大\","
                        + "\"RELATIONSHIP\":\"EXISTING\",\"KEY_CUSTOMER\":\"false\","
                        + "\"CLOSED_WEEKDAYS\":\"0\",\"DO_NOT_DISTURB\":\"false\","
                        + "\"CREATED_AT\":\"2026-01-01T08:00\"}')");
        try (Database database = Database.open(folder, CLOCK)) {
            database.undoLast();
            String name = database.read(sql -> sql.fetchSingle(CUSTOMER).getName());
            assertThat(name).isEqualTo("宏大");
            database.undoLast();
            int left = database.read(sql -> sql.fetchCount(CUSTOMER) + sql.fetchCount(CONTACT));
            assertThat(left).isZero();
        }
    }

    /** Of the shapes before and after these there are backups, in {@link OldBackupsTest}. */
    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "5", "8", "9", "10", "11"})
    void a_file_of_any_shape_between_opens_with_its_customer(String shape) throws SQLException {
        program(
                shape,
                "INSERT INTO customer (id, name, created_at) VALUES"
                        + " (10, '宏达', '2026-01-01 08:00:00')");
        try (Database database = Database.open(folder, CLOCK)) {
            String name = database.read(sql -> sql.fetchSingle(CUSTOMER).getName());
            assertThat(name).isEqualTo("宏达");
        }
        BackupFile before = new BackupShelf(folder.resolve(Backup.FOLDER)).newest().orElseThrow();
        assertThat(before.kind()).isEqualTo(BackupKind.MIGRATION);
        assertThat(before.schema()).isEqualTo(Integer.parseInt(shape));
    }

    private static List<String> persons(DSLContext sql) {
        return sql.selectFrom(CONTACT)
                .orderBy(CONTACT.CUSTOMER_ID, CONTACT.POSITION)
                .fetch(row -> row.getName() + " " + row.getRoles());
    }

    private void firstProgram(String... statements) throws SQLException {
        program("1", statements);
    }

    /**
     * @param shape number of the newest migration it knew
     */
    private void program(String shape, String... statements) throws SQLException {
        String url = "jdbc:h2:" + folder.resolve(Database.FILE);
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:app/zhanggui/db/migration")
                .target(shape)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url)) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
            connection.createStatement().execute("ALTER SEQUENCE row_id RESTART WITH 100");
        }
    }
}
