package app.zhanggui.purchase.ui;

import app.zhanggui.purchase.KnownGoods;
import app.zhanggui.text.Pinyin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds goods bought before by any part of their name, or by the beginning of its pinyin. */
final class GoodsFinder {
    private static final int MOST = 5;

    private record Entry(KnownGoods goods, String name, String initials, String full) {
        boolean fits(String typed) {
            return name.contains(typed) || begins(initials, typed) || begins(full, typed);
        }

        private static boolean begins(String readings, String typed) {
            return readings.startsWith(typed) || readings.contains(" " + typed);
        }
    }

    private final List<Entry> entries;

    /**
     * @param known those that come first are offered first
     */
    GoodsFinder(List<KnownGoods> known) {
        entries = known.stream().map(GoodsFinder::entry).toList();
    }

    private static Entry entry(KnownGoods goods) {
        Pinyin reading = Pinyin.of(goods.name());
        return new Entry(
                goods,
                goods.name().toLowerCase(Locale.ROOT),
                reading.initials().toLowerCase(Locale.ROOT),
                reading.full().toLowerCase(Locale.ROOT));
    }

    /** A few goods; none for nothing typed, and none for a name typed to its end. */
    List<KnownGoods> find(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || exact(typed).isPresent()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.fits(plain))
                .limit(MOST)
                .map(Entry::goods)
                .toList();
    }

    private Optional<Entry> exact(String typed) {
        return entries.stream().filter(one -> one.goods.name().equals(typed.strip())).findFirst();
    }
}
