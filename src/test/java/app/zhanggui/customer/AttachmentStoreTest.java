package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.db.Database;
import app.zhanggui.text.UserFault;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentStoreTest {
    @TempDir Path folder;
    private Database database;
    private AttachmentStore attachments;
    private AttachmentOwner customer;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        attachments = new AttachmentStore(database);
        customer = AttachmentOwner.card(new CustomerStore(database).add(Cards.named("宏达")).id());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_file_as_large_as_may_be_comes_back_byte_by_byte_after_it_was_removed() {
        byte[] bytes = new byte[Attachment.MOST_BYTES];
        new Random(7).nextBytes(bytes);
        attachments.add(customer, List.of(new FileContent("门头照片.JPG", bytes)));
        Attachment added = attachments.of(customer).get(0);
        assertThat(added.ending()).isEqualTo("jpg");
        assertThat(attachments.content(added)).isEqualTo(bytes);
        attachments.remove(added);
        assertThat(attachments.of(customer)).isEmpty();
        database.undoLast();
        assertThat(attachments.of(customer)).containsExactly(added);
        assertThat(attachments.content(added)).isEqualTo(bytes);
    }

    @Test
    void files_added_together_go_together() {
        attachments.add(customer, List.of(text("合同.txt"), text("名片.txt")));
        assertThat(attachments.of(customer))
                .extracting(Attachment::name)
                .containsExactlyInAnyOrder("合同.txt", "名片.txt");
        database.undoLast();
        assertThat(attachments.of(customer)).isEmpty();
        database.redoLast();
        assertThat(attachments.of(customer)).hasSize(2);
    }

    @Test
    void what_hangs_on_something_of_a_card_does_not_hang_on_the_card() {
        AttachmentOwner complaint = AttachmentOwner.row(customer.customer(), 4711);
        attachments.add(complaint, List.of(text("破损.jpg")));
        attachments.add(customer, List.of(text("合同.txt")));
        assertThat(attachments.of(customer)).extracting(Attachment::name).containsExactly("合同.txt");
        assertThat(attachments.of(complaint)).extracting(Attachment::owner).containsOnly(complaint);
    }

    @Test
    void a_note_is_kept_beside_it() {
        attachments.add(customer, List.of(text("合同.txt")));
        attachments.note(attachments.of(customer).get(0), " 2026 年合同 ");
        assertThat(attachments.of(customer).get(0).note()).isEqualTo("2026 年合同");
    }

    @Test
    void a_file_that_cannot_be_attached_is_refused_with_a_sentence() throws Exception {
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Attachment.MOST_BYTES + 1L);
        }
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        for (Path file : List.of(large, empty, folder.resolve("none.pdf"), folder)) {
            assertThatThrownBy(() -> FileContent.read(file)).isInstanceOf(UserFault.class);
        }
    }

    private static FileContent text(String name) {
        return new FileContent(name, name.getBytes(StandardCharsets.UTF_8));
    }
}
