package app.zhanggui.cli;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.customer.CardExport;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ExportChoice;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.customer.SideSheet;
import app.zhanggui.sheet.CsvEncoding;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code export OUT.xlsx|OUT.csv}: the cards a filter lets through, as a sheet that imports again.
 */
@Command(name = "export")
final class ExportVerb implements Runnable {
    @ParentCommand private Cli cli;
    @Mixin private FilterOptions options;

    @Parameters(paramLabel = "OUT.xlsx|OUT.csv")
    private Path target;

    @Option(names = "--columns", paramLabel = "C,C…", split = "[,，]")
    private List<String> columns = List.of();

    @Option(names = "--encoding", paramLabel = "utf-8|gb18030")
    private String encoding = "utf-8";

    @Option(names = "--only-cards")
    private boolean onlyCards;

    /** What was written, and which characters an older program cannot show. */
    private record Written(int customers, List<SideSheet> sides, Map<String, List<String>> unfit) {
        /** How many rows each sheet behind the cards has. */
        Map<String, Integer> rows() {
            Map<String, Integer> rows = new LinkedHashMap<>();
            sides.forEach(side -> rows.put(side.code(), side.rows().size()));
            return rows;
        }
    }

    @Override
    public void run() {
        Written written = cli.with(this::export);
        if (!written.unfit().isEmpty()) {
            String characters = String.join(" ", written.unfit().keySet());
            cli.remark(Message.of("cli.export.unfit", written.unfit().size(), characters));
        }
        cli.answer(
                Json.object(
                        "file", target.toString(),
                        "customers", written.customers(),
                        "sides", written.rows(),
                        "unfit", written.unfit()),
                Message.of("cli.export.done", written.customers(), target.toString()));
    }

    private Written export(Services services) {
        CardIndex index = services.index();
        Map<CustomerId, Integer> places = new HashMap<>();
        index.find(options.filter(index.rules()))
                .lines()
                .forEach(line -> places.put(line.id(), places.size()));
        List<CustomerCard> cards = new ArrayList<>(services.customers().cards(places.keySet()));
        cards.sort(Comparator.comparing(card -> places.get(card.id())));
        CardExport export = new CardExport(cli.texts());
        ExportChoice choice = choice(cards, services.fields().all());
        Progress nobody = Progress.unwatched();
        Map<String, List<String>> unfit = export.unfit(cards, choice, nobody);
        List<SideSheet> sides =
                onlyCards || !isWorkbook() ? List.of() : SideSheet.filled(services.sides(), cards);
        export.write(cards, sides, choice, target, nobody);
        services.accesses()
                .note(
                        Access.Kind.EXPORT,
                        Message.of("customer.access.cards"),
                        AccessLog.Out.of(cards.size(), target.toString())
                                .filteredBy(options.words()));
        return new Written(cards.size(), sides, unfit);
    }

    private boolean isWorkbook() {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private ExportChoice choice(List<CustomerCard> cards, List<CustomField> own) {
        List<Field> fields =
                columns.isEmpty()
                        ? ExportChoice.usual(cards, own).columns()
                        : columns.stream().map(one -> field(one, own)).toList();
        return new ExportChoice(fields, encoding());
    }

    /** A column by its code or by its heading. */
    private Field field(String asked, List<CustomField> own) {
        FieldWords words = new FieldWords(cli.texts());
        String text = asked.strip();
        return ExportChoice.offered(own).stream()
                .filter(field -> field.code().equals(text) || words.name(field).equals(text))
                .findFirst()
                .orElseThrow(() -> UserFault.unusable("cli.export.column", text));
    }

    private CsvEncoding encoding() {
        return switch (encoding.toLowerCase(Locale.ROOT).replaceAll("[-_]", "")) {
            case "utf8" -> CsvEncoding.UTF_8;
            case "gb18030", "gbk", "gb2312" -> CsvEncoding.GB18030;
            default -> throw UserFault.unusable("cli.export.encoding", encoding);
        };
    }
}
