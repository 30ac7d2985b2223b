package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.print.Pdf;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Modal;
import java.util.ArrayList;
import java.util.List;

/** Asks which paper of the cards is wanted, and shows it. */
final class PrintingView {
    private final Texts texts;
    private final PapersViewModel papers;
    private final Modal modal;
    private final PaperView shown;

    PrintingView(Texts texts, PapersViewModel papers, Modal modal, PaperView shown) {
        this.texts = texts;
        this.papers = papers;
        this.modal = modal;
        this.shown = shown;
    }

    /** The card, the list and the empty card are all at hand. */
    void ask() {
        List<PrintChoiceView.Choice> choices = new ArrayList<>();
        papers.open()
                .ifPresent(
                        line ->
                                choices.add(
                                        choice(
                                                "customer.print.card",
                                                line.name(),
                                                papers.card(line.id()))));
        choices.add(
                choice(
                        "customer.print.list",
                        texts.get("customer.print.list.detail", papers.listed()),
                        papers.list()));
        List<CustomerId> chosen = papers.chosen();
        if (!chosen.isEmpty()) {
            choices.add(
                    choice(
                            "customer.print.halves",
                            texts.get("customer.print.halves.detail", chosen.size()),
                            papers.halves(chosen)));
        }
        choices.add(
                choice(
                        "customer.print.blank",
                        texts.get("customer.print.blank.detail"),
                        papers.blank()));
        modal.show(new PrintChoiceView(texts, choices, modal::close));
    }

    private PrintChoiceView.Choice choice(String key, String detail, Jobs.Work<Pdf> paper) {
        return new PrintChoiceView.Choice(
                texts.get(key),
                detail,
                () -> {
                    modal.close();
                    shown.show(Message.of("customer.job.print"), paper);
                });
    }
}
