package app.zhanggui.visit;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Channel;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.UpcomingDay;
import app.zhanggui.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days full of visits, of whose customers much is known. */
public final class DayVisits {
    /** Forty characters with the figures of a customer behind it. */
    public static final String LONG_NAME = "杭州市萧山区临浦镇东藩南路宏达建筑装饰五金机电设备材料有限责任公司第";

    private DayVisits() {}

    /** So many visits in person and calls in each half of a day. */
    public static List<DayVisit> full(LocalDate day, int visits, int calls) {
        List<DayVisit> all = new ArrayList<>();
        for (HalfDay half : HalfDay.values()) {
            for (int i = 0; i < visits + calls; i++) {
                long id = day.getDayOfMonth() * 100L + half.ordinal() * 50L + i;
                Mode mode = i < visits ? Mode.IN_PERSON : Mode.PHONE;
                all.add(
                        visit(
                                new Slot(day, half),
                                i + 1,
                                mode,
                                known(id, LONG_NAME + (1000 + id) + "号")));
            }
        }
        return all;
    }

    public static DayVisit visit(Slot slot, int order, Mode mode, BeforeVisit before) {
        Visit visit = Visit.planned(before.customer(), slot, mode).inOrder(order).noted("带电锤样品册");
        return new DayVisit(visit, before);
    }

    /** A customer of whom the shop knows something of every kind. */
    public static BeforeVisit known(long id, String name) {
        LocalDate today = LocalDate.of(2026, 12, 1);
        CustomerId customer = new CustomerId(id);
        ImportantDate birthday =
                ImportantDate.birthday(PartialDate.parse("1966-12-11").orElseThrow());
        CustomerCard card = card(customer, name).withDates(List.of(birthday));
        return new BeforeVisit(
                card,
                List.of(
                        talk(customer, today.minusDays(11), "谈了年底返点，要求和城西老刘一样，先看样品册再定，价格不能高过去年"),
                        talk(customer, today.minusDays(30), "送货，点数无误"),
                        talk(customer, today.minusDays(58), "收款一万二，余款月底")),
                List.of(
                        Promise.of(
                                customer,
                                today.minusDays(11),
                                "送新款电锤样品册",
                                Optional.of(today.plusDays(9))),
                        Promise.of(
                                customer,
                                today.minusDays(40),
                                "换一把坏的角磨机",
                                Optional.of(today.minusDays(3)))),
                List.of(new OpenComplaint("TS-2026-0041", today.minusDays(6), "送错型号，等换货")),
                UpcomingDay.of(card, today, 30),
                Optional.empty());
    }

    private static CustomerCard card(CustomerId id, String name) {
        Customer customer =
                Customer.named(name)
                        .withId(id)
                        .with(CardField.MOBILE, "13805712203")
                        .with(CardField.REGION, "萧山区")
                        .with(CardField.ADDRESS, "萧山区临浦镇东藩南路 288 号建材市场 3 幢 12 号")
                        .with(CardField.COLLECTION_DAY, "每月25日");
        Customer ranked =
                customer.withStanding(
                                customer.standing()
                                        .withLevel(
                                                Optional.of(
                                                        Level.values()[(int) (id.value() % 3)])))
                        .withTrade(customer.trade().withBalance(Optional.of(Money.yuan(36400))));
        Contact person = Contact.named("王建国").with(PersonTrait.TITLE, "老板");
        return CustomerCard.of(ranked).with(person);
    }

    private static ContactRecord talk(CustomerId customer, LocalDate on, String said) {
        return new ContactRecord(
                1,
                customer,
                on,
                Channel.IN_PERSON,
                "王建国",
                "日常访问",
                "",
                said,
                "",
                Optional.empty(),
                "");
    }

    /** Only a name, as after an import of a bare list. */
    public static BeforeVisit unknown(long id, String name) {
        return new BeforeVisit(
                CustomerCard.of(Customer.named(name).withId(new CustomerId(id))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
