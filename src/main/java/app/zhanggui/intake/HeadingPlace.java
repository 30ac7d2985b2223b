package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which part of a place a heading names in brackets: 所属地区（省）, 地址(市). */
final class HeadingPlace {
    private static final Pattern SAID =
            Pattern.compile("[(\\[【]\\s*(?:(省份?)|(城?市|地市)|([区县](?:/?[区县市])?))\\s*[)\\]】]?$");

    private HeadingPlace() {}

    /** That part, where the words before the brackets mean a place; else what they mean. */
    static Meaning narrowed(Meaning meaning, String text) {
        boolean place = meaning.is(CardField.REGION) || meaning.is(CardField.ADDRESS);
        return place
                ? part(text).map(part -> Meaning.of(part, meaning.rank())).orElse(meaning)
                : meaning;
    }

    private static Optional<CardField> part(String text) {
        Matcher said = SAID.matcher(HeadingText.half(text).strip());
        if (!said.find()) {
            return Optional.empty();
        }
        boolean province = said.group(1) != null;
        boolean city = said.group(2) != null;
        return Optional.of(
                province ? CardField.PROVINCE : city ? CardField.CITY : CardField.REGION);
    }
}
