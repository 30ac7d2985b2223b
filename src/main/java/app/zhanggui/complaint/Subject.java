package app.zhanggui.complaint;

import java.util.Optional;

/**
 * What a complaint is about: stands on its card on the board.
 *
 * @param item must belong to the category
 * @param product the goods it is about, in the owner's words (S4-53)
 * @param person who complained
 * @param summary a few words to know it by
 * @param severity how bad it is for the customer
 */
public record Subject(
        ComplaintCategory category,
        Optional<ComplaintItem> item,
        String product,
        String person,
        String summary,
        Severity severity) {
    public Subject {
        product = Words.line(product);
        person = Words.line(person);
        summary = Words.line(summary);
        if (item.isPresent() && item.get().category() != category) {
            throw new IllegalArgumentException(item.get() + " is not of " + category);
        }
    }

    public static Subject of(ComplaintCategory category, String summary) {
        return new Subject(category, Optional.empty(), "", "", summary, Severity.NORMAL);
    }

    /** Of another category; an item of the old one falls away. */
    public Subject withCategory(ComplaintCategory changed) {
        return new Subject(
                changed,
                item.filter(i -> i.category() == changed),
                product,
                person,
                summary,
                severity);
    }

    public Subject withItem(Optional<ComplaintItem> changed) {
        return new Subject(category, changed, product, person, summary, severity);
    }

    public Subject withProduct(String changed) {
        return new Subject(category, item, changed, person, summary, severity);
    }

    public Subject withPerson(String changed) {
        return new Subject(category, item, product, changed, summary, severity);
    }

    public Subject withSummary(String changed) {
        return new Subject(category, item, product, person, changed, severity);
    }

    public Subject withSeverity(Severity changed) {
        return new Subject(category, item, product, person, summary, changed);
    }
}
