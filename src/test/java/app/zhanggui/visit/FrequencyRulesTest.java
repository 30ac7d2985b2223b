package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FrequencyRulesTest {

    @Test
    void the_standard_sees_important_customers_most_and_in_the_morning() {
        FrequencyRule important = FrequencyRules.standard().of(Audience.A);
        assertThat(important.inPersonTimes()).isEqualTo(4);
        assertThat(important.morningOnly()).isTrue();
        assertThat(FrequencyRules.standard().doubts()).isEmpty();
    }

    @Test
    void a_changed_rule_leaves_the_others_alone() {
        FrequencyRule changed = FrequencyRule.calls(1).every(2);
        FrequencyRules rules = FrequencyRules.standard().with(Audience.PROSPECT_2, changed);
        assertThat(rules.of(Audience.PROSPECT_2)).isEqualTo(changed);
        assertThat(rules.of(Audience.PROSPECT_1))
                .isEqualTo(FrequencyRules.standard().of(Audience.PROSPECT_1));
    }

    @Test
    void a_lesser_class_seen_more_often_raises_a_doubt() {
        FrequencyRules rules = FrequencyRules.standard().with(Audience.B, FrequencyRule.visits(5));
        assertThat(rules.doubts())
                .singleElement()
                .matches(doubt -> doubt.key().equals("visit.rules.doubt"));
    }

    @Test
    void times_for_several_months_are_compared_by_the_month() {
        FrequencyRules rules =
                FrequencyRules.standard().with(Audience.C, FrequencyRule.visits(3).every(2));
        assertThat(rules.doubts()).isEmpty();
    }

    @Test
    void a_rule_of_no_month_makes_no_sense() {
        assertThatThrownBy(() -> FrequencyRule.visits(1).every(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lesser_grade_of_prospects_seen_more_often_raises_a_doubt_too() {
        FrequencyRules rules =
                FrequencyRules.standard().with(Audience.PROSPECT_3, FrequencyRule.calls(9));
        assertThat(rules.doubts()).hasSize(1);
    }

    @Test
    void what_class_c_is_seen_less_class_a_is_seen_more() {
        FrequencyRules shifted = FrequencyRules.standard().shiftedToA();
        assertThat(shifted.of(Audience.C).everyMonths()).isEqualTo(2);
        assertThat(shifted.of(Audience.A).phoneTimes()).isEqualTo(1);
        assertThat(shifted.of(Audience.A).inPersonTimes()).isEqualTo(4);
    }

    @Test
    void an_interval_in_days_becomes_times_a_month_or_a_time_in_months() {
        assertThat(FrequencyRule.everyDays(10, Mode.IN_PERSON)).isEqualTo(FrequencyRule.visits(3));
        assertThat(FrequencyRule.everyDays(90, Mode.PHONE))
                .isEqualTo(FrequencyRule.calls(1).every(3));
    }

    @Test
    void a_gap_that_would_be_upside_down_pulls_the_other_end_along() {
        assertThat(new Gaps(3, 14).atLeast(20)).isEqualTo(new Gaps(20, 20));
        assertThat(new Gaps(7, 14).atMost(5)).isEqualTo(new Gaps(5, 5));
        assertThat(new Gaps(7, 14).atMost(0)).isEqualTo(new Gaps(7, 0));
    }
}
