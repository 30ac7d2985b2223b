package app.zhanggui.cli;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.text.UserFault;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        Map<String, Object> object = cli.with(this::read);
        if (cli.json()) {
            cli.out().println(Json.of(object));
        } else {
            object.forEach((name, value) -> cli.out().println(name + "\t" + value));
        }
    }

    private Map<String, Object> read(Services services) {
        CustomerCard card =
                services.customers()
                        .card(new CustomerId(id))
                        .orElseThrow(
                                () -> UserFault.unusable("cli.show.unknown", Long.toString(id)));
        return object(card, services.fields().all());
    }

    /** What is written on the card, by code names; the owner's own fields by the owner's names. */
    private static Map<String, Object> object(CustomerCard card, List<CustomField> own) {
        Map<String, Object> object = Json.object("id", card.id().value());
        for (CardField field : CardField.values()) {
            put(object, field.code(), field, CardValues.get(card, field));
        }
        Map<String, Object> ownValues = new LinkedHashMap<>();
        own.forEach(field -> put(ownValues, field.name(), field, CardValues.get(card, field)));
        object.put("own_fields", ownValues);
        object.put("contacts", card.contacts().stream().map(one -> person(card, one)).toList());
        object.put("dates", card.dates().stream().map(ShowVerb::day).toList());
        return object;
    }

    private static void put(Map<String, Object> object, String name, Field field, String text) {
        if (!text.isEmpty()) {
            boolean isNumber =
                    field.type() == Field.Type.MONEY || field.type() == Field.Type.NUMBER;
            object.put(name, isNumber ? new BigDecimal(text) : text);
        }
    }

    private static Map<String, Object> person(CustomerCard card, Contact contact) {
        Map<String, Object> person =
                Json.object(
                        "name", contact.name(),
                        "role", contact.title(),
                        "phone", contact.phone(),
                        "mobile", contact.mobile(),
                        "wechat", contact.wechat());
        contact.traits()
                .forEach(
                        (trait, text) ->
                                person.putIfAbsent(trait.name().toLowerCase(Locale.ROOT), text));
        card.birthday(Optional.of(contact.id()))
                .ifPresent(day -> person.put("birthday", day.date().canonical()));
        person.put("roles", contact.roles().stream().map(Enum::name).toList());
        contact.preferred().ifPresent(way -> person.put("preferred", way.name()));
        person.remove("title");
        return person;
    }

    private static Map<String, Object> day(ImportantDate day) {
        return Json.object(
                "kind", day.kind().name(),
                "date", day.date().canonical(),
                "person", day.person(),
                "note", day.note());
    }
}
