package app.zhanggui.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.complaint.FigureSpan;
import app.zhanggui.complaint.Shop;
import app.zhanggui.complaint.Stage;
import app.zhanggui.complaint.Suggestion;
import app.zhanggui.complaint.SuggestionStore;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.customer.AccessStore;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.RecordingNotices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever leaves the program is written down: what, how many rows, and where to. */
class ComplaintExportViewModelTest {
    private final Shop shop = new Shop();
    private final SuggestionStore suggestions = new SuggestionStore(shop.database);
    private final AccessStore accesses = new AccessStore(shop.database);
    private final ComplaintExportViewModel model =
            new ComplaintExportViewModel(
                    new ComplaintsView.Stores(
                            shop.complaints,
                            new TargetStore(shop.database),
                            suggestions,
                            shop.customers,
                            accesses),
                    Texts.chinese(),
                    Jobs.direct(),
                    new RecordingNotices(),
                    shop.clock);

    @TempDir Path folder;

    @BeforeEach
    void oneOfEach() {
        LocalDate today = LocalDate.now(shop.clock);
        suggestions.add(
                Suggestion.of(
                        shop.reaching(Stage.CLOSED).customer(), today, "早上七点开门", Optional.empty()));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void assertNoted(String key, Path target) {
        assertThat(target).isNotEmptyFile();
        assertThat(accesses.newest(9))
                .singleElement()
                .satisfies(
                        access -> {
                            assertThat(access.what().key()).isEqualTo(key);
                            assertThat(access.rows()).hasValue(1);
                            assertThat(access.target()).isEqualTo(target.toString());
                        });
    }

    @Test
    void the_register_is_written_down() {
        Path target = folder.resolve("投诉.xlsx");

        model.all(FigureSpan.months(1, LocalDate.now(shop.clock), FigureSpan.Step.DAY), target);

        assertNoted("complaint.access.register", target);
    }

    @Test
    void the_lessons_are_written_down() {
        Path target = folder.resolve("教训.xlsx");

        model.lessons(target);

        assertNoted("complaint.access.lessons", target);
    }

    @Test
    void the_suggestions_are_written_down() {
        Path target = folder.resolve("建议.xlsx");

        model.suggestions(target);

        assertNoted("complaint.access.suggestions", target);
    }
}
