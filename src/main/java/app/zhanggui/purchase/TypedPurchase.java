package app.zhanggui.purchase;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A purchase as it was typed, field by field. The amount may be left out where quantity and price
 * tell it.
 *
 * @param quantity with its unit or without: 12箱
 */
public record TypedPurchase(
        String on,
        String goods,
        String quantity,
        String price,
        String amount,
        String orderNo,
        String note) {

    /** What is wrong with it, the first thing only; nothing if it can be written down. */
    public Optional<Message> trouble(LocalDate today) {
        Optional<LocalDate> day = TypedDay.read(on, today);
        if (day.isEmpty()) {
            return wrong("purchase.typed.day", on.strip());
        }
        if (day.get().isAfter(today)) {
            return wrong("purchase.typed.future", day.get().toString());
        }
        if (!quantity.isBlank() && measure().isEmpty()) {
            return wrong("purchase.typed.quantity", quantity.strip());
        }
        if (!price.isBlank() && unitPrice().isEmpty()) {
            return wrong("purchase.typed.price", price.strip());
        }
        if (!amount.isBlank() && typedAmount().isEmpty()) {
            return wrong("purchase.typed.amount", amount.strip());
        }
        return worth().isEmpty() ? wrong("purchase.typed.noAmount") : Optional.empty();
    }

    /**
     * The purchase of a customer.
     *
     * @throws NoSuchElementException if there is trouble with it
     */
    public Purchase of(CustomerId customer, LocalDate today) {
        return new Purchase(
                PurchaseId.NEW,
                customer,
                TypedDay.read(on, today).orElseThrow(),
                goods,
                measure(),
                unitPrice(),
                worth().orElseThrow(),
                orderNo,
                note);
    }

    private Optional<Measure> measure() {
        return Measure.read(quantity);
    }

    private Optional<UnitPrice> unitPrice() {
        return UnitPrice.read(price);
    }

    private Optional<Money> typedAmount() {
        TypedValue value = TypedValue.read(CardField.TOTAL_AMOUNT, amount);
        boolean read = value.trouble().isEmpty() && !value.canonical().isEmpty();
        return read ? Optional.of(Money.yuan(new BigDecimal(value.canonical()))) : Optional.empty();
    }

    /** The amount typed, else what quantity and price come to. */
    public Optional<Money> worth() {
        Optional<Money> typed = typedAmount();
        return typed.isPresent() || !amount.isBlank()
                ? typed
                : measure().flatMap(much -> unitPrice().map(one -> one.times(much)));
    }

    private static Optional<Message> wrong(String key, Object... holes) {
        return Optional.of(Message.of(key, holes));
    }
}
