package app.zhanggui.intake;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import app.zhanggui.purchase.Measure;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.purchase.PurchaseId;
import app.zhanggui.purchase.UnitPrice;
import app.zhanggui.sheet.CellText;
import app.zhanggui.text.Message;
import app.zhanggui.text.PartialDate;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the rows of a sales list. What stands once for several lines of an order (day, customer,
 * number) counts for those below it; sums are not sales.
 */
final class SalesReader {
    private static final Pattern SUM =
            Pattern.compile("(合计|小计|总计|总合计|累计|本页|本月|本日|total|subtotal|sum).*");
    private static final Pattern CALLED_OFF = Pattern.compile(".*(取消|作废|关闭|cancel|void).*");
    private static final Pattern RETURNED = Pattern.compile(".*(退|return|refund|红字).*");

    private final int number;
    private final ListSheet sheet;
    private final DateReader dates;
    private final LocalDate today;
    private final Column.DateOrder order;
    private final Unit unit;
    private String lastDay = "";
    private Whose last = Whose.NOBODY;
    private String lastOrder = "";

    /**
     * @param number of the sheet, among the lists of sales in the file
     */
    SalesReader(int number, ListSheet sheet, Clock clock) {
        this.number = number;
        this.sheet = sheet;
        dates = new DateReader(clock);
        today = LocalDate.now(clock);
        order = DateReader.order(days());
        unit = HeadingUnit.of(sheet.heading(ListField.AMOUNT));
    }

    private List<String> days() {
        List<String> days = new ArrayList<>();
        for (int row = sheet.firstData(); row < sheet.table().rows().size(); row++) {
            days.add(sheet.text(row, ListField.ON));
        }
        return days;
    }

    /** The row, its customer not yet looked for; nothing for what is no sale at all. */
    Optional<ListRow<Purchase>> read(int row) {
        if (sheet.table().isBlankRow(row) || isSum(row) || hasNothingSold(row)) {
            return Optional.empty();
        }
        carry(row);
        if (last.isNobody()) {
            return Optional.of(problem(row, Message.of("intake.sales.noCustomer")));
        }
        Optional<LocalDate> day =
                dates.read(lastDay, order)
                        .filter(date -> date.reckoning() == PartialDate.Reckoning.SOLAR)
                        .filter(date -> date.day().isPresent())
                        .map(this::day);
        if (day.isEmpty()) {
            return Optional.of(problem(row, Message.of("intake.sales.noDay", lastDay)));
        }
        if (day.get().isAfter(today)) {
            return Optional.of(
                    problem(row, Message.of("intake.sales.future", day.get().toString())));
        }
        return Optional.of(sold(row, day.get()));
    }

    /** Where no year is written it is the latest such day. */
    private LocalDate day(PartialDate date) {
        int year = date.year().orElse(today.getYear());
        LocalDate day =
                YearMonth.of(year, date.month()).atDay(1).plusDays(date.day().getAsInt() - 1);
        return date.year().isEmpty() && day.isAfter(today) ? day.minusYears(1) : day;
    }

    private boolean isSum(int row) {
        return sheet.table().rows().get(row).stream()
                .map(CellText::trimmed)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> SUM.matcher(cell.toLowerCase(Locale.ROOT)).matches())
                .isPresent();
    }

    private boolean hasNothingSold(int row) {
        return sheet.text(row, ListField.AMOUNT).isEmpty()
                && sheet.text(row, ListField.GOODS).isEmpty()
                && sheet.text(row, ListField.QUANTITY).isEmpty();
    }

    private void carry(int row) {
        Whose whose = sheet.whose(row);
        String orderNo = sheet.text(row, ListField.ORDER_NO);
        if (!whose.isNobody()) {
            last = whose;
            lastOrder = "";
        }
        lastOrder = orderNo.isEmpty() ? lastOrder : orderNo;
        String day = sheet.text(row, ListField.ON);
        lastDay = day.isEmpty() ? lastDay : day;
    }

    private ListRow<Purchase> problem(int row, Message why) {
        return row(row, ListRow.Fate.PROBLEM, Optional.empty(), Optional.of(why));
    }

    private ListRow<Purchase> row(
            int row, ListRow.Fate fate, Optional<Purchase> sold, Optional<Message> why) {
        return new ListRow<>(number, row, last, fate, List.of(), sold, why);
    }

    private ListRow<Purchase> sold(int row, LocalDate day) {
        String quantity = sheet.text(row, ListField.QUANTITY);
        String unitWord = cut(sheet.text(row, ListField.UNIT), Measure.LONGEST_UNIT);
        Optional<Measure> measure = Measure.read(quantity).map(one -> one.orIn(unitWord));
        Optional<UnitPrice> price = UnitPrice.read(sheet.text(row, ListField.PRICE));
        Optional<Money> amount = amount(row, measure, price);
        if (amount.isEmpty()) {
            return problem(row, Message.of("intake.sales.noAmount"));
        }
        boolean returned =
                RETURNED.matcher(sheet.text(row, ListField.KIND)).matches()
                        && amount.get().fen() > 0;
        Purchase purchase =
                new Purchase(
                        PurchaseId.NEW,
                        CustomerId.NEW,
                        day,
                        cut(goods(row), Purchase.LONGEST_GOODS),
                        returned ? measure.map(SalesReader::back) : measure,
                        price,
                        returned ? new Money(-amount.get().fen()) : amount.get(),
                        cut(lastOrder, Purchase.LONGEST_ORDER_NO),
                        cut(sheet.text(row, ListField.NOTE), Purchase.LONGEST_NOTE));
        ListRow<Purchase> read =
                row(row, ListRow.Fate.UNMATCHED, Optional.of(purchase), Optional.empty());
        String state = sheet.text(row, ListField.STATE).toLowerCase(Locale.ROOT);
        return CALLED_OFF.matcher(state).matches()
                ? read.as(ListRow.Fate.CALLED_OFF, Message.of("intake.sales.calledOff", state))
                : read;
    }

    private static Measure back(Measure measure) {
        return measure.value().signum() > 0
                ? new Measure(measure.value().negate(), measure.unit())
                : measure;
    }

    private String goods(int row) {
        String goods = sheet.text(row, ListField.GOODS);
        String spec = sheet.text(row, ListField.SPEC);
        return goods.contains(spec) ? goods : (goods + " " + spec).strip();
    }

    private Optional<Money> amount(int row, Optional<Measure> measure, Optional<UnitPrice> price) {
        String text = sheet.text(row, ListField.AMOUNT);
        if (text.isEmpty()) {
            return measure.flatMap(much -> price.map(one -> one.times(much)));
        }
        Reading reading = MoneyReader.read(text, unit);
        return reading.isUnread()
                ? Optional.empty()
                : Optional.of(Money.yuan(new BigDecimal(reading.text())));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
