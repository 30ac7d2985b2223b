package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotchRulesTest {
    private static final NotchRules RULES = NotchRules.STANDARD;

    @ParameterizedTest
    @CsvSource({
        "大, SIZE_LARGE",
        "大型企业, SIZE_LARGE",
        "100人以上, SIZE_LARGE",
        "150-500人, SIZE_LARGE",
        "约200人, SIZE_LARGE",
        "１００, SIZE_LARGE",
        "中, SIZE_MEDIUM",
        "中型, SIZE_MEDIUM",
        "中（46 人）, SIZE_MEDIUM",
        "46人, SIZE_MEDIUM",
        "20–99人, SIZE_MEDIUM",
        "三十人, SIZE_MEDIUM",
        "100人以下, SIZE_MEDIUM",
        "小, SIZE_SMALL",
        "10人左右, SIZE_SMALL",
        "20人以下, SIZE_SMALL",
        "个体, SIZE_SOLE",
        "个体户, SIZE_SOLE",
        "微型, SIZE_SOLE",
        "3人, SIZE_SOLE",
        "5人以下, SIZE_SOLE"
    })
    void a_company_size_is_read_from_words_and_head_counts(String words, NotchBand band) {
        assertThat(RULES.size(words)).isEqualTo(Notch.of(band));
    }

    @ParameterizedTest
    @CsvSource({
        "1000万以上, VOLUME_TOP",
        "1.2亿, VOLUME_TOP",
        "千万以上, VOLUME_TOP",
        "'12,000,000', VOLUME_TOP",
        "300-1000万, VOLUME_HIGH",
        "年800万, VOLUME_HIGH",
        "1000万以下, VOLUME_HIGH",
        "五百万元, VOLUME_HIGH",
        "300万, VOLUME_HIGH",
        "50–300万, VOLUME_MIDDLE",
        "50万-300万, VOLUME_MIDDLE",
        "1000000元, VOLUME_MIDDLE",
        "50万以下, VOLUME_LOW",
        "不足50万, VOLUME_LOW",
        "30w, VOLUME_LOW"
    })
    void a_yearly_volume_is_read_from_amounts(String words, NotchBand band) {
        assertThat(RULES.volume(words)).isEqualTo(Notch.of(band));
    }

    @ParameterizedTest
    @CsvSource({
        "200000, CREDIT_TOP",
        "199999, CREDIT_HIGH",
        "50000, CREDIT_HIGH",
        "49999, CREDIT_MIDDLE",
        "10000, CREDIT_MIDDLE",
        "9999, CREDIT_LOW",
        "1, CREDIT_LOW",
        "0, CREDIT_CASH"
    })
    void a_credit_limit_belongs_to_the_band_that_begins_with_it(long yuan, NotchBand band) {
        assertThat(RULES.credit(Optional.of(Money.yuan(yuan)))).isEqualTo(Notch.of(band));
    }

    @Test
    void a_card_without_a_credit_limit_is_not_one_that_pays_cash() {
        assertThat(RULES.credit(Optional.empty())).isEqualTo(Notch.of(NotchBand.CREDIT_NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"很多人", "中小", "看情况"})
    void words_that_fit_no_band_are_a_notch_of_their_own(String words) {
        assertThat(RULES.size(words)).isEqualTo(Notch.ofWords(NotchFamily.SIZE, words));
        assertThat(RULES.volume(words)).isEqualTo(Notch.ofWords(NotchFamily.VOLUME, words));
    }

    @Test
    void a_card_without_words_is_cut_at_none_given() {
        assertThat(NotchRules.region(" ")).isEqualTo(Notch.of(NotchBand.REGION_NONE));
        assertThat(RULES.size("")).isEqualTo(Notch.of(NotchBand.SIZE_NONE));
        assertThat(RULES.volume("")).isEqualTo(Notch.of(NotchBand.VOLUME_NONE));
        assertThat(NotchRules.level(Optional.empty())).isEqualTo(Notch.of(NotchBand.LEVEL_NONE));
    }

    @ParameterizedTest
    @EnumSource(NotchBand.class)
    void a_label_typed_back_names_its_own_notch(NotchBand band) {
        Notch notch = Notch.of(band);
        String label = new NotchWords(Texts.chinese(), NotchLimits.STANDARD).label(notch);
        assertThat(RULES.typed(band.family(), label)).isEqualTo(notch);
        assertThat(RULES.typed(band.family(), label.replace('–', '-'))).isEqualTo(notch);
        assertThat(RULES.typed(band.family(), band.name())).isEqualTo(notch);
    }

    @ParameterizedTest
    @CsvSource({
        "SIZE, large, SIZE_LARGE",
        "CREDIT, 5万-20万, CREDIT_HIGH",
        "CREDIT, 12万, CREDIT_HIGH",
        "LEVEL, a, LEVEL_A",
        "LEVEL, B级, LEVEL_B",
        "RELATIONSHIP, 现有客户, RELATIONSHIP_EXISTING",
        "RELATIONSHIP, likely, RELATIONSHIP_LIKELY"
    })
    void what_is_typed_is_taken_as_it_is_meant(NotchFamily family, String text, NotchBand band) {
        assertThat(RULES.typed(family, text)).isEqualTo(Notch.of(band));
    }

    @ParameterizedTest
    @CsvSource({"LEVEL, D", "CREDIT, 看情况", "RELATIONSHIP, 老客户"})
    void a_position_that_does_not_exist_is_said_so(NotchFamily family, String text) {
        assertThatThrownBy(() -> RULES.typed(family, text)).isInstanceOf(UserFault.class);
    }

    @Test
    void a_card_not_looked_at_for_a_year_is_stale_until_every_section_is_found_true() {
        CardLine line = Lines.named(1, "宏达五金");
        NotchRules rules =
                new NotchRules(NotchLimits.STANDARD, List.of(), line.made().plusDays(400));
        Notch stale = Notch.of(NotchBand.STATE_STALE);
        assertThat(rules.of(line)).contains(stale);
        assertThat(RULES.of(line)).doesNotContain(stale);

        Upkeep upkeep = Upkeep.NONE;
        for (Section section : Section.values()) {
            upkeep = upkeep.withVerified(section, Optional.of(line.made().plusDays(300)));
        }
        Customer checked = line.customer().withUpkeep(upkeep);
        assertThat(rules.of(line.with(checked))).doesNotContain(stale);
    }

    @Test
    void a_card_of_which_little_is_known_is_bare() {
        assertThat(RULES.of(Lines.named(1, "宏达五金")))
                .contains(Notch.of(NotchBand.STATE_BARE), Notch.of(NotchBand.STATE_FEW_PERSONS));
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, PERSON, 个人",
        "ENTHUSIASM, 4, 4 热心",
        "CREDIT_GRADE, AA, AA",
        "INDUSTRY, 五金批发, 五金批发",
        "WISHED_CHANNEL, WECHAT, 微信",
        "PROSPECT_GRADE, 2, 乙"
    })
    void a_field_of_few_words_is_a_family_of_its_own(CardField field, String value, String word) {
        CustomerCard card = CardValues.with(Cards.named("宏达"), field, value);
        Notch notch = Notch.ofWords(NotchFamily.of(field), value);
        assertThat(RULES.of(line(card))).contains(notch);
        assertThat(new NotchWords(Texts.chinese(), NotchLimits.STANDARD).label(notch))
                .isEqualTo(word);
    }

    @Test
    void a_card_is_cut_at_each_thing_it_lacks() {
        CustomerCard card = CardValues.with(Cards.named("宏达"), CardField.INDUSTRY, "五金");
        Notch wechat = Notch.ofWords(NotchFamily.MISSING, "WECHAT");
        assertThat(RULES.of(line(card)))
                .contains(wechat)
                .doesNotContain(Notch.ofWords(NotchFamily.MISSING, "INDUSTRY"));
        assertThat(new NotchWords(Texts.chinese(), NotchLimits.STANDARD).fullLabel(wechat))
                .isEqualTo("缺微信");
    }

    private static CardLine line(CustomerCard card) {
        CardLine any = Lines.named(1, card.customer().name());
        return new CardLine(
                card.customer().withId(new CustomerId(1)),
                any.contact(),
                any.contacts(),
                any.persons(),
                any.number(),
                any.numbers(),
                any.pinyinSort(),
                any.pinyinFull(),
                any.pinyinInitials(),
                any.lastContact(),
                any.promises(),
                any.made());
    }
}
