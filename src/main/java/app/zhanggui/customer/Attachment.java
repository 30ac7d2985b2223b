package app.zhanggui.customer;

import java.time.LocalDateTime;

/**
 * 附件: a picture or paper kept with a card; its content is read when it is asked for (S2-32).
 *
 * @param name of the file it came from
 */
public record Attachment(
        long id, CustomerId customer, String name, String note, long bytes, LocalDateTime addedAt) {
    public static final int LONGEST_NAME = 200;

    /** A larger one would make every backup slow. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** 合同.pdf is a pdf; empty if the name has no ending. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
