package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardsFound.NotchCount;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardIndexTest {
    private static final CardLine HONGDA = Lines.reached(1, "宏达五金有限公司", "王建国", "138 0571 2203");
    private static final CardLine CHONGQING = Lines.reached(2, "重庆乐器店", "单小芳", "0571-88023311");
    private static final CardLine GREEN = Lines.reached(3, "绿洲灯饰（二店）", "吕娜", "135 8820 4417");

    @ParameterizedTest
    @CsvSource({
        "宏达, 1",
        "五金 宏, 1",
        "hdwj, 1",
        "hd wj, 1",
        "HONGDA, 1",
        "ho, 1",
        "cqyq, 2",
        "zqyq, 2",
        "chongqing, 2",
        "zhongqing, 2",
        "lvzhou, 3",
        "lzds, 3",
        "2203, 1",
        "03, 1",
        "0571-88, 2",
        "13805712203, 1",
        "单小芳, 2",
        "sxf, 2",
        "dxf, 2",
        "shanxiaofang, 2",
        "wjg, 1",
        "解放路3号, 3"
    })
    void a_card_is_found_by(String query, long expected) {
        CardIndex index = CardIndex.of(List.of(HONGDA, CHONGQING, GREEN));
        assertThat(ids(index.find(CardFilter.ALL.withQuery(query)))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "hd yq", "9999", "22", "宏达 绿洲", "-"})
    void a_card_is_not_found_by(String query) {
        CardIndex index = CardIndex.of(List.of(HONGDA, CHONGQING, GREEN));
        assertThat(ids(index.find(CardFilter.ALL.withQuery(query)))).isEmpty();
    }

    @Test
    void filtering_and_counting_agree_with_looking_at_every_card() {
        Random random = new Random(5);
        List<CardLine> lines = Lines.some(700, 3);
        CardIndex index = CardIndex.of(lines);
        List<Known> known = lines.stream().map(Known::of).toList();
        for (int round = 0; round < 300; round++) {
            CardFilter filter = anyFilter(lines, random);
            CardsFound found = index.find(filter);
            Map<Known, SearchHit> hits = hits(known, filter.query());
            assertThat(found.lines()).as("%s", filter).isEqualTo(naive(hits, filter));
            for (NotchFamily family : NotchFamily.BUILT_IN) {
                for (NotchCount count : found.counts().get(family)) {
                    Asked alone = Asked.of(filter.without(family).with(count.notch()));
                    assertThat(count.count())
                            .as("%s in %s", count.notch(), filter)
                            .isEqualTo(
                                    (int)
                                            hits.keySet().stream()
                                                    .filter(one -> one.passes(alone))
                                                    .count());
                }
            }
        }
    }

    @Test
    void following_random_changes_ends_where_a_fresh_index_begins() {
        Random random = new Random(8);
        List<CardLine> lines = new ArrayList<>(Lines.some(200, 1));
        CardIndex index = CardIndex.of(lines);
        List<List<CardLine>> others =
                List.of(Lines.some(200, 2), Lines.some(200, 3), Lines.some(200, 4));
        for (int round = 0; round < 100; round++) {
            Set<CustomerId> changed = new HashSet<>();
            List<CardLine> now = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                CardLine old = Lines.any(lines, random);
                if (changed.add(old.id())) {
                    lines.remove(old);
                    if (random.nextBoolean() && old.id().value() <= 200) {
                        CardLine other = others.get(round % 3).get((int) old.id().value() - 1);
                        lines.add(other);
                        now.add(other);
                    }
                }
            }
            CardLine fresh = Lines.named(1000 + round, "新客户" + round);
            changed.add(fresh.id());
            now.add(fresh);
            lines.add(fresh);
            index.replace(changed, now);
            CardFilter filter = anyFilter(lines, random);
            assertThat(index.find(filter)).isEqualTo(CardIndex.of(lines).find(filter));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hd", "ho", "wj", "sx", "dx", "ab", "c0", "13", "05", "宏达", "解放", "大一"})
    void two_characters_hit_what_reading_all_keys_would_find(String query) {
        for (CardLine line : Lines.some(300, 6)) {
            SearchTable table = new SearchTable();
            table.set(0, SearchKeys.of(line));
            assertThat(table.hit(0, SearchTerm.of(query)))
                    .as(line.name() + " " + line.contacts() + " " + line.number())
                    .isEqualTo(readThrough(SearchKeys.of(line), query));
        }
    }

    private static SearchHit readThrough(SearchKeys keys, String query) {
        String name = keys.words().substring(0, keys.words().indexOf('\n'));
        String initials = keys.readings().substring(0, keys.initialsEnd());
        if (name.startsWith(query) || keys.readings().contains("\n" + query)) {
            return SearchHit.BEGINNING;
        } else if (name.contains(query)
                || initials.contains(query)
                || keys.readings().contains(" " + query)
                || keys.numbers().contains(query + " ")) {
            return SearchHit.NAME;
        }
        boolean isPerson = keys.persons().contains("\n" + query);
        return isPerson || keys.words().contains(query) ? SearchHit.ELSEWHERE : SearchHit.NONE;
    }

    @Test
    void a_barred_notch_keeps_its_cards_out_and_says_how_many_it_keeps_out() {
        CardIndex index = CardIndex.of(List.of(in(1, "城东"), in(2, "城西"), in(3, "城西")));
        CardsFound found = index.find(CardFilter.ALL.barring(NotchRules.region("城西")));
        assertThat(ids(found)).containsExactly(1L);
        assertThat(found.counts().get(NotchFamily.REGION))
                .contains(new NotchCount(NotchRules.region("城西"), 2));
    }

    @Test
    void the_legend_says_the_filter_in_words_with_its_counts() {
        CardIndex index = CardIndex.of(List.of(in(1, "城东"), in(2, "城西"), in(3, "高新区")));
        CardFilter filter =
                CardFilter.ALL
                        .with(NotchRules.region("城东"))
                        .with(NotchRules.region("城西"))
                        .barring(Notch.of(NotchBand.LEVEL_A))
                        .withQuery("客户");
        Texts texts = Texts.chinese();
        NotchLegend legend =
                NotchLegend.of(
                        filter, index.find(filter), new NotchWords(texts, NotchLimits.STANDARD));
        assertThat(legend.sentence(texts)).isEqualTo("区域：城东、城西；等级：不含 A；查找「客户」");
        assertThat(legend.found()).isEqualTo(2);
        assertThat(legend.families().get(0).positions())
                .contains(new NotchLegend.Position("高新区", 1, NotchLegend.Needle.OPEN));
    }

    @Test
    void a_filter_reads_in_the_language_of_its_words() {
        CardFilter filter =
                CardFilter.ALL
                        .with(NotchRules.region("城东"))
                        .with(NotchRules.region("城西"))
                        .withQuery("客户");
        NotchLimits limits = NotchLimits.STANDARD;
        assertThat(FilterWords.of(filter, new NotchWords(Texts.chinese(), limits)))
                .isEqualTo("区域 城东、城西 · 「客户」");
        assertThat(FilterWords.of(filter, new NotchWords(Texts.english(), limits)))
                .isEqualTo("Region 城东, 城西 · “客户”");
    }

    @Test
    void who_is_meant_by_name_comes_before_who_is_hit_elsewhere() {
        CardIndex index =
                CardIndex.of(
                        List.of(
                                Lines.reached(1, "安顺五金", "宏达明", "13000000001"),
                                Lines.reached(2, "大宏达五金", "", "13000000002"),
                                Lines.reached(3, "宏达建材", "", "13000000003")));
        assertThat(ids(index.find(CardFilter.ALL.withQuery("宏达")))).containsExactly(3L, 2L, 1L);
        assertThat(ids(index.find(CardFilter.ALL.withQuery("hd")))).containsExactly(3L, 2L, 1L);
    }

    @Test
    void a_deleted_card_that_comes_back_is_found_again() {
        CardIndex index = CardIndex.of(List.of(HONGDA, GREEN));
        index.replace(Set.of(HONGDA.id()), List.of());
        assertThat(index.size()).isEqualTo(1);
        index.replace(Set.of(HONGDA.id()), List.of(HONGDA));
        assertThat(ids(index.find(CardFilter.ALL))).containsExactly(1L, 3L);
    }

    @Test
    void regions_stand_the_fullest_first_and_none_given_last() {
        CardIndex index =
                CardIndex.of(
                        List.of(
                                in(1, "城东"),
                                in(2, "城西"),
                                in(3, "城西"),
                                in(4, ""),
                                in(5, ""),
                                in(6, "")));
        assertThat(index.find(CardFilter.ALL).counts().get(NotchFamily.REGION))
                .containsExactly(
                        new NotchCount(NotchRules.region("城西"), 2),
                        new NotchCount(NotchRules.region("城东"), 1),
                        new NotchCount(Notch.of(NotchBand.REGION_NONE), 3));
    }

    @Test
    void a_fixed_position_is_shown_without_cards_but_none_given_is_not() {
        Map<NotchFamily, List<NotchCount>> counts =
                CardIndex.of(List.of(in(1, "城东"))).find(CardFilter.ALL).counts();
        assertThat(counts.get(NotchFamily.LEVEL))
                .extracting(count -> count.notch().key())
                .containsExactly("LEVEL_A", "LEVEL_B", "LEVEL_C", "LEVEL_NONE");
        assertThat(counts.get(NotchFamily.REGION)).hasSize(1);
    }

    @Test
    void a_chosen_notch_that_no_card_has_any_more_is_still_shown() {
        CardIndex index = CardIndex.of(List.of(in(1, "城东")));
        CardFilter filter = CardFilter.ALL.with(NotchRules.region("城西"));
        assertThat(index.find(filter).lines()).isEmpty();
        assertThat(index.find(filter).counts().get(NotchFamily.REGION))
                .contains(new NotchCount(NotchRules.region("城西"), 0));
    }

    private static CardLine in(long id, String region) {
        return Lines.line(
                id, "客户" + id, "", "", region, "", "", Optional.empty(), Optional.empty());
    }

    private static CardFilter anyFilter(List<CardLine> lines, Random random) {
        CardFilter filter =
                CardFilter.ALL.withOrder(
                        Lines.any(List.of(CardOrder.USUAL.toArray(CardOrder[]::new)), random));
        int notches = random.nextInt(5);
        for (int i = 0; i < notches; i++) {
            Set<Notch> some = NotchRules.STANDARD.of(Lines.any(lines, random));
            Notch notch = Lines.any(List.copyOf(some), random);
            filter = random.nextInt(4) == 0 ? filter.barring(notch) : filter.with(notch);
        }
        return filter.withQuery(
                Lines.any(List.of("", "", "hd", "五金", "cq 店", "13", "王 解放", "lv"), random));
    }

    private static final Map<Notch, Integer> NUMBERS = new HashMap<>();

    /** Notches by number: each card is asked for each of them, hundreds of times. */
    private static BitSet numbers(Collection<Notch> notches) {
        BitSet numbers = new BitSet();
        notches.forEach(one -> numbers.set(NUMBERS.computeIfAbsent(one, n -> NUMBERS.size())));
        return numbers;
    }

    /** A card with what it is cut by and searched by, read once. */
    private record Known(CardLine line, BitSet notches, SearchTable keys) {
        static Known of(CardLine line) {
            SearchTable own = new SearchTable();
            own.set(0, SearchKeys.of(line));
            return new Known(line, numbers(NotchRules.STANDARD.of(line)), own);
        }

        SearchHit hit(List<SearchTerm> terms) {
            return terms.isEmpty() ? SearchHit.BEGINNING : keys.hit(0, terms);
        }

        boolean passes(Asked asked) {
            return !asked.barred().intersects(notches)
                    && asked.families().stream().allMatch(family -> family.intersects(notches));
        }
    }

    /**
     * A filter taken apart.
     *
     * @param families of each, the notches of which a card must have one
     */
    private record Asked(Collection<BitSet> families, BitSet barred) {
        static Asked of(CardFilter filter) {
            Map<NotchFamily, List<Notch>> families =
                    filter.notches().stream().collect(Collectors.groupingBy(Notch::family));
            return new Asked(
                    families.values().stream().map(CardIndexTest::numbers).toList(),
                    numbers(filter.barred()));
        }
    }

    /** The cards a query hits, each with how well. */
    private static Map<Known, SearchHit> hits(List<Known> cards, String query) {
        List<SearchTerm> terms = SearchTerm.of(query);
        Map<Known, SearchHit> hits = new IdentityHashMap<>();
        for (Known card : cards) {
            SearchHit hit = card.hit(terms);
            if (hit != SearchHit.NONE) {
                hits.put(card, hit);
            }
        }
        return hits;
    }

    private static List<CardLine> naive(Map<Known, SearchHit> hits, CardFilter filter) {
        Comparator<Known> order = Comparator.comparing(Known::line, filter.order().comparator());
        Comparator<Known> byHit = Comparator.comparing(hits::get);
        boolean ranked = !filter.query().isEmpty() && filter.order().equals(CardOrder.NAME);
        Asked asked = Asked.of(filter);
        return hits.keySet().stream()
                .filter(card -> card.passes(asked))
                .sorted(ranked ? byHit.thenComparing(order) : order)
                .map(Known::line)
                .toList();
    }

    private static List<Long> ids(CardsFound found) {
        return found.lines().stream().map(line -> line.id().value()).toList();
    }

    @Test
    void a_number_is_alike_with_and_without_the_country_code() {
        try (app.zhanggui.db.Database database = app.zhanggui.db.Database.inMemory(Cards.CLOCK)) {
            CustomerStore store = new CustomerStore(database);
            store.add(CardValues.with(Cards.named("恒大机电"), CardField.MOBILE, "+86 13957128841"));
            store.add(CardValues.with(Cards.named("宏达五金"), CardField.MOBILE, "13805712203"));
            CardIndex index = CardIndex.over(store, new NeedleStore(database, List::of));
            assertThat(index.alike("", "13957128841")).hasSize(1);
            assertThat(index.alike("", "+86-138-0571-2203")).hasSize(1);
        }
    }
}
