package app.zhanggui.visit.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Standing;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.Database;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.RecordingNotices;
import app.zhanggui.visit.CalendarStore;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.MonthPlanPrint;
import app.zhanggui.visit.MonthPlans;
import app.zhanggui.visit.Occasions;
import app.zhanggui.visit.RuleStore;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitStore;
import app.zhanggui.visit.plan.MonthPlanner;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A plan screen over a real card file in memory, on 22 November 2026, looking at December. */
final class PlanDesk implements AutoCloseable {
    static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    final Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("UTC"));
    final Texts texts = Texts.chinese();
    final Database database = Database.inMemory(clock);
    final CustomerStore customers = new CustomerStore(database);
    final TalkStore talks = new TalkStore(database);
    final VisitStore visits = new VisitStore(database);
    final RuleStore rules = new RuleStore(database);
    final CalendarStore days = new CalendarStore(database);
    final MonthPlans plans =
            new MonthPlans(customers, talks, visits, rules, days, Occasions.none(), clock);
    final RecordingNotices told = new RecordingNotices();
    final MonthPlanViewModel month =
            new MonthPlanViewModel(
                    plans,
                    rules,
                    MonthPlanner.forSeconds(0.01),
                    new MonthPlanPrint(new HtmlTemplates(), new PdfMaker(), texts, clock),
                    Jobs.direct(),
                    told,
                    clock);
    final BoardViewModel board = new BoardViewModel(month, customers, Jobs.direct(), texts);
    final HandViewModel hand = new HandViewModel(month, texts);
    final FrequencyRulesViewModel often = new FrequencyRulesViewModel(month);

    PlanDesk() {
        visits.onChange(month::changedElsewhere);
    }

    /** Adds a customer who is visited or called by level. */
    CustomerCard customer(String name, Level level) {
        Customer customer =
                Customer.named(name)
                        .withStanding(Standing.UNGRADED.withLevel(Optional.of(level)))
                        .with(CardField.REGION, "城东")
                        .with(CardField.MOBILE, "13805712203");
        return customers.add(CustomerCard.of(customer).withContacts(List.of(Contact.named("王建国"))));
    }

    /** December with one A customer, planned. */
    PlanDesk planned() {
        customer("宏达五金有限公司", Level.A);
        month.open(DECEMBER);
        month.make();
        return this;
    }

    MonthPlan shown() {
        return month.plan().orElseThrow();
    }

    MonthPlan kept() {
        return plans.plan(DECEMBER).orElseThrow();
    }

    Visit firstVisit() {
        return shown().visits().get(0);
    }

    @Override
    public void close() {
        database.close();
    }
}
