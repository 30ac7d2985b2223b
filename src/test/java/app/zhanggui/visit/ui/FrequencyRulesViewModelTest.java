package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.FrequencyRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrequencyRulesViewModelTest {
    private final PlanDesk desk = new PlanDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theProposalIsNotUpsideDown() {
        start();

        assertThat(desk.often.upsideDown()).isEmpty();
    }

    @Test
    void aWeightierLevelSeenLessOftenIsWarnedOf() {
        start();

        desk.often.change(new FrequencyRule(Audience.A, 1, 0, 1, true));
        assertThat(desk.often.upsideDown()).contains(Audience.A);

        desk.often.standard();
        desk.often.change(new FrequencyRule(Audience.B, 1, 0, 2, false));
        assertThat(desk.often.upsideDown()).contains(Audience.B);
    }

    @Test
    void nothingIsKeptBeforeTheOwnerSaysSo() {
        start();

        desk.often.change(new FrequencyRule(Audience.A, 1, 0, 1, true));
        desk.often.change(new Capacity(1, 1));

        assertThat(desk.rules.frequencyRules()).isEqualTo(FrequencyRules.standard());
        assertThat(desk.rules.capacity()).isEqualTo(Capacity.standard());
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
