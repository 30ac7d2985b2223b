package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final LocalDate MONTH_END = LocalDate.of(2026, 12, 31);

    private static Audience of(Standing standing) {
        return Audience.of(standing, MONTH_END);
    }

    @Test
    void a_customer_follows_the_rule_of_its_level() {
        assertThat(of(Clients.level(Level.A))).isEqualTo(Audience.A);
        assertThat(of(Clients.level(Level.B))).isEqualTo(Audience.B);
    }

    @Test
    void a_customer_without_a_level_counts_as_c() {
        assertThat(of(Standing.UNGRADED)).isEqualTo(Audience.C);
    }

    @Test
    void a_prospect_follows_the_rule_of_its_grade_whatever_its_level() {
        Standing second = Clients.prospect(ProspectClass.CONTINUE, 2, null);
        assertThat(of(second)).isEqualTo(Audience.PROSPECT_2);
    }

    @Test
    void a_prospect_of_no_class_or_grade_counts_as_the_lowest() {
        assertThat(of(Standing.UNGRADED.withRelationship(Relationship.POTENTIAL)))
                .isEqualTo(Audience.PROSPECT_3);
    }

    @Test
    void a_likely_customer_is_no_prospect_until_it_has_a_class() {
        assertThat(of(Clients.level(Level.B).withRelationship(Relationship.LIKELY)))
                .isEqualTo(Audience.B);
        assertThat(
                        of(
                                Clients.prospect(ProspectClass.KEEP, 1, null)
                                        .withRelationship(Relationship.LIKELY)))
                .isEqualTo(Audience.KEPT);
    }

    @Test
    void a_prospect_put_off_comes_back_by_itself_in_the_month_of_resumption() {
        assertThat(of(Clients.prospect(ProspectClass.DEFER, 1, LocalDate.of(2027, 1, 1))))
                .isEqualTo(Audience.DEFERRED);
        assertThat(of(Clients.prospect(ProspectClass.DEFER, 1, LocalDate.of(2026, 12, 31))))
                .isEqualTo(Audience.PROSPECT_1);
    }

    @Test
    void a_prospect_put_off_for_no_set_time_stays_away() {
        assertThat(of(Clients.prospect(ProspectClass.DEFER, 1, null))).isEqualTo(Audience.DEFERRED);
    }
}
