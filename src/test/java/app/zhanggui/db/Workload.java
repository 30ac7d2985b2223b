package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.VISIT;
import static app.zhanggui.db.schema.Tables.VISIT_PLAN;

import app.zhanggui.db.schema.tables.records.ContactRecord;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.db.schema.tables.records.VisitPlanRecord;
import app.zhanggui.db.schema.tables.records.VisitRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What an owner does all day, as a row of steps that are the same for the same seed: so that after
 * any mishap it is known what must be there. Each step is one change, or none.
 */
final class Workload {
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final Message LABEL = Message.of("db.undo.label", "1");
    private static final int IMPORT = 3;
    private static final int IMPORTED = 120;

    /** Seeds one after the other would throw the same dice. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final long seed;

    Workload(long seed) {
        this.seed = seed;
    }

    /** The tables, history and all, after so many steps that nothing disturbed. */
    Map<String, List<String>> truthAfter(int steps) {
        try (Database database = Database.inMemory(CLOCK)) {
            run(database, 0, steps);
            return AllTables.withHistory(database);
        }
    }

    void run(Database database, int from, int to) {
        for (int step = from; step < to; step++) {
            step(database, step);
        }
    }

    /** Does one step; when it returns, the step is saved. */
    void step(Database database, int number) {
        Random dice = dice(number);
        switch (kind(number, dice)) {
            case 0, 1, 2 -> add(database, number, dice);
            case IMPORT -> importMany(database, number, dice);
            case 4 -> savePlan(database, dice);
            case 5 -> editMany(database, number, dice);
            case 6 -> merge(database, dice);
            case 7 -> undo(database);
            case 8 -> database.redoLast();
            case 9 -> forget(database, dice);
            case 10 -> deleteContact(database, dice);
            default -> edit(database, number, dice);
        }
    }

    private Random dice(int number) {
        return new Random((seed * 1_000_003 + number) * SCATTER);
    }

    private static int kind(int number, Random dice) {
        return number < 5 ? 0 : dice.nextInt(16);
    }

    boolean isImport(int number) {
        return kind(number, dice(number)) == IMPORT;
    }

    private static void add(Database database, int number, Random dice) {
        database.write(
                ChangeKind.EDIT,
                LABEL,
                changes -> {
                    long customer = changes.insert(customer("新客户" + number, dice));
                    changes.nextOf("NO-", 0);
                    changes.insertAll(List.of(contact(customer, 0), contact(customer, 1)));
                    return null;
                });
    }

    private static void importMany(Database database, int number, Random dice) {
        database.write(
                ChangeKind.IMPORT,
                LABEL,
                changes -> {
                    List<CustomerRecord> rows =
                            IntStream.range(0, IMPORTED)
                                    .mapToObj(i -> customer("导入" + number + "-" + i, dice))
                                    .toList();
                    changes.insertAll(rows);
                    changes.insertAll(rows.stream().map(row -> contact(row.getId(), 0)).toList());
                    return null;
                });
    }

    private static void edit(Database database, int number, Random dice) {
        database.write(
                ChangeKind.EDIT,
                LABEL,
                changes -> {
                    CustomerRecord row = any(changes, dice);
                    row.setRemark("第" + number + "次修改 🙂\t" + "很长的备注，".repeat(dice.nextInt(40)));
                    row.setCreditLimit(dice.nextLong(1_000_000));
                    changes.update(row);
                    return null;
                });
    }

    private static void editMany(Database database, int number, Random dice) {
        database.write(
                ChangeKind.EDIT,
                LABEL,
                changes -> {
                    List<CustomerRecord> rows =
                            changes.sql()
                                    .selectFrom(CUSTOMER)
                                    .orderBy(CUSTOMER.ID)
                                    .limit(30)
                                    .fetch();
                    rows.forEach(row -> row.setRegion("片区" + number));
                    changes.updateAll(rows);
                    return null;
                });
    }

    private static void savePlan(Database database, Random dice) {
        database.write(
                ChangeKind.PLAN,
                LABEL,
                changes -> {
                    LocalDate month = LocalDate.of(2026, 1 + dice.nextInt(3), 1);
                    changes.sql()
                            .fetch(VISIT_PLAN, VISIT_PLAN.IN_MONTH.eq(month))
                            .forEach(
                                    plan -> {
                                        changes.deleteAll(
                                                changes.sql()
                                                        .fetch(
                                                                VISIT,
                                                                VISIT.PLAN_ID.eq(plan.getId())));
                                        changes.delete(plan);
                                    });
                    VisitPlanRecord plan = VISIT_PLAN.newRecord();
                    plan.setInMonth(month);
                    plan.setState("DRAFT");
                    plan.setSeed(dice.nextLong());
                    plan.setNeeded(10);
                    plan.setMadeAt(LocalDateTime.now(CLOCK));
                    long id = changes.insert(plan);
                    changes.insertAll(
                            changes
                                    .sql()
                                    .selectFrom(CUSTOMER)
                                    .orderBy(CUSTOMER.ID)
                                    .limit(20)
                                    .fetch()
                                    .stream()
                                    .map(customer -> visit(id, customer.getId(), month))
                                    .toList());
                    return null;
                });
    }

    private static void merge(Database database, Random dice) {
        database.write(
                ChangeKind.MERGE,
                LABEL,
                changes -> {
                    CustomerRecord stays = any(changes, dice);
                    CustomerRecord goes = any(changes, dice);
                    if (!stays.getId().equals(goes.getId())) {
                        List<ContactRecord> moved =
                                changes.sql().fetch(CONTACT, CONTACT.CUSTOMER_ID.eq(goes.getId()));
                        moved.forEach(contact -> contact.setCustomerId(stays.getId()));
                        changes.updateAll(moved);
                        goes.setDeletedAt(LocalDateTime.now(CLOCK));
                        changes.update(goes);
                    }
                    return null;
                });
    }

    private static void deleteContact(Database database, Random dice) {
        database.write(
                ChangeKind.DELETE,
                LABEL,
                changes -> {
                    List<ContactRecord> contacts =
                            changes.sql().selectFrom(CONTACT).orderBy(CONTACT.ID).fetch();
                    if (!contacts.isEmpty()) {
                        changes.delete(contacts.get(dice.nextInt(contacts.size())));
                    }
                    return null;
                });
    }

    private static void undo(Database database) {
        try {
            database.undoLast();
        } catch (UserFault inTheWay) {
            if (!inTheWay.sentence().key().startsWith("db.undo.")) {
                throw inTheWay;
            }
        }
    }

    private static void forget(Database database, Random dice) {
        List<Long> ids =
                database.read(
                        sql ->
                                sql.select(CUSTOMER.ID)
                                        .from(CUSTOMER)
                                        .orderBy(CUSTOMER.ID)
                                        .fetch(CUSTOMER.ID));
        if (ids.size() > 5) {
            database.forget(List.of(ids.get(dice.nextInt(ids.size()))));
        }
    }

    private static CustomerRecord any(Changes changes, Random dice) {
        List<Long> ids =
                changes.sql()
                        .select(CUSTOMER.ID)
                        .from(CUSTOMER)
                        .orderBy(CUSTOMER.ID)
                        .fetch(CUSTOMER.ID);
        return changes.sql()
                .fetchSingle(CUSTOMER, CUSTOMER.ID.eq(ids.get(dice.nextInt(ids.size()))));
    }

    private static CustomerRecord customer(String name, Random dice) {
        CustomerRecord row = CUSTOMER.newRecord();
        row.setName(name);
        row.setAddress("解放路" + dice.nextInt(10_000) + "号");
        row.setCreatedAt(LocalDateTime.now(CLOCK));
        return row;
    }

    private static ContactRecord contact(long customer, int position) {
        ContactRecord row = CONTACT.newRecord();
        row.setCustomerId(customer);
        row.setPosition((short) position);
        row.setName("李" + customer);
        return row;
    }

    private static VisitRecord visit(long plan, long customer, LocalDate month) {
        VisitRecord row = VISIT.newRecord();
        row.setPlanId(plan);
        row.setCustomerId(customer);
        row.setVisitOn(month);
        row.setHalf("AM");
        row.setPosition((short) 0);
        row.setMode("IN_PERSON");
        return row;
    }
}
