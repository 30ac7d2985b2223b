package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Lesson;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 教训: what every complaint taught, the newest first, to be read again and hung up (S4-66). */
final class LessonsView extends VBox {
    private final Texts texts;
    private final Consumer<Lesson> open;
    private final VBox list = new VBox();

    LessonsView(Texts texts, Consumer<Lesson> open, Runnable print, Runnable export) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("lessons-page");
        list.getStyleClass().add("lessons-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hint = Forms.muted(texts.get("complaint.lessons.hint"));
        hint.setMinWidth(0);
        hint.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.row(
                                12,
                                hint,
                                Forms.gap(),
                                Forms.button(texts.get("complaint.lessons.export"), export),
                                Forms.button(texts.get("complaint.lessons.print"), print)),
                        scroll);
    }

    void show(List<Lesson> lessons) {
        list.getChildren().setAll(lessons.stream().map(this::lesson).toList());
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Forms.muted(texts.get("complaint.lessons.none")));
        }
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
