package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the list and the search need to know of a card: one line of it, kept in memory for all.
 *
 * @param contact name of the primary contact, empty if there is none
 * @param numbers every phone number of the card and its persons, digits only, blank between
 * @param lastContact when somebody was last in touch
 */
public record CardLine(
        CustomerId id,
        String name,
        String contact,
        String number,
        String numbers,
        String region,
        String companySize,
        String businessVolume,
        Optional<Money> creditLimit,
        Optional<Level> level,
        Relationship relationship,
        String address,
        String remark,
        String pinyinSort,
        String pinyinKeys,
        Optional<LocalDate> lastContact) {}
