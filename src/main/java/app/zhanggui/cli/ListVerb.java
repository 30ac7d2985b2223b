package app.zhanggui.cli;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardsFound;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.customer.NotchRules;
import app.zhanggui.customer.NotchWords;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code list}: the cards a filter lets through, with the live counts of its notches. */
@Command(name = "list")
final class ListVerb implements Runnable {
    @ParentCommand private Cli cli;
    @Mixin private FilterOptions options;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = Integer.MAX_VALUE;

    @Override
    public void run() {
        Answer answer = cli.with(this::answer);
        CardsFound found = answer.found();
        List<CardLine> shown = found.lines().stream().limit(Math.max(0, limit)).toList();
        if (cli.json()) {
            cli.out().println(Json.of(object(answer, shown)));
        } else {
            shown.forEach(line -> cli.out().println(words(line)));
            cli.remark(Message.of("cli.list.total", found.lines().size(), found.all()));
        }
    }

    private record Answer(CardsFound found, NotchWords words) {}

    private Answer answer(Services services) {
        CardIndex index = services.index();
        NotchRules rules = index.rules();
        return new Answer(
                index.find(options.filter(rules)), new NotchWords(cli.texts(), rules.limits()));
    }

    private Map<String, Object> object(Answer answer, List<CardLine> shown) {
        return Json.object(
                "total", answer.found().lines().size(),
                "customers", shown.stream().map(this::customer).toList(),
                "facets", facets(answer));
    }

    private Map<String, Object> customer(CardLine line) {
        Texts texts = cli.texts();
        return Json.object(
                "id", line.id().value(),
                "name", line.name(),
                "region", line.region(),
                "size", line.companySize(),
                "volume", line.businessVolume(),
                "credit_limit", line.creditLimit().map(Money::inYuan).orElse(null),
                "level", line.level().map(Level::name).orElse(""),
                "status", texts.get("customer.relationship." + line.relationship()),
                "contact", line.contact(),
                "phone", line.number(),
                "address", line.address());
    }

    private Map<String, Object> facets(Answer answer) {
        Map<String, Object> facets = new LinkedHashMap<>();
        answer.found()
                .counts()
                .forEach(
                        (family, counts) -> {
                            Map<String, Object> positions = new LinkedHashMap<>();
                            counts.forEach(
                                    one ->
                                            positions.put(
                                                    answer.words().label(one.notch()),
                                                    one.count()));
                            facets.put(name(family), positions);
                        });
        return facets;
    }

    private static String name(NotchFamily family) {
        return family.equals(NotchFamily.RELATIONSHIP)
                ? "status"
                : family.name().toLowerCase(Locale.ROOT);
    }

    private static String words(CardLine line) {
        return String.join(
                "\t",
                Long.toString(line.id().value()),
                line.level().map(Level::name).orElse("-"),
                line.name(),
                line.contact(),
                line.number(),
                line.region());
    }
}
