package app.zhanggui.customer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A filter as one line of text and back, for saved views and for the one to begin with next time:
 * {@code REGION=~城东&SIZE=LARGE&!TAG=~欠款&?=hd&order=since-}, escaped as in an address of the web.
 * What a later program wrote and this one does not know is left out.
 */
public final class FilterText {
    private static final String QUERY = "?";
    private static final String ORDER = "order";
    private static final String BARRED = "!";
    private static final String WORDS = "~";
    private static final String FALLING = "-";

    private FilterText() {}

    public static String write(CardFilter filter) {
        List<String> parts = new ArrayList<>();
        filter.notches().forEach(notch -> parts.add(part(family(notch), key(notch))));
        filter.barred().forEach(notch -> parts.add(part(BARRED + family(notch), key(notch))));
        parts.add(part(QUERY, filter.query()));
        CardOrder order = filter.order();
        parts.add(part(ORDER, order.by().code() + (order.falling() ? FALLING : "")));
        return String.join("&", parts);
    }

    private static String family(Notch notch) {
        return notch.family().name();
    }

    private static String key(Notch notch) {
        return notch.band().map(NotchBand::name).orElse(WORDS + notch.words());
    }

    private static String part(String name, String value) {
        return escaped(name) + "=" + escaped(value);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static CardFilter read(String text) {
        CardFilter filter = CardFilter.ALL;
        for (String part : text.split("&")) {
            String[] halves = part.split("=", 2);
            if (halves.length == 2) {
                filter = with(filter, plain(halves[0]), plain(halves[1]));
            }
        }
        return filter;
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static CardFilter with(CardFilter filter, String name, String value) {
        if (name.equals(QUERY)) {
            return filter.withQuery(value);
        } else if (name.equals(ORDER)) {
            boolean falling = value.endsWith(FALLING);
            String code = falling ? value.substring(0, value.length() - 1) : value;
            return filter.withOrder(new CardOrder(new CardColumn(code), falling));
        } else if (name.startsWith(BARRED)) {
            return notch(name.substring(1), value).map(filter::barring).orElse(filter);
        }
        return notch(name, value).map(filter::with).orElse(filter);
    }

    private static Optional<Notch> notch(String name, String value) {
        NotchFamily family = NotchFamily.of(name);
        if (value.length() > 1 && value.startsWith(WORDS)) {
            return Optional.of(Notch.ofWords(family, value.substring(1)));
        }
        return NotchBand.of(family).stream()
                .filter(band -> band.name().equals(value))
                .map(Notch::of)
                .findFirst();
    }
}
