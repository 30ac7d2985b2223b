package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FrequencyRulesTest {

    @Test
    void the_standard_sees_important_customers_most_and_in_the_morning() {
        FrequencyRule important = FrequencyRules.standard().of(Audience.A);
        assertThat(important).isEqualTo(new FrequencyRule(Audience.A, 4, 0, 1, true));
        assertThat(FrequencyRules.standard().doubts()).isEmpty();
    }

    @Test
    void a_changed_rule_leaves_the_others_alone() {
        FrequencyRule changed = new FrequencyRule(Audience.PROSPECT_2, 0, 1, 2, false);
        FrequencyRules rules = FrequencyRules.standard().with(changed);
        assertThat(rules.of(Audience.PROSPECT_2)).isEqualTo(changed);
        assertThat(rules.of(Audience.PROSPECT_1))
                .isEqualTo(FrequencyRules.standard().of(Audience.PROSPECT_1));
    }

    @Test
    void a_lesser_class_seen_more_often_raises_a_doubt() {
        FrequencyRules rules =
                FrequencyRules.standard().with(new FrequencyRule(Audience.B, 5, 0, 1, false));
        assertThat(rules.doubts())
                .singleElement()
                .matches(finding -> finding.message().key().equals("visit.rules.doubt"));
    }

    @Test
    void times_for_several_months_are_compared_by_the_month() {
        FrequencyRules rules =
                FrequencyRules.standard().with(new FrequencyRule(Audience.C, 3, 0, 2, false));
        assertThat(rules.doubts()).isEmpty();
    }

    @Test
    void a_rule_of_no_month_makes_no_sense() {
        assertThatThrownBy(() -> new FrequencyRule(Audience.A, 1, 0, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
