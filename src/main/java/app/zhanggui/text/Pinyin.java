package app.zhanggui.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The readings of a name, to find and to sort it by (S1-06). They are stored with the name and
 * never worked out at start.
 *
 * @param sort the likeliest reading, its syllables apart: {@code hong da wu jin}
 * @param full every reading in full, one after the other: {@code hongdawujin}
 * @param initials every reading by its initials: {@code hdwj}
 */
public record Pinyin(String sort, String full, String initials) {
    /** So many readings of one name are kept; a name with more keeps one change at a time. */
    private static final int MOST_READINGS = 24;

    private static final String NO_READING = "。";

    /** What the dictionary says of a character, looked up once. */
    private static final Map<Integer, List<String>> READINGS = new ConcurrentHashMap<>();

    /** Characters read otherwise as a surname, where the likeliest reading would be wrong. */
    private static final Map<String, String> SURNAMES =
            Map.ofEntries(
                    Map.entry("单", "shan"),
                    Map.entry("曾", "zeng"),
                    Map.entry("仇", "qiu"),
                    Map.entry("区", "ou"),
                    Map.entry("解", "xie"),
                    Map.entry("查", "zha"),
                    Map.entry("朴", "piao"),
                    Map.entry("盖", "ge"),
                    Map.entry("缪", "miao"),
                    Map.entry("覃", "qin"),
                    Map.entry("冼", "xian"),
                    Map.entry("员", "yun"),
                    Map.entry("乐", "yue"),
                    Map.entry("种", "chong"),
                    Map.entry("繁", "po"),
                    Map.entry("尉", "yu"),
                    Map.entry("任", "ren"),
                    Map.entry("宁", "ning"),
                    Map.entry("翟", "zhai"),
                    Map.entry("瞿", "qu"),
                    Map.entry("折", "she"),
                    Map.entry("黑", "he"),
                    Map.entry("秘", "bi"),
                    Map.entry("召", "shao"),
                    Map.entry("宓", "mi"),
                    Map.entry("柏", "bai"),
                    Map.entry("卜", "bu"),
                    Map.entry("车", "che"),
                    Map.entry("石", "shi"),
                    Map.entry("万", "wan"),
                    Map.entry("长", "zhang"),
                    Map.entry("谌", "chen"),
                    Map.entry("郗", "xi"),
                    Map.entry("洗", "xian"),
                    Map.entry("牟", "mu"),
                    Map.entry("那", "na"),
                    Map.entry("晟", "cheng"),
                    Map.entry("隗", "wei"),
                    Map.entry("令", "ling"),
                    Map.entry("纪", "ji"),
                    Map.entry("尹", "yin"),
                    Map.entry("臧", "zang"));

    /** The readings of a firm's name. */
    public static Pinyin of(String name) {
        return of(name, false);
    }

    /** The readings of a person's name, whose first character is a surname. */
    public static Pinyin ofPerson(String name) {
        return of(name, true);
    }

    private static Pinyin of(String name, boolean person) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<List<String>> parts = new ArrayList<>();
        List<String> best = likeliest(plain);
        int[] points = plain.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            parts.add(readings(points[i], best.get(i), i == 0, person));
        }
        parts.removeIf(List::isEmpty);
        return new Pinyin(
                parts.stream().map(part -> part.get(0)).collect(Collectors.joining(" ")),
                String.join(" ", ways(parts)),
                String.join(" ", ways(parts.stream().map(Pinyin::initials).toList())));
    }

    private static List<String> initials(List<String> readings) {
        return readings.size() == 1
                ? List.of(readings.get(0).substring(0, 1))
                : readings.stream().map(reading -> reading.substring(0, 1)).distinct().toList();
    }

    /** The likeliest syllable of each character, in step with them; empty where there is none. */
    private static List<String> likeliest(String plain) {
        StringBuilder inStep = new StringBuilder();
        plain.codePoints()
                .forEach(
                        point -> {
                            if (isRead(point)) {
                                inStep.appendCodePoint(point);
                            } else {
                                inStep.append(NO_READING);
                            }
                        });
        List<String> best = new ArrayList<>();
        for (String syllable :
                PinyinHelper.toPinyin(inStep.toString(), PinyinStyleEnum.NORMAL, " ").split(" ")) {
            best.add(syllable.equals(NO_READING) ? "" : syllable);
        }
        return best;
    }

    private static boolean isRead(int point) {
        return Character.isBmpCodePoint(point) && isHan(point);
    }

    private static List<String> readings(int point, String best, boolean first, boolean person) {
        if (isHan(point)) {
            return hanReadings(point, best, first, person);
        }
        return Character.isLetterOrDigit(point) ? List.of(Character.toString(point)) : List.of();
    }

    private static List<String> hanReadings(int point, String best, boolean first, boolean person) {
        String surname = first ? SURNAMES.get(Character.toString(point)) : null;
        List<String> known = READINGS.computeIfAbsent(point, Pinyin::dictionaryReadings);
        if (surname == null && !known.isEmpty() && known.get(0).equals(best)) {
            return known;
        }
        Set<String> all = new LinkedHashSet<>();
        if (surname != null && person) {
            all.add(surname);
        }
        addReading(all, best);
        all.addAll(known);
        if (surname != null) {
            all.add(surname);
        }
        return List.copyOf(all);
    }

    private static List<String> dictionaryReadings(int point) {
        Set<String> all = new LinkedHashSet<>();
        if (Character.isBmpCodePoint(point)) {
            PinyinHelper.toPinyinList((char) point, PinyinStyleEnum.NORMAL)
                    .forEach(reading -> addReading(all, reading));
        }
        return List.copyOf(all);
    }

    private static void addReading(Set<String> all, String reading) {
        String plain = reading.replace('ü', 'v');
        if (!plain.isEmpty() && plain.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            all.add(plain);
        }
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    /** Every way to read the parts one after the other, or the likeliest and its neighbours. */
    private static Set<String> ways(List<List<String>> parts) {
        long count = 1;
        for (List<String> part : parts) {
            count = Math.min(count * part.size(), MOST_READINGS + 1L);
        }
        if (count == 1) {
            return theWay(parts);
        }
        return count <= MOST_READINGS ? allWays(parts) : waysByOneChange(parts);
    }

    private static Set<String> theWay(List<List<String>> parts) {
        StringBuilder way = new StringBuilder();
        parts.forEach(part -> way.append(part.get(0)));
        return Set.of(way.toString());
    }

    private static Set<String> allWays(List<List<String>> parts) {
        List<StringBuilder> ways = List.of(new StringBuilder());
        for (List<String> part : parts) {
            if (part.size() == 1) {
                ways.forEach(way -> way.append(part.get(0)));
            } else {
                ways = longer(ways, part);
            }
        }
        return ways.stream()
                .map(StringBuilder::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<StringBuilder> longer(List<StringBuilder> ways, List<String> readings) {
        List<StringBuilder> longer = new ArrayList<>(ways.size() * readings.size());
        for (StringBuilder way : ways) {
            readings.forEach(reading -> longer.add(new StringBuilder(way).append(reading)));
        }
        return longer;
    }

    private static Set<String> waysByOneChange(List<List<String>> parts) {
        List<String> way =
                parts.stream()
                        .map(part -> part.get(0))
                        .collect(Collectors.toCollection(ArrayList::new));
        Set<String> ways = new LinkedHashSet<>();
        ways.add(String.join("", way));
        for (int i = 0; i < parts.size() && ways.size() < MOST_READINGS; i++) {
            String best = way.get(i);
            for (String reading : parts.get(i)) {
                way.set(i, reading);
                ways.add(String.join("", way));
            }
            way.set(i, best);
        }
        return ways;
    }
}
