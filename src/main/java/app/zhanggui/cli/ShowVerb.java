package app.zhanggui.cli;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.UserFault;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code show ID}: everything on one card. */
@Command(name = "show")
final class ShowVerb implements Runnable {
    @ParentCommand private Cli cli;

    @Parameters(paramLabel = "ID")
    private long id;

    @Override
    public void run() {
        CustomerCard card =
                cli.with(services -> services.customers().card(new CustomerId(id)))
                        .orElseThrow(
                                () -> UserFault.unusable("cli.show.unknown", Long.toString(id)));
        if (cli.json()) {
            cli.out().println(Json.of(object(card)));
        } else {
            object(card).forEach((name, value) -> cli.out().println(name + "\t" + value));
        }
    }

    /** The fields that have a value, by their code names, and the contact persons. */
    private static Map<String, Object> object(CustomerCard card) {
        Map<String, Object> object = Json.object("id", card.id().value());
        for (CardField field : CardField.values()) {
            String text = CardValues.get(card, field);
            if (!text.isEmpty()) {
                object.put(field.code(), value(card, field, text));
            }
        }
        object.put("contacts", card.contacts().stream().map(ShowVerb::person).toList());
        return object;
    }

    private static Object value(CustomerCard card, CardField field, String text) {
        return field.type() == CardField.Type.MONEY ? new java.math.BigDecimal(text) : text;
    }

    private static Map<String, Object> person(Contact contact) {
        return Json.object(
                "name", contact.name(),
                "role", contact.title(),
                "phone", contact.phone(),
                "mobile", contact.mobile(),
                "wechat", contact.wechat());
    }
}
