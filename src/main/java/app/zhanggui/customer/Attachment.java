package app.zhanggui.customer;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;

/**
 * 附件: a picture or paper kept with a card; its content is read when it is asked for (S2-32).
 *
 * @param name of the file it came from
 */
public record Attachment(
        long id,
        AttachmentOwner owner,
        String name,
        String note,
        long bytes,
        LocalDateTime addedAt) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NOTE = 200;

    /** A larger one would make every backup slow. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    public static final int MOST_MEGABYTES = MOST_BYTES / 1024 / 1024;

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "bmp");

    /** 合同.pdf is a pdf; empty if the name has no ending. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it can be shown here, as far as its name tells. */
    public boolean isPicture() {
        return PICTURES.contains(ending());
    }
}
