package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.ATTACHMENT;

import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.AttachmentRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;

/**
 * Papers and pictures of customers. They lie in the card file itself, so that one backup holds
 * everything and none can go astray.
 */
public final class AttachmentStore {
    private final Database database;

    public AttachmentStore(Database database) {
        this.database = database;
    }

    /** What is attached to a card, the newest first. */
    public List<Attachment> of(CustomerId customer) {
        return database.read(
                sql ->
                        sql.select(
                                        ATTACHMENT.ID,
                                        ATTACHMENT.CUSTOMER_ID,
                                        ATTACHMENT.NAME,
                                        ATTACHMENT.NOTE,
                                        ATTACHMENT.BYTE_COUNT,
                                        ATTACHMENT.ADDED_AT)
                                .from(ATTACHMENT)
                                .where(ATTACHMENT.CUSTOMER_ID.eq(customer.value()))
                                .orderBy(ATTACHMENT.ADDED_AT.desc(), ATTACHMENT.ID.desc())
                                .fetch(row -> attachment(row.into(ATTACHMENT))));
    }

    /**
     * Copies a file onto a card.
     *
     * @throws UserFault if it cannot be read, is empty or larger than {@link Attachment#MOST_BYTES}
     */
    public Attachment add(CustomerId customer, Path file) {
        byte[] content = content(file);
        String name = file.getFileName().toString();
        AttachmentRecord row = ATTACHMENT.newRecord();
        row.setCustomerId(customer.value());
        row.setName(name.substring(Math.max(0, name.length() - Attachment.LONGEST_NAME)));
        row.setByteCount((long) content.length);
        row.setAddedAt(LocalDateTime.now(database.clock()));
        row.setContent(content);
        row.setNote("");
        return write(
                "customer.change.attachment.add",
                name,
                changes -> {
                    changes.insert(row);
                    return attachment(row);
                });
    }

    private static byte[] content(Path file) {
        String name = file.getFileName().toString();
        try {
            long size = Files.size(file);
            if (size == 0 || size > Attachment.MOST_BYTES) {
                throw UserFault.unusable(
                        size == 0 ? "customer.attachment.empty" : "customer.attachment.large",
                        name,
                        Attachment.MOST_BYTES / 1024 / 1024);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserFault(
                    UserFault.Kind.UNUSABLE, Message.of("customer.attachment.unreadable", name), e);
        }
    }

    /**
     * What the file holds.
     *
     * @throws UserFault if it is gone meanwhile
     */
    public byte[] content(Attachment attachment) {
        return database.read(
                sql ->
                        sql.fetchOptional(ATTACHMENT, ATTACHMENT.ID.eq(attachment.id()))
                                .orElseThrow(() -> gone(attachment))
                                .getContent());
    }

    /** Writes a note beside it. */
    public void note(Attachment attachment, String note) {
        write(
                "customer.change.attachment.edit",
                attachment.name(),
                changes -> {
                    AttachmentRecord row = row(changes, attachment);
                    row.setNote(note.strip());
                    changes.update(row);
                    return row;
                });
    }

    public void remove(Attachment attachment) {
        write(
                "customer.change.attachment.remove",
                attachment.name(),
                changes -> {
                    changes.delete(row(changes, attachment));
                    return attachment;
                });
    }

    private <T> T write(String key, String name, Function<Changes, T> work) {
        return database.write(ChangeKind.EDIT, Message.of(key, name), work);
    }

    private static AttachmentRecord row(Changes changes, Attachment attachment) {
        Condition same = ATTACHMENT.ID.eq(attachment.id());
        return changes.sql().fetchOptional(ATTACHMENT, same).orElseThrow(() -> gone(attachment));
    }

    private static UserFault gone(Attachment attachment) {
        return UserFault.unusable("customer.attachment.gone", attachment.name());
    }

    private static Attachment attachment(AttachmentRecord row) {
        return new Attachment(
                row.getId(),
                new CustomerId(row.getCustomerId()),
                row.getName(),
                row.getNote(),
                row.getByteCount(),
                row.getAddedAt());
    }
}
