package app.zhanggui.customer;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phone numbers as they are compared: by their digits, with and without extension, a mobile without
 * the country's code. Numbers of few digits tell nothing and are left out (S1-32).
 */
public final class NumberKeys {
    private static final int FEWEST_DIGITS = 7;
    private static final Pattern BETWEEN = Pattern.compile("[/;、,，；\\s]+");
    private static final Pattern EXTENSION = Pattern.compile("(转|分机|ext|x|#).*");

    private NumberKeys() {}

    /** The keys of all numbers in a text. */
    public static Set<String> of(String numbers) {
        return Arrays.stream(BETWEEN.split(numbers))
                .flatMap(number -> Stream.of(number, EXTENSION.matcher(number).replaceFirst("")))
                .map(number -> number.replaceAll("\\D", ""))
                .map(number -> number.replaceFirst("^(0{0,2}86)(?=1[3-9]\\d{9}$)", ""))
                .filter(number -> number.length() >= FEWEST_DIGITS)
                .collect(Collectors.toUnmodifiableSet());
    }
}
