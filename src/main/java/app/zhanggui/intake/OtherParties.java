package app.zhanggui.intake;

import app.zhanggui.text.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Agents, salesmen, places to deliver to: a column about one of them is not the customer's. */
final class OtherParties {
    private static final int FIRST_HAN = 0x2E80;

    private final Set<String> words =
            new HashSet<>(WordList.words(OtherParties.class, "parties.txt"));

    boolean isIn(String plain) {
        if (plain.chars().anyMatch(c -> c > FIRST_HAN)) {
            return words.stream()
                    .anyMatch(party -> party.charAt(0) > FIRST_HAN && plain.contains(party));
        }
        return Arrays.stream(plain.split("[^a-z]+")).anyMatch(words::contains);
    }
}
