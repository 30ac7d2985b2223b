package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.WordGroups;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of pets, flats or children: Owner Name beside Patient Name and 家长姓名 beside 孩子姓名 name the
 * customer, and Owner Phone is the customer's. At a firm an owner is one of its persons.
 */
final class KeeperHeadings {
    private static final WordGroups WORDS = new WordGroups(KeeperHeadings.class, "names.txt");
    private static final Pattern OF_KEEPER = Pattern.compile(WORDS.anyOf("keeper") + " ?(.+)");
    private static final Pattern OF_KEPT = Pattern.compile(WORDS.anyOf("kept") + " ?(.+)");
    private static final Pattern NAME = Pattern.compile("name|姓名|名字");

    private KeeperHeadings() {}

    /** The headings, each read anew if they are of such a list. */
    static List<Heading> read(List<Heading> headings, HeadingWords words) {
        boolean firms = headings.stream().anyMatch(KeeperHeadings::isFirm);
        return !firms && hasName(headings, OF_KEEPER) && hasName(headings, OF_KEPT)
                ? headings.stream().map(one -> read(one, words)).toList()
                : headings;
    }

    private static Heading read(Heading heading, HeadingWords words) {
        if (rest(heading, OF_KEPT).isPresent()) {
            return heading.asNothing();
        }
        return rest(heading, OF_KEEPER)
                .map(rest -> words.read(rest).saidAs(heading.text()))
                .orElse(heading);
    }

    private static boolean isFirm(Heading heading) {
        return heading.means(CardField.NAME) && heading.rank() <= Rank.FIRM_NAME;
    }

    private static boolean hasName(List<Heading> headings, Pattern whose) {
        return headings.stream()
                .flatMap(one -> rest(one, whose).stream())
                .anyMatch(rest -> NAME.matcher(rest).matches());
    }

    private static Optional<String> rest(Heading heading, Pattern whose) {
        Matcher said = whose.matcher(HeadingText.plain(heading.text()));
        return said.matches() ? Optional.of(said.group(1)) : Optional.empty();
    }
}
