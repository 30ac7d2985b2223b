package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.ATTACHMENT;
import static app.zhanggui.db.schema.Tables.ATTACHMENT_PART;

import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.AttachmentPartRecord;
import app.zhanggui.db.schema.tables.records.AttachmentRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;

/**
 * Papers and pictures of customers. They lie in the card file itself, so that one backup holds
 * everything and none can go astray.
 */
public final class AttachmentStore {
    /** As much of a file as one row holds; the history keeps it as text, a third longer. */
    private static final int PART = 512 * 1024;

    private final Database database;

    public AttachmentStore(Database database) {
        this.database = database;
    }

    /** What hangs on a card or on something of it, the newest first. */
    public List<Attachment> of(AttachmentOwner owner) {
        Condition same =
                owner.row()
                        .map(ATTACHMENT.OWNER_ID::eq)
                        .orElseGet(
                                () ->
                                        ATTACHMENT
                                                .CUSTOMER_ID
                                                .eq(owner.customer().value())
                                                .and(ATTACHMENT.OWNER_ID.isNull()));
        return database.read(
                sql ->
                        sql.selectFrom(ATTACHMENT)
                                .where(same)
                                .orderBy(ATTACHMENT.ADDED_AT.desc(), ATTACHMENT.ID.desc())
                                .fetch(AttachmentStore::attachment));
    }

    /** Attaches files, as one undoable step, and names that step. */
    public BatchId add(AttachmentOwner owner, List<FileContent> files) {
        Message label =
                files.size() == 1
                        ? Message.of("customer.change.attachment.add", files.get(0).name())
                        : Message.of("customer.change.attachment.addAll", files.size());
        return database.write(
                ChangeKind.EDIT,
                label,
                changes -> {
                    files.forEach(file -> add(changes, owner, file));
                    return changes.batch();
                });
    }

    private void add(Changes changes, AttachmentOwner owner, FileContent file) {
        AttachmentRecord row = ATTACHMENT.newRecord();
        row.setCustomerId(owner.customer().value());
        row.setOwnerId(owner.row().orElse(null));
        row.setName(file.name());
        row.setNote("");
        row.setByteCount((long) file.bytes().length);
        row.setAddedAt(LocalDateTime.now(database.clock()));
        changes.insert(row);
        changes.insertAll(parts(row, file.bytes()));
    }

    private static List<AttachmentPartRecord> parts(AttachmentRecord whole, byte[] bytes) {
        List<AttachmentPartRecord> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += PART) {
            AttachmentPartRecord part = ATTACHMENT_PART.newRecord();
            part.setAttachmentId(whole.getId());
            part.setCustomerId(whole.getCustomerId());
            part.setPosition((short) parts.size());
            part.setContent(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)));
            parts.add(part);
        }
        return parts;
    }

    /**
     * What the file holds.
     *
     * @throws UserFault if it is gone meanwhile
     */
    public byte[] content(Attachment attachment) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream((int) attachment.bytes());
        database.read(
                        sql ->
                                sql.select(ATTACHMENT_PART.CONTENT)
                                        .from(ATTACHMENT_PART)
                                        .where(ATTACHMENT_PART.ATTACHMENT_ID.eq(attachment.id()))
                                        .orderBy(ATTACHMENT_PART.POSITION)
                                        .fetch(ATTACHMENT_PART.CONTENT))
                .forEach(whole::writeBytes);
        if (whole.size() != attachment.bytes()) {
            throw gone(attachment);
        }
        return whole.toByteArray();
    }

    /** Writes a note beside it. */
    public void note(Attachment attachment, String note) {
        database.write(
                ChangeKind.EDIT,
                Message.of("customer.change.attachment.edit", attachment.name()),
                changes -> {
                    AttachmentRecord row = row(changes, attachment);
                    row.setNote(note.strip());
                    changes.update(row);
                    return row;
                });
    }

    /** Takes it away, and names that step. */
    public BatchId remove(Attachment attachment) {
        return database.write(
                ChangeKind.EDIT,
                Message.of("customer.change.attachment.remove", attachment.name()),
                changes -> {
                    Condition same = ATTACHMENT_PART.ATTACHMENT_ID.eq(attachment.id());
                    changes.deleteAll(changes.sql().fetch(ATTACHMENT_PART, same));
                    changes.delete(row(changes, attachment));
                    return changes.batch();
                });
    }

    /**
     * Takes a step back.
     *
     * @throws UserFault if it is taken back already
     */
    public void undo(BatchId step) {
        database.undo(step);
    }

    /** Told, in the thread that wrote, whenever something was attached or taken away. */
    public void onChange(Runnable listener) {
        database.onChangeOf(Set.of(ATTACHMENT), listener);
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
                new AttachmentOwner(
                        new CustomerId(row.getCustomerId()), Optional.ofNullable(row.getOwnerId())),
                row.getName(),
                row.getNote(),
                row.getByteCount(),
                row.getAddedAt());
    }
}
