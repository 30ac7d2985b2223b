package app.zhanggui.intake.ui;

import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.PersonField;
import app.zhanggui.intake.FieldNames;
import app.zhanggui.text.Pinyin;
import app.zhanggui.text.Texts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields a column can be for, part by part of the card, or by a few letters: 电话, dh, dianhua.
 */
public final class FieldFinder {
    private static final int NOT_FOUND = 9;

    /** What a line of the list is. */
    public enum Kind {
        HEADING,
        /** Leaves the column out. */
        IGNORE,
        FIELD,
        /** Makes a field of the owner's own for the column. */
        NEW
    }

    /**
     * A line of the list.
     *
     * @param words what it is called; the name of the field to be made
     * @param part of the card it belongs to; empty where a heading above says it
     */
    public record Line(Kind kind, String words, String part, Optional<Field> field) {
        static Line heading(String words) {
            return new Line(Kind.HEADING, words, "", Optional.empty());
        }

        public boolean canBeChosen() {
            return kind != Kind.HEADING;
        }
    }

    private final List<Field> fields;
    private final FieldNames names;
    private final Texts texts;
    private final Map<Field, Pinyin> readings = new HashMap<>();

    public FieldFinder(List<Field> fields, Texts texts) {
        this.fields = List.copyOf(fields);
        this.texts = texts;
        names = new FieldNames(texts);
    }

    /**
     * The lines for what was typed, the likeliest first; all of them under headings for nothing.
     *
     * @param heading of the column, which a new field would have
     */
    public List<Line> find(String typed, String heading) {
        String text = plain(typed);
        List<Line> lines = text.isEmpty() ? all() : found(text);
        String fresh = (text.isEmpty() ? heading : typed).strip().replaceAll("\\s+", " ");
        boolean letters = !text.isEmpty() && !lines.isEmpty() && text.matches("[a-z]+");
        boolean fits = !letters && !fresh.isEmpty() && fresh.length() <= CustomField.LONGEST_NAME;
        if (fits
                && fields.stream()
                        .noneMatch(field -> plain(names.name(field)).equals(plain(fresh)))) {
            lines.add(
                    text.isEmpty() ? 1 : lines.size(),
                    new Line(Kind.NEW, fresh, "", Optional.empty()));
        }
        return lines;
    }

    private List<Line> all() {
        List<Line> lines = new ArrayList<>();
        lines.add(ignore());
        String above = "";
        for (Field field : fields) {
            String part = part(field);
            if (!part.equals(above)) {
                lines.add(Line.heading(part));
                above = part;
            }
            lines.add(new Line(Kind.FIELD, names.name(field), "", Optional.of(field)));
        }
        return lines;
    }

    private List<Line> found(String text) {
        List<Line> lines = new ArrayList<>();
        fields.stream()
                .filter(field -> rank(field, text) < NOT_FOUND)
                .sorted(Comparator.comparingInt(field -> rank(field, text)))
                .map(
                        field ->
                                new Line(
                                        Kind.FIELD,
                                        names.name(field),
                                        part(field),
                                        Optional.of(field)))
                .forEach(lines::add);
        if (plain(ignore().words()).contains(text)) {
            lines.add(ignore());
        }
        return lines;
    }

    private Line ignore() {
        return new Line(Kind.IGNORE, texts.get("intake.column.ignore"), "", Optional.empty());
    }

    /** The part of the card the field stands in. */
    private String part(Field field) {
        if (field instanceof PersonField) {
            return texts.get("intake.pick.persons");
        }
        return field instanceof CustomField
                ? texts.get("intake.pick.own")
                : names.name(field.section());
    }

    private int rank(Field field, String text) {
        String name = plain(names.name(field));
        if (name.startsWith(text)) {
            return name.equals(text) ? 0 : 1;
        }
        Pinyin pinyin = readings.computeIfAbsent(field, any -> Pinyin.of(name));
        if (starts(pinyin.initials(), text) || starts(pinyin.full(), text)) {
            return 2;
        }
        boolean inside = name.contains(text) || pinyin.initials().contains(text);
        return inside || pinyin.full().contains(text) ? 3 : NOT_FOUND;
    }

    private static boolean starts(String readings, String text) {
        return (" " + readings).contains(" " + text);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
