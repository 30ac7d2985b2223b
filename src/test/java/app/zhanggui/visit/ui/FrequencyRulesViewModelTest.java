package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.Level;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.PlanRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrequencyRulesViewModelTest {
    private final PlanDesk desk = new PlanDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theProposalRaisesNoDoubt() {
        start();

        assertThat(desk.often.doubts()).isEmpty();
    }

    @Test
    void aWeightierLevelSeenLessOftenIsWarnedOf() {
        start();

        desk.often.change(Audience.A, FrequencyRule.visits(1));

        assertThat(desk.often.doubts()).hasSize(1);
    }

    @Test
    void whatWouldBeDueFollowsTheDraft() {
        desk.customer("宏达五金", Level.A);
        start();
        assertThat(desk.often.due()).isEqualTo(4);

        desk.often.change(Audience.A, FrequencyRule.visits(1));

        assertThat(desk.often.due()).isEqualTo(1);
    }

    @Test
    void nothingIsKeptBeforeTheOwnerSaysSo() {
        start();

        desk.often.change(Audience.A, FrequencyRule.visits(1));
        desk.often.change(new Capacity(1, 1));

        assertThat(desk.rules.rules()).isEqualTo(PlanRules.standard());
    }

    @Test
    void whatIsKeptIsWhatTheDialogBeginsWithNextTime() {
        start();
        desk.often.change(new Capacity(2, 3));
        desk.often.keep();

        desk.often.standard();
        desk.often.start();

        assertThat(desk.often.draft().get().capacity()).isEqualTo(new Capacity(2, 3));
    }

    private void start() {
        desk.month.open(PlanDesk.DECEMBER);
        desk.often.start();
    }
}
