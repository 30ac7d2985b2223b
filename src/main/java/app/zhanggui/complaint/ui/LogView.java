package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.ComplaintLog;
import app.zhanggui.complaint.Lesson;
import app.zhanggui.complaint.LogEntry;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What happened to a complaint, how often this happened before, and what was learned then. */
final class LogView extends ScrollPane {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Texts texts;
    private final HandlingViewModel model;
    private final GridPane lines = new GridPane();
    private LocalDateTime lastTime;

    LogView(Texts texts, HandlingViewModel model) {
        this.texts = texts;
        this.model = model;
        lines.getStyleClass().add("log-lines");
        ColumnConstraints times = new ColumnConstraints();
        times.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(times, words);
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void show(ComplaintLine line) {
        Complaint complaint = line.complaint();
        lines.getChildren().clear();
        lastTime = null;
        ComplaintLog.of(complaint, model.book().history(complaint.id())).forEach(this::entry);
        times(complaint);
        lessons(model.book().lessonsFor(complaint));
    }

    private void entry(LogEntry entry) {
        String time = entry.at().equals(lastTime) ? "" : entry.at().format(MINUTE);
        lastTime = entry.at();
        Label words = new Label(texts.say(entry.words()).strip());
        if (entry.weight() == LogEntry.Weight.BACK) {
            words.getStyleClass().add("warn");
        }
        row(Forms.muted(time), words);
    }

    private void times(Complaint complaint) {
        int times = model.book().timesInTwelveMonths(complaint);
        if (times > 1) {
            String category = texts.get("complaint.category." + complaint.subject().category());
            row(
                    Forms.muted(texts.get("complaint.times.when")),
                    Forms.styled(texts.get("complaint.times", times, category), "warn"));
        }
    }

    private void lessons(List<Lesson> lessons) {
        if (!lessons.isEmpty()) {
            Label heading = Forms.heading(texts.get("complaint.lessons"));
            heading.getStyleClass().add("lessons");
            lines.add(heading, 0, lines.getRowCount(), 2, 1);
        }
        for (Lesson lesson : lessons) {
            String about = texts.get("complaint.lesson.about", lesson.number(), lesson.about());
            VBox words = new VBox(Forms.styled(about, "hint"), wrapped(lesson.lesson()));
            if (!lesson.prevention().isEmpty()) {
                words.getChildren()
                        .add(wrapped(texts.get("complaint.log.prevention", lesson.prevention())));
            }
            lines.add(words, 0, lines.getRowCount(), 2, 1);
        }
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void row(Label time, Label words) {
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        lines.addRow(lines.getRowCount(), time, words);
        for (Node node : List.of(time, words)) {
            GridPane.setValignment(node, VPos.TOP);
        }
    }
}
