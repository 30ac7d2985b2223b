package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.db.Database;
import app.zhanggui.text.UserFault;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentStoreTest {
    @TempDir Path folder;
    private Database database;
    private AttachmentStore attachments;
    private CustomerId customer;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        attachments = new AttachmentStore(database);
        customer = new CustomerStore(database).add(Cards.named("宏达")).id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_file_is_kept_byte_by_byte_and_comes_back_after_it_was_removed() throws Exception {
        byte[] bytes = new byte[200_000];
        new java.util.Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("门头照片.JPG"), bytes);
        Attachment added = attachments.add(customer, file);
        assertThat(added.ending()).isEqualTo("jpg");
        assertThat(attachments.content(added)).isEqualTo(bytes);
        attachments.remove(added);
        assertThat(attachments.of(customer)).isEmpty();
        database.undoLast();
        assertThat(attachments.of(customer)).containsExactly(added);
        assertThat(attachments.content(added)).isEqualTo(bytes);
    }

    @Test
    void a_file_that_is_too_large_or_empty_is_refused_with_a_sentence() throws Exception {
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Attachment.MOST_BYTES + 1L);
        }
        assertThatThrownBy(() -> attachments.add(customer, large)).isInstanceOf(UserFault.class);
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        assertThatThrownBy(() -> attachments.add(customer, empty)).isInstanceOf(UserFault.class);
        assertThatThrownBy(() -> attachments.add(customer, folder.resolve("none.pdf")))
                .isInstanceOf(UserFault.class);
        assertThat(attachments.of(customer)).isEmpty();
    }
}
