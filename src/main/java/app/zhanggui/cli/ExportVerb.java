package app.zhanggui.cli;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.intake.CardExport;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Override
    public void run() {
        int written = cli.with(this::export);
        cli.answer(
                Json.object("file", target.toString(), "customers", written),
                Message.of("cli.export.done", written, target.toString()));
    }

    private int export(Services services) {
        CardIndex index = services.index();
        List<CustomerId> ids =
                index.find(options.filter(index.rules())).lines().stream()
                        .map(CardLine::id)
                        .toList();
        List<CustomerCard> cards = services.customers().cards(ids);
        new CardExport(cli.texts()).write(cards, target, Progress.unwatched());
        return cards.size();
    }
}
