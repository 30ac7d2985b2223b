package app.zhanggui.complaint;

import app.zhanggui.text.Message;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * By when a complaint wants something done, worked out from the facts and the clock: the end of the
 * stage's target days, the owner's own date, or a promised answer if that comes first (S4-60,
 * S4-67).
 *
 * @param at for {@link Kind#STAGE} the end of the day
 * @param days from today, negative when past
 */
public record Due(Kind kind, LocalDateTime at, Urgency urgency, long days) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** What is due. */
    public enum Kind {
        STAGE,
        REPLY
    }

    /**
     * Of an open complaint.
     *
     * @param now the shop's date and time
     */
    public static Due of(Complaint complaint, LocalDateTime now, TargetDays targets) {
        LocalDate stageEnd =
                complaint
                        .ownDueOn()
                        .orElseGet(
                                () ->
                                        complaint
                                                .stageSince()
                                                .toLocalDate()
                                                .plusDays(targetDays(complaint, targets)));
        LocalDateTime end = stageEnd.plusDays(1).atStartOfDay().minusSeconds(1);
        return complaint
                .replyOwedBy()
                .filter(reply -> !reply.isAfter(end))
                .map(reply -> of(Kind.REPLY, reply, now))
                .orElseGet(() -> of(Kind.STAGE, end, now));
    }

    private static int targetDays(Complaint complaint, TargetDays targets) {
        return targets.of(complaint.subject().category(), complaint.stage());
    }

    private static Due of(Kind kind, LocalDateTime at, LocalDateTime now) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), at.toLocalDate());
        Urgency urgency =
                at.isBefore(now) ? Urgency.OVERDUE : days == 0 ? Urgency.TODAY : Urgency.LATER;
        return new Due(kind, at, urgency, days);
    }

    public LocalDate on() {
        return at.toLocalDate();
    }

    /** As it stands on a card: 逾期 1 天, 今天到期, 还有 2 天. */
    public Message words() {
        return kind == Kind.STAGE ? stageWords() : replyWords();
    }

    private Message stageWords() {
        if (days < 0) {
            return Message.of("complaint.due.late", -days);
        }
        if (days == 0) {
            return Message.of("complaint.due.today");
        }
        return days == 1
                ? Message.of("complaint.due.tomorrow")
                : Message.of("complaint.due.days", days);
    }

    private Message replyWords() {
        String hour = at.format(HOUR);
        if (urgency == Urgency.OVERDUE) {
            return days < 0
                    ? Message.of("complaint.due.reply.late", -days)
                    : Message.of("complaint.due.reply.missed", hour);
        }
        if (days == 0) {
            return Message.of("complaint.due.reply.today", hour);
        }
        return days == 1
                ? Message.of("complaint.due.reply.tomorrow", hour)
                : Message.of("complaint.due.reply.days", days);
    }
}
