package app.zhanggui.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.Attachment;
import app.zhanggui.customer.AttachmentOwner;
import app.zhanggui.customer.AttachmentStore;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.Database;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.RecordingNotices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsViewModelTest {
    @TempDir Path folder;
    private final RecordingNotices notices = new RecordingNotices();
    private Database database;
    private AttachmentsViewModel model;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        model =
                new AttachmentsViewModel(
                        new AttachmentStore(database), Jobs.direct(), notices, Runnable::run);
        model.show(
                Optional.of(
                        AttachmentOwner.card(
                                new CustomerStore(database).add(Cards.named("宏达")).id())));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void files_that_cannot_be_attached_do_not_keep_out_those_that_can() throws Exception {
        Path contract = Files.writeString(folder.resolve("合同.txt"), "合同");
        Path empty = Files.createFile(folder.resolve("空.txt"));
        model.add(List.of(empty, contract));
        assertThat(model.shown()).extracting(Attachment::name).containsExactly("合同.txt");
        assertThat(notices.told)
                .containsExactly("customer.attachment.added", "customer.attachment.empty");
    }

    @Test
    void what_was_added_goes_with_undo_wherever_it_was_pressed() throws Exception {
        model.add(List.of(Files.writeString(folder.resolve("合同.txt"), "合同")));
        assertThat(model.shown()).hasSize(1);
        database.undoLast();
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void a_file_is_saved_and_opened_elsewhere_as_it_came() throws Exception {
        model.add(List.of(Files.writeString(folder.resolve("合同.txt"), "二〇二六年")));
        Attachment contract = model.shown().get(0);
        Path saved = folder.resolve("另存.txt");
        model.save(contract, saved);
        assertThat(saved).hasContent("二〇二六年");
        List<Path> opened = new ArrayList<>();
        model.openOutside(contract, opened::add);
        assertThat(opened.get(0)).hasFileName("合同.txt").hasContent("二〇二六年");
    }
}
