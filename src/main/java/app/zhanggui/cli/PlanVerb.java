package app.zhanggui.cli;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.print.Pdf;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.Client;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.PlanSummary;
import app.zhanggui.visit.Unplaced;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.plan.MonthPlanner;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plan YYYY-MM}: the month's visits and calls, printed and kept if asked for. */
@Command(name = "plan")
final class PlanVerb implements Runnable {
    @ParentCommand private Cli cli;

    @Parameters(paramLabel = "YYYY-MM")
    private YearMonth month;

    @Option(names = "--seed", paramLabel = "N")
    private Long seed;

    @Option(names = "--seconds", paramLabel = "S")
    private Double seconds;

    @Option(names = "--pdf", paramLabel = "OUT.pdf")
    private Path pdf;

    @Option(names = "--save")
    private boolean save;

    @Override
    public void run() {
        MonthPlan plan = cli.with(this::plan);
        PlanSummary summary = plan.summary();
        cli.answer(
                object(plan, summary),
                Message.of("cli.plan.done", month.toString(), summary.planned(), summary.needed()));
        if (!cli.json()) {
            plan.unplaced().forEach(wish -> cli.remark(remark(plan, wish)));
        }
    }

    private MonthPlan plan(Services services) {
        PlanRequest request = services.plans().fresh(month);
        if (seed != null) {
            request = request.seeded(seed);
        }
        MonthPlanner planner =
                seconds == null ? MonthPlanner.standard() : MonthPlanner.forSeconds(seconds);
        MonthPlan plan = planner.plan(request, Progress.unwatched());
        if (pdf != null) {
            Pdf paper = services.monthPaper().pdf(plan, Progress.unwatched());
            paper.save(pdf);
            services.accesses()
                    .note(
                            Access.Kind.PDF,
                            Message.of("customer.access.paper", paper.title(), paper.pages()),
                            AccessLog.Out.to(pdf.toString()));
            cli.remark(Message.of("cli.plan.pdf", pdf.toString(), paper.pages()));
        }
        return save ? services.plans().save(plan) : plan;
    }

    private static Message remark(MonthPlan plan, Unplaced wish) {
        return Message.of(
                "cli.plan.unplaced", plan.client(wish.customer()).name(), wish.reason().sentence());
    }

    private Map<String, Object> object(MonthPlan plan, PlanSummary summary) {
        return Json.object(
                "month", month.toString(),
                "visits", plan.visits().stream().map(visit -> visit(plan, visit)).toList(),
                "unplaced", plan.unplaced().stream().map(wish -> unplaced(plan, wish)).toList(),
                "summary", summary(plan, summary));
    }

    private static Map<String, Object> visit(MonthPlan plan, Visit visit) {
        Client client = plan.client(visit.customer());
        return Json.object(
                "customer", client.name(),
                "id", client.id().value(),
                "date", visit.slot().date().toString(),
                "half", visit.slot().half().name(),
                "order", visit.order(),
                "mode", visit.mode().name(),
                "region", client.region(),
                "level", client.standing().level().map(Enum::name).orElse(""),
                "prospect", plan.audience(client.id()).isProspect(),
                "reason", visit.reason().name(),
                "state", visit.state().name(),
                "pinned", visit.pinned());
    }

    private Map<String, Object> unplaced(MonthPlan plan, Unplaced wish) {
        Client client = plan.client(wish.customer());
        return Json.object(
                "id", client.id().value(),
                "customer", client.name(),
                "mode", wish.mode().name(),
                "reason", cli.texts().say(wish.reason().sentence()));
    }

    private Map<String, Object> summary(MonthPlan plan, PlanSummary summary) {
        Texts texts = cli.texts();
        Map<String, Object> classes = new LinkedHashMap<>();
        summary.byAudience().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(
                        one ->
                                classes.put(
                                        texts.say(one.getKey().label()),
                                        Json.object(
                                                "needed", one.getValue().needed(),
                                                "planned", one.getValue().planned(),
                                                "done", one.getValue().done(),
                                                "remaining", one.getValue().remaining())));
        return Json.object(
                "needed", summary.needed(),
                "planned", summary.planned(),
                "regionHalfDays", summary.regionHalfDays(),
                "firstFreeRegionHalfDays", summary.firstFreeRegionHalfDays(),
                "halfDays", summary.halfDays(),
                "capacity",
                        Json.object(
                                "visits", plan.request().capacity().visits(),
                                "calls", plan.request().capacity().calls()),
                "shortestGapDays",
                        summary.shortestGap().isPresent() ? summary.shortestGap().getAsInt() : null,
                "classes", classes,
                "brokenRules", plan.brokenRules().size(),
                "cost", MonthPlanner.cost(plan).total());
    }
}
