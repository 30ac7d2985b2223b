package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotchRulesTest {
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
        assertThat(NotchRules.size(words)).isEqualTo(Notch.of(band));
    }

    @ParameterizedTest
    @CsvSource({
        "1000万以上, VOLUME_FROM_10M",
        "1.2亿, VOLUME_FROM_10M",
        "千万以上, VOLUME_FROM_10M",
        "'12,000,000', VOLUME_FROM_10M",
        "300-1000万, VOLUME_FROM_3M",
        "年800万, VOLUME_FROM_3M",
        "1000万以下, VOLUME_FROM_3M",
        "五百万元, VOLUME_FROM_3M",
        "300万, VOLUME_FROM_3M",
        "50–300万, VOLUME_FROM_500K",
        "50万-300万, VOLUME_FROM_500K",
        "1000000元, VOLUME_FROM_500K",
        "50万以下, VOLUME_LESS",
        "不足50万, VOLUME_LESS",
        "30w, VOLUME_LESS"
    })
    void a_yearly_volume_is_read_from_amounts(String words, NotchBand band) {
        assertThat(NotchRules.volume(words)).isEqualTo(Notch.of(band));
    }

    @ParameterizedTest
    @CsvSource({
        "200000, CREDIT_FROM_200K",
        "199999, CREDIT_FROM_50K",
        "50000, CREDIT_FROM_50K",
        "49999, CREDIT_FROM_10K",
        "10000, CREDIT_FROM_10K",
        "9999, CREDIT_LESS",
        "1, CREDIT_LESS",
        "0, CREDIT_CASH"
    })
    void a_credit_limit_belongs_to_the_band_that_begins_with_it(long yuan, NotchBand band) {
        assertThat(NotchRules.credit(Optional.of(Money.yuan(yuan)))).isEqualTo(Notch.of(band));
    }

    @Test
    void a_card_without_a_credit_limit_is_not_one_that_pays_cash() {
        assertThat(NotchRules.credit(Optional.empty())).isEqualTo(Notch.of(NotchBand.CREDIT_NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"很多人", "中小", "看情况"})
    void words_that_fit_no_band_are_a_notch_of_their_own(String words) {
        assertThat(NotchRules.size(words)).isEqualTo(Notch.ofWords(NotchFamily.SIZE, words));
        assertThat(NotchRules.volume(words)).isEqualTo(Notch.ofWords(NotchFamily.VOLUME, words));
    }

    @Test
    void a_card_without_words_is_cut_at_none_given() {
        assertThat(NotchRules.region(" ")).isEqualTo(Notch.of(NotchBand.REGION_NONE));
        assertThat(NotchRules.size("")).isEqualTo(Notch.of(NotchBand.SIZE_NONE));
        assertThat(NotchRules.volume("")).isEqualTo(Notch.of(NotchBand.VOLUME_NONE));
        assertThat(NotchRules.level(Optional.empty())).isEqualTo(Notch.of(NotchBand.LEVEL_NONE));
    }

    @ParameterizedTest
    @EnumSource(NotchBand.class)
    void a_label_typed_back_names_its_own_notch(NotchBand band) {
        Notch notch = Notch.of(band);
        String label = notch.label(Texts.chinese());
        assertThat(NotchRules.typed(band.family(), label)).isEqualTo(notch);
        assertThat(NotchRules.typed(band.family(), label.replace('–', '-'))).isEqualTo(notch);
        assertThat(NotchRules.typed(band.family(), band.name())).isEqualTo(notch);
    }

    @ParameterizedTest
    @CsvSource({
        "SIZE, large, SIZE_LARGE",
        "CREDIT, 5万-20万, CREDIT_FROM_50K",
        "CREDIT, 12万, CREDIT_FROM_50K",
        "LEVEL, a, LEVEL_A",
        "LEVEL, B级, LEVEL_B",
        "RELATIONSHIP, 现有客户, RELATIONSHIP_EXISTING",
        "RELATIONSHIP, likely, RELATIONSHIP_LIKELY"
    })
    void what_is_typed_is_taken_as_it_is_meant(NotchFamily family, String text, NotchBand band) {
        assertThat(NotchRules.typed(family, text)).isEqualTo(Notch.of(band));
    }

    @ParameterizedTest
    @CsvSource({"LEVEL, D", "CREDIT, 看情况", "RELATIONSHIP, 老客户"})
    void a_position_that_does_not_exist_is_said_so(NotchFamily family, String text) {
        assertThatThrownBy(() -> NotchRules.typed(family, text)).isInstanceOf(UserFault.class);
    }
}
