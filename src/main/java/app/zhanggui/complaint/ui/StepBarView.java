package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.Stage;
import app.zhanggui.complaint.StageChange;
import app.zhanggui.complaint.Urgency;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The six steps with ticks and days; a step already reached opens its form when clicked. */
final class StepBarView extends GridPane {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Texts texts;
    private final HandlingViewModel model;
    private final List<Step> steps = new ArrayList<>();

    StepBarView(Texts texts, HandlingViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("steps");
        for (Stage stage : Stage.six()) {
            Step step = new Step(stage);
            steps.add(step);
            ColumnConstraints sixth = new ColumnConstraints();
            sixth.setPercentWidth(100.0 / Stage.six().size());
            getColumnConstraints().add(sixth);
            add(step.box, stage.ordinal(), 0);
        }
        model.board().openPage().addListener((o, was, is) -> markOpenPage());
    }

    void show(Complaint complaint) {
        steps.forEach(step -> step.show(complaint));
        markOpenPage();
    }

    private void markOpenPage() {
        steps.forEach(
                step ->
                        step.box.pseudoClassStateChanged(
                                OPEN, step.stage == model.board().openPage().get()));
    }

    private final class Step {
        private final Stage stage;
        private final Label circle = Forms.styled("", "circle");
        private final Label below = Forms.styled("", "small");
        private final Button box = new Button();

        Step(Stage stage) {
            this.stage = stage;
            Region line = new Region();
            line.getStyleClass().add("step-line");
            line.setVisible(stage != Stage.REVIEW);
            HBox.setHgrow(line, Priority.ALWAYS);
            HBox top = Forms.row(0, circle, line);
            String name = texts.get("complaint.stage." + stage);
            box.setGraphic(new VBox(top, Forms.styled(name, "step-name"), below));
            box.getStyleClass().setAll("step");
            box.setMaxWidth(Double.MAX_VALUE);
            box.setAccessibleRole(AccessibleRole.BUTTON);
            box.setAccessibleText(name);
            box.setOnAction(event -> model.board().openPage().set(stage));
        }

        void show(Complaint complaint) {
            boolean done = stage.isBefore(complaint.stage());
            boolean now = stage == complaint.stage();
            Optional<LocalDateTime> left = model.book().leftAt(complaint.id(), stage);
            boolean skipped = done && left.isEmpty();
            circle.setText(skipped ? "–" : done ? "✓" : Integer.toString(stage.number()));
            below.setText(
                    left.filter(at -> done)
                            .map(at -> when(complaint, at))
                            .orElse(now ? due(complaint) : skipped ? skipped() : ""));
            below.getStyleClass().remove("late");
            if (now && overdue(complaint)) {
                below.getStyleClass().add("late");
            }
            box.setDisable(!done && !now);
            box.pseudoClassStateChanged(DONE, done);
            box.pseudoClassStateChanged(SKIPPED, skipped);
            box.pseudoClassStateChanged(NOW, now);
        }

        private boolean overdue(Complaint complaint) {
            return model.due(complaint).filter(due -> due.urgency() == Urgency.OVERDUE).isPresent();
        }

        private String due(Complaint complaint) {
            return model.due(complaint).map(due -> texts.say(due.words())).orElse("");
        }

        private String skipped() {
            return texts.get("complaint.export.move." + StageChange.Kind.SKIPPED);
        }

        private String when(Complaint complaint, LocalDateTime left) {
            return Stream.of(Optional.of(DAY.format(left)), word(complaint))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
        }

        private Optional<String> word(Complaint complaint) {
            return switch (stage) {
                case LISTEN -> Optional.of(complaint.subject().person());
                case ANALYSE ->
                        complaint.analysis().kind().map(k -> texts.get("complaint.cause." + k));
                case SOLVE -> Optional.of(complaint.solution().responsible());
                case TELL -> Optional.of(complaint.telling().how());
                case CARRY_OUT -> Optional.of(complaint.carryingOut().by());
                default -> Optional.empty();
            };
        }
    }
}
