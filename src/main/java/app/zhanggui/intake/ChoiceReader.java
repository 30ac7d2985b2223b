package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.Message;
import app.zhanggui.text.WordList;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads 客户级别 and 客户关系 in the owner's words: A级, 甲, 重点客户, 老客户, 潜在 … */
final class ChoiceReader {
    private final Map<CardField, Map<String, String>> words = new HashMap<>();

    ChoiceReader() {
        for (String line : WordList.lines(ChoiceReader.class, "choices.txt")) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).split(" ");
            CardField field = CardField.of(head[0]).orElseThrow();
            Map<String, String> ofField = words.computeIfAbsent(field, any -> new HashMap<>());
            for (String word : line.substring(colon + 1).split(",")) {
                ofField.put(word.strip(), head[1]);
            }
        }
    }

    Reading read(CardField field, String raw) {
        return value(field, raw)
                .map(Reading::of)
                .orElseGet(() -> Reading.unread(Message.of("intake.cell.choice")));
    }

    boolean knows(CardField field, String raw) {
        return value(field, raw).isPresent();
    }

    private Optional<String> value(CardField field, String raw) {
        Map<String, String> known = words.get(field);
        String text =
                Normalizer.normalize(raw, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s'\"*()。.]+", "");
        String value = known.get(text);
        if (value == null) {
            value = known.get(text.replaceFirst("(级|类|等|级客户|类客户|客户|型|档)+$", ""));
        }
        if (value == null && text.matches("[abc甲乙丙][-—_:/、].*")) {
            value = known.get(text.substring(0, 1));
        }
        return Optional.ofNullable(value);
    }
}
