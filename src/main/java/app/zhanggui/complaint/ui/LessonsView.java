package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Lesson;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** 教训: what every complaint taught, the newest first, to be read again and hung up (S4-66). */
final class LessonsView extends BorderPane {
    private final Texts texts;
    private final Consumer<Lesson> open;
    private final PanelsPageView page;

    LessonsView(Texts texts, Consumer<Lesson> open, Runnable print, Runnable export) {
        this.texts = texts;
        this.open = open;
        page =
                new PanelsPageView(
                        texts.get("complaint.lessons.hint"),
                        Forms.button(texts.get("complaint.lessons.export"), export),
                        Forms.button(texts.get("complaint.lessons.print"), print));
        setCenter(page);
    }

    void show(List<Lesson> lessons) {
        page.show(lessons.stream().map(this::lesson).toList(), texts.get("complaint.lessons.none"));
    }

    private Node lesson(Lesson lesson) {
        Button number = Forms.link(lesson.number(), () -> open.accept(lesson));
        Label about = Forms.muted(lesson.about());
        Label words = Forms.styled(lesson.lesson(), "strong");
        words.setWrapText(true);
        VBox panel = new VBox(Forms.row(10, number, about), words);
        if (!lesson.prevention().isEmpty()) {
            Label prevention =
                    new Label(texts.get("complaint.lessons.prevention", lesson.prevention()));
            prevention.setWrapText(true);
            panel.getChildren().add(prevention);
        }
        panel.getStyleClass().addAll("panel", "lesson");
        return panel;
    }
}
