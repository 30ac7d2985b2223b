package app.zhanggui.purchase;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.Relationship;
import java.util.Optional;

/**
 * What classing needs to know of a customer.
 *
 * @param cardTotal the amount the owner wrote on the card
 */
public record Account(
        CustomerId id,
        String name,
        Optional<Level> level,
        Relationship relationship,
        Optional<Money> cardTotal) {}
