package app.zhanggui.cli;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardsFound;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.NotchFamily;
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
        CardsFound found =
                cli.with(services -> CardIndex.over(services.customers()).find(options.filter()));
        List<CardLine> shown = found.lines().stream().limit(Math.max(0, limit)).toList();
        if (cli.json()) {
            cli.out().println(Json.of(object(found, shown)));
        } else {
            shown.forEach(line -> cli.out().println(words(line)));
            cli.remark(Message.of("cli.list.total", found.lines().size(), found.all()));
        }
    }

    private Map<String, Object> object(CardsFound found, List<CardLine> shown) {
        return Json.object(
                "total", found.lines().size(),
                "customers", shown.stream().map(this::customer).toList(),
                "facets", facets(found));
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

    private Map<String, Object> facets(CardsFound found) {
        Map<String, Object> facets = new LinkedHashMap<>();
        found.counts()
                .forEach(
                        (family, counts) -> {
                            Map<String, Object> positions = new LinkedHashMap<>();
                            counts.forEach(
                                    one ->
                                            positions.put(
                                                    one.notch().label(cli.texts()), one.count()));
                            facets.put(name(family), positions);
                        });
        return facets;
    }

    private static String name(NotchFamily family) {
        return family == NotchFamily.RELATIONSHIP
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
