package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the list and the search need to know of a card: one line of it, kept in memory for all.
 *
 * @param contact name of the primary contact, empty if there is none
 * @param contacts names of all its persons, the primary first, blank between
 * @param number the number to ring first, as written
 * @param numbers every phone number of the card and its persons, digits only, blank between
 * @param pinyinSort the likeliest reading, syllables apart
 * @param pinyinFull every reading in full, blank between
 * @param pinyinInitials every reading by initials, and the owner's own code, blank between
 * @param lastContact when somebody was last in touch
 */
public record CardLine(
        CustomerId id,
        String name,
        String contact,
        String contacts,
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
        String pinyinFull,
        String pinyinInitials,
        Optional<LocalDate> lastContact) {}
