package app.zhanggui.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.MergeStore;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.TwinGroup;
import app.zhanggui.db.Database;
import app.zhanggui.ui.HeldJobs;
import app.zhanggui.ui.RecordingNotices;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the list while a decision is still being written. */
class MergeViewModelTest {
    private final Database database = Database.inMemory(Cards.CLOCK);
    private final CustomerStore customers = new CustomerStore(database);
    private final HeldJobs jobs = new HeldJobs();
    private CustomerId other;
    private MergeViewModel model;

    @BeforeEach
    void open() {
        MergeStore store = new MergeStore(database, customers);
        card("宏达五金", "13805712203");
        other = card("杭州宏达五金有限公司", "13805712203");
        card("恒大机电", "13957128841");
        card("恒大机电商行", "13957128841");
        CardIndex index = CardIndex.over(customers, new NeedleStore(database, List::of));
        TwinList twins = new TwinList(index, store, Runnable::run);
        model =
                new MergeViewModel(
                        store, List::of, twins, jobs, new RecordingNotices(), cards -> List.of());
        model.check();
        jobs.letRun();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CustomerId card(String name, String mobile) {
        return customers.add(CardValues.with(Cards.named(name), CardField.MOBILE, mobile)).id();
    }

    @Test
    void a_group_looked_at_while_another_is_merged_stays_to_be_decided() {
        TwinGroup second = model.groups().get(1);
        model.mergeNow();
        model.selectNext(1);
        jobs.letRun();
        assertThat(customers.card(other)).as("merged").isEmpty();
        assertThat(model.groups()).containsExactly(second);
        assertThat(model.group().get()).isEqualTo(second);
    }
}
