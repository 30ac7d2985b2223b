package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.TickedVisit;
import app.zhanggui.visit.VisitResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 计划与实际: where order, day and half-day came about otherwise than planned (S4-43). */
final class ComparisonView extends VBox {
    private final Texts texts;
    private final TableView<TickedVisit> table = new TableView<>();

    ComparisonView(List<TickedVisit> visits, String month, Texts texts, Runnable close) {
        this.texts = texts;
        getStyleClass().addAll("dialog", "comparison");
        MonthPlanView.dress(this);
        Label title = Forms.styled(texts.get("visit.compare.title", month), "dialog-title");
        column("planned", 10, one -> place(one.planned()));
        column("customer", 20, TickedVisit::name);
        column("outcome", 7, this::outcome);
        column("happened", 10, this::happened);
        column("deviation", 14, this::deviation);
        column("note", 18, one -> one.result().map(VisitResult::note).orElse(""));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Forms.styled(texts.get("visit.compare.none"), "hint"));
        table.getItems().setAll(visits);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        Forms.styled(summary(visits), "muted"),
                        table,
                        Forms.buttons(Forms.button(texts.get("ui.close"), close)));
    }

    private void column(String name, double width, Function<TickedVisit, String> text) {
        TableColumn<TickedVisit, String> column =
                new TableColumn<>(texts.get("visit.compare." + name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width * 10);
        table.getColumns().add(column);
    }

    private String summary(List<TickedVisit> visits) {
        List<VisitResult> results = visits.stream().flatMap(one -> one.result().stream()).toList();
        long asPlanned = results.stream().filter(VisitResult::isAsPlanned).count();
        long otherDay = results.stream().filter(one -> one.daysLate() != 0).count();
        long otherHalf = results.stream().filter(VisitResult::isOtherHalf).count();
        long otherOrder = results.stream().filter(VisitResult::isOtherOrder).count();
        return texts.get(
                "visit.compare.summary",
                visits.size(),
                asPlanned,
                otherDay,
                otherHalf,
                otherOrder,
                visits.size() - results.size());
    }

    private String place(VisitResult.Place place) {
        return TypedDays.of(place.slot().date())
                + " "
                + texts.get("visit.slot." + place.slot().half())
                + " "
                + place.order();
    }

    private String outcome(TickedVisit one) {
        return one.result()
                .map(it -> texts.get("visit.outcome." + one.visit().mode() + "." + it.outcome()))
                .orElse(texts.get("visit.compare.open"));
    }

    private String happened(TickedVisit one) {
        return one.result()
                .filter(VisitResult::wasTried)
                .map(it -> place(it.happened()))
                .orElse("");
    }

    private String deviation(TickedVisit one) {
        return one.result().stream()
                .flatMap(
                        it ->
                                Stream.of(
                                        days(it.daysLate()),
                                        it.isOtherHalf() ? texts.get("visit.compare.half") : "",
                                        it.isOtherOrder()
                                                ? texts.get(
                                                        "visit.compare.order",
                                                        it.planned().order(),
                                                        it.happened().order())
                                                : ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(texts.get("text.then")));
    }

    private String days(long late) {
        return late == 0
                ? ""
                : texts.get(
                        late > 0 ? "visit.compare.later" : "visit.compare.earlier", Math.abs(late));
    }
}
