package app.zhanggui.cli;

import app.zhanggui.customer.AccessLog;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.SideSheet;
import app.zhanggui.db.Backups;
import app.zhanggui.db.Database;
import app.zhanggui.intake.EntryIntake;
import app.zhanggui.intake.Intake;
import app.zhanggui.visit.MonthPlanPrint;
import app.zhanggui.visit.MonthPlans;
import java.util.List;

/**
 * Everything the verbs work with, over one open card file; made by the composition root.
 *
 * @param sides what an exported workbook holds behind the cards
 */
public record Services(
        Database database,
        Backups backups,
        CustomerStore customers,
        AccessLog accesses,
        CustomFieldStore fields,
        NeedleStore needles,
        Intake intake,
        EntryIntake entries,
        MonthPlans plans,
        MonthPlanPrint monthPaper,
        List<SideSheet.Source> sides)
        implements AutoCloseable {
    /** All cards in memory; reads them, which takes a while. */
    CardIndex index() {
        return CardIndex.over(customers, needles);
    }

    @Override
    public void close() {
        database.close();
    }
}
