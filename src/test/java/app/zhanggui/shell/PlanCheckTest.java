package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.cli.Cli;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list goes in, a month comes out, and a checker that knows nothing of the planner judges it. */
class PlanCheckTest {
    private static final String[] REGIONS = {"城东", "城西", "城南", "城北", "高新区", "下沙", "老街", "滨江"};

    @TempDir Path room;

    @ParameterizedTest
    @CsvSource({"200, 2026-12", "500, 2026-10", "2000, 2026-12"})
    void no_hard_rule_is_broken(int customers, String month) throws IOException {
        json("import", list(customers).toString());
        Map<String, Object> plan = json("plan", month, "--today", "2026-09-15");
        assertThat(objects(plan, "visits")).hasSizeGreaterThan(150);
        assertThat(PlanChecker.broken(plan)).isEmpty();
    }

    @Test
    void the_same_list_and_seed_give_the_same_plan() throws IOException {
        json("import", list(40).toString());
        String[] verb = {"plan", "2026-12", "--seed", "7", "--today", "2026-09-15"};
        assertThat(json(verb)).isEqualTo(json(verb));
    }

    /** The checker must be able to fail: each doctored plan breaks one rule. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "in month",
                "worked day",
                "morning",
                "one a day",
                "capacity",
                "order",
                "needed",
                "reason"
            })
    void the_checker_finds_what_is_broken(String rule) {
        Map<String, Object> plan = plan();
        assertThat(PlanChecker.broken(plan)).isEmpty();
        DOCTORED.get(rule).accept(plan);
        assertThat(PlanChecker.broken(plan)).anyMatch(words -> words.startsWith(rule));
    }

    private static final Map<String, Consumer<Map<String, Object>>> DOCTORED =
            Map.of(
                    "in month", plan -> first(plan, "visits").put("date", "2026-11-30"),
                    "worked day", plan -> first(plan, "visits").put("date", "2026-12-05"),
                    "morning", plan -> first(plan, "visits").put("half", "PM"),
                    "one a day", plan -> objects(plan, "visits").get(1).put("id", 1),
                    "capacity", plan -> capacity(plan).put("visits", 1),
                    "order", plan -> first(plan, "visits").put("order", 3),
                    "needed", plan -> objects(plan, "unplaced").remove(0),
                    "reason", plan -> first(plan, "unplaced").put("reason", ""));

    private static Map<String, Object> plan() {
        List<Map<String, Object>> visits = new ArrayList<>();
        visits.add(visit(1, "A", 1));
        visits.add(visit(2, "B", 2));
        List<Map<String, Object>> unplaced = new ArrayList<>();
        unplaced.add(new HashMap<>(Map.of("id", 3, "reason", "满了")));
        Map<String, Object> capacity = new HashMap<>(Map.of("visits", 2, "calls", 1));
        Map<String, Object> plan = new HashMap<>();
        plan.put("month", "2026-12");
        plan.put("visits", visits);
        plan.put("unplaced", unplaced);
        plan.put("summary", new HashMap<>(Map.of("needed", 3, "capacity", capacity)));
        return plan;
    }

    private static Map<String, Object> visit(int id, String level, int order) {
        return new HashMap<>(
                Map.of(
                        "id",
                        id,
                        "date",
                        "2026-12-01",
                        "half",
                        "AM",
                        "mode",
                        "IN_PERSON",
                        "level",
                        level,
                        "order",
                        order));
    }

    private static Map<String, Object> first(Map<String, Object> plan, String name) {
        return objects(plan, name).get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> capacity(Map<String, Object> plan) {
        return (Map<String, Object>) ((Map<String, Object>) plan.get("summary")).get("capacity");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> from, String name) {
        return (List<Map<String, Object>>) from.get(name);
    }

    /** A list as an owner has it: one in fifteen A, a quarter B, the rest C. */
    private Path list(int customers) throws IOException {
        Random random = new Random(customers);
        StringBuilder text = new StringBuilder("单位名称,联系电话,地区,客户等级\n");
        for (int i = 1; i <= customers; i++) {
            int lot = random.nextInt(15);
            String level = lot == 0 ? "A" : lot < 5 ? "B" : "C";
            String region = REGIONS[random.nextInt(REGIONS.length)];
            text.append("第%d号店,139%08d,%s,%s%n".formatted(i, i * 37, region, level));
        }
        return Files.writeString(room.resolve("list.csv"), text);
    }

    private Map<String, Object> json(String... verb) throws IOException {
        List<String> words = new ArrayList<>(List.of(verb));
        words.addAll(List.of("--json", "--data", room.resolve("cards").toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                new Cli(
                                Wiring::services,
                                Main.class.getName(),
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(words.toArray(String[]::new));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return JSON.std.mapFrom(out.toString(StandardCharsets.UTF_8));
    }
}
