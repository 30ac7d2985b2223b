package app.zhanggui.visit;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.UpcomingDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days near which a customer is best seen, as far as its own card tells them. */
final class CardOccasions {
    /** "25", "25日", "每月25号": the day of the month on which the customer pays. */
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?<![0-9./-])(3[01]|[12][0-9]|0?[1-9])(?:[日号]|$)");

    private static final Pattern LAST_DAY = Pattern.compile("月底|月末|最后一[天日]");

    private CardOccasions() {}

    static List<Occasion> of(CustomerCard card, YearMonth month) {
        List<Occasion> occasions = new ArrayList<>();
        LocalDate first = month.atDay(1);
        UpcomingDay.of(card, first, month.lengthOfMonth() - 1).stream()
                .filter(day -> day.day().date().day().isPresent())
                .filter(day -> day.day().kind() != ImportantDate.Kind.MOURNING)
                .forEach(day -> occasions.add(new Occasion(Occasion.Kind.BIRTHDAY, day.on())));
        collectionDay(card.customer().fact(CardField.COLLECTION_DAY), month)
                .ifPresent(day -> occasions.add(new Occasion(Occasion.Kind.COLLECTION, day)));
        return occasions;
    }

    /** A day the month does not have is its last one. */
    static Optional<LocalDate> collectionDay(String words, YearMonth month) {
        if (LAST_DAY.matcher(words).find()) {
            return Optional.of(month.atEndOfMonth());
        }
        Matcher found = DAY_OF_MONTH.matcher(words.strip());
        return found.find()
                ? Optional.of(
                        month.atDay(
                                Math.min(Integer.parseInt(found.group(1)), month.lengthOfMonth())))
                : Optional.empty();
    }
}
