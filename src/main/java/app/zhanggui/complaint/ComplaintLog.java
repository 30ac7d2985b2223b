package app.zhanggui.complaint;

import app.zhanggui.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 处理经过: what happened to a complaint, in order: each move, and with the last move out of a stage
 * what that stage wrote down (S4-69).
 */
public final class ComplaintLog {
    private final Complaint complaint;
    private final List<StageChange> history;
    private final List<LogEntry> entries = new ArrayList<>();

    private ComplaintLog(Complaint complaint, List<StageChange> history) {
        this.complaint = complaint;
        this.history = history;
    }

    /** The entries, oldest first. */
    public static List<LogEntry> of(Complaint complaint, List<StageChange> history) {
        ComplaintLog log = new ComplaintLog(complaint, history);
        for (int i = 0; i < history.size(); i++) {
            log.add(i);
        }
        return List.copyOf(log.entries);
    }

    private void add(int position) {
        StageChange move = history.get(position);
        if (move.from().isEmpty()) {
            entry(move, channel());
        } else if (move.isBack()) {
            String key =
                    move.from().get().isOpen() ? "complaint.log.back" : "complaint.log.reopened";
            back(move, Message.of(key, stage(move.to()), move.reason()));
        } else if (lastOutOf(move.from().get(), position)) {
            written(move.from().get()).forEach(words -> entry(move, words));
        } else {
            entry(move, Message.of("complaint.log.done", stage(move.from().get())));
        }
        if (move.isSkip()) {
            back(move, Message.of("complaint.log.skip", stage(move.to()), move.reason()));
        }
        if (move.to() == Stage.CLOSED) {
            entry(move, Message.of("complaint.log.closed"));
        }
    }

    private boolean lastOutOf(Stage stage, int position) {
        return !complaint.stage().equals(stage)
                && history.subList(position + 1, history.size()).stream()
                        .noneMatch(later -> later.from().filter(stage::equals).isPresent());
    }

    private Message channel() {
        return Message.of(
                "complaint.log.received",
                Message.of("complaint.channel." + complaint.listening().channel()),
                complaint.subject().person());
    }

    private List<Message> written(Stage stage) {
        return switch (stage) {
            case LISTEN -> listened();
            case ANALYSE -> analysed();
            case SOLVE -> solved();
            case TELL -> told();
            case CARRY_OUT -> carriedOut();
            case REVIEW -> reviewed();
            case CLOSED -> List.of();
        };
    }

    private List<Message> listened() {
        Listening heard = complaint.listening();
        List<Message> lines = new ArrayList<>();
        addTo(lines, "complaint.log.heardBy", heard.by());
        addTo(lines, "complaint.log.words", heard.words());
        addTo(lines, "complaint.log.remedyWanted", heard.remedyWanted());
        threeChanges(heard.changes())
                .ifPresent(used -> lines.add(Message.of("complaint.log.threeChanges", used)));
        effects(heard.changes())
                .forEach(effect -> addTo(lines, "complaint.log.changeEffect", effect));
        return lines;
    }

    private static Optional<Message> threeChanges(ThreeChanges changes) {
        List<Message> used = new ArrayList<>();
        addTo(used, "complaint.log.changePerson", changes.person().how());
        addTo(used, "complaint.log.changePlace", changes.place().how());
        addTo(used, "complaint.log.changeTime", changes.time().how());
        return used.stream().reduce((one, next) -> Message.of("complaint.log.and", one, next));
    }

    private static Stream<String> effects(ThreeChanges changes) {
        return Stream.of(changes.person(), changes.place(), changes.time()).map(Change::effect);
    }

    private List<Message> analysed() {
        Analysis why = complaint.analysis();
        List<Message> lines = new ArrayList<>();
        why.kind().ifPresent(kind -> lines.add(cause(kind, why.cause())));
        addTo(lines, "complaint.log.answerable", why.responsible());
        addTo(lines, "complaint.log.interimAction", why.interimAction());
        return lines;
    }

    private static Message cause(CauseKind kind, String written) {
        Message side = Message.of("complaint.cause." + kind);
        return written.isBlank()
                ? Message.of("complaint.log.causeSide", side)
                : Message.of("complaint.log.cause", side, written);
    }

    private List<Message> solved() {
        Solution what = complaint.solution();
        List<Message> lines = new ArrayList<>();
        addTo(lines, "complaint.log.handedTo", what.handOver().to());
        what.handOver()
                .acceptedOn()
                .ifPresent(day -> addTo(lines, "complaint.log.accepted", day.toString()));
        addTo(lines, "complaint.log.solution", what.text());
        what.compensation()
                .ifPresent(
                        money ->
                                lines.add(
                                        Message.of(
                                                "complaint.log.compensation",
                                                money.grouped(),
                                                what.compensationNote())));
        addTo(lines, "complaint.log.responsible", what.responsible());
        return lines;
    }

    private List<Message> told() {
        Telling telling = complaint.telling();
        List<Message> lines = new ArrayList<>();
        addTo(lines, "complaint.log.by", telling.by());
        addTo(lines, "complaint.log.toldHow", telling.how());
        addTo(lines, "complaint.log.toldWhat", telling.what());
        telling.answer().ifPresent(answer -> lines.add(Message.of("complaint.answer." + answer)));
        return lines;
    }

    private List<Message> carriedOut() {
        CarryingOut done = complaint.carryingOut();
        List<Message> lines = new ArrayList<>();
        addTo(lines, "complaint.log.carriedOut", done.what());
        addTo(lines, "complaint.log.by", done.by());
        done.cost().ifPresent(sum -> addTo(lines, "complaint.log.cost", sum.grouped()));
        done.followUpOn().ifPresent(day -> addTo(lines, "complaint.log.followUp", day.toString()));
        return lines;
    }

    private List<Message> reviewed() {
        Review review = complaint.review();
        List<Message> lines = new ArrayList<>();
        addTo(lines, "complaint.log.lesson", review.lesson());
        addTo(lines, "complaint.log.prevention", review.prevention());
        addTo(lines, "complaint.log.by", review.by());
        review.satisfaction()
                .ifPresent(
                        how ->
                                lines.add(
                                        Message.of(
                                                "complaint.log.satisfaction",
                                                Message.of("complaint.satisfaction." + how))));
        return lines;
    }

    private static void addTo(List<Message> lines, String key, String words) {
        if (!words.isEmpty()) {
            lines.add(Message.of(key, words));
        }
    }

    private static Message stage(Stage stage) {
        return Message.of("complaint.stage." + stage);
    }

    private void entry(StageChange move, Message words) {
        entries.add(new LogEntry(move.at(), LogEntry.Weight.PLAIN, words));
    }

    private void back(StageChange move, Message words) {
        entries.add(new LogEntry(move.at(), LogEntry.Weight.BACK, words));
    }
}
