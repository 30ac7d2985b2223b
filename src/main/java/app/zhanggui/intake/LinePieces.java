package app.zhanggui.intake;

import app.zhanggui.sheet.CellText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line in which somebody wrote down all there is about a customer, in pieces: 李家建材，李芳，139…，城东路8号
 * or 王老板 138… 五金店.
 */
record LinePieces(List<String> texts) {
    /** What parts a line; the one that cuts it into most pieces does, of several the first. */
    private static final List<Pattern> SIGNS =
            Stream.of("\\t", "[，,]", "[；;]", "[|｜]", "、", "[\\s\\u3000]+")
                    .map(Pattern::compile)
                    .toList();

    /** Where a name stands right beside its number: 李芳139… */
    private static final Pattern BESIDE_NUMBER =
            Pattern.compile(
                    "(?<=\\p{IsHan})(?=1[3-9]\\d{9}(?!\\d))|(?<=(?<!\\d)1[3-9]\\d{9})(?=\\p{IsHan})");

    /** Which line it is: 1. 李家建材… */
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,4}\\s*[.．、)）]\\s*(?!\\d)");

    private static final int FEWEST = 2;
    private static final int FEWEST_WITHOUT_NUMBER = 3;
    private static final int LONGEST = 40;

    /** What a piece looks like by itself. */
    enum Kind {
        NUMBER,
        PLACE,
        PERSON,
        OTHER
    }

    static LinePieces of(String line) {
        String text = NUMBERED.matcher(CellText.trimmed(line)).replaceFirst("");
        List<String> most = List.of(text);
        for (Pattern sign : SIGNS) {
            List<String> pieces = cut(sign, text);
            most = pieces.size() > most.size() ? pieces : most;
        }
        return new LinePieces(
                most.stream().flatMap(piece -> cut(BESIDE_NUMBER, piece).stream()).toList());
    }

    private static List<String> cut(Pattern sign, String text) {
        return sign.splitAsStream(text)
                .map(CellText::trimmed)
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.toList());
    }

    List<Kind> kinds() {
        return texts.stream().map(LinePieces::kind).toList();
    }

    private static Kind kind(String piece) {
        if (PhoneReader.isPlainlyPhone(piece)) {
            return Kind.NUMBER;
        }
        if (ColumnProfile.isPlace(piece)) {
            return Kind.PLACE;
        }
        return PersonNames.isSomebody(piece) ? Kind.PERSON : Kind.OTHER;
    }

    /** Whether a number stands among the pieces, so that they can hardly be a sentence. */
    boolean isReached() {
        return texts.size() >= FEWEST && kinds().contains(Kind.NUMBER);
    }

    /** Whether they tell of somebody of whom there is no number. */
    boolean isSomebody() {
        boolean told = kinds().contains(Kind.PLACE) || kinds().contains(Kind.PERSON);
        return told
                && texts.size() >= FEWEST_WITHOUT_NUMBER
                && texts.stream().allMatch(piece -> piece.length() <= LONGEST);
    }

    /** Whether each of them is a heading. */
    boolean areHeadings(HeadingWords words) {
        return texts.size() >= FEWEST && texts.stream().map(words::read).allMatch(Heading::isPlain);
    }

    /** The only piece, if the line is just one thing. */
    Optional<String> alone() {
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }
}
