package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.text.Texts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The closed complaints, the last closed first; stands where the board stands. */
final class ClosedView extends TableView<ComplaintLine> {
    private final Texts texts;

    ClosedView(Texts texts, ComplaintBoardViewModel model) {
        super(model.closed());
        this.texts = texts;
        getStyleClass().addAll("closed-list");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("complaint.closed.number", 11, line -> line.complaint().number());
        column("complaint.closed.customer", 16, ComplaintLine::customerName);
        column("complaint.closed.summary", 22, line -> line.complaint().subject().summary());
        column("complaint.closed.category", 8, line -> category(line.complaint()));
        column("complaint.closed.on", 9, line -> closedOn(line.complaint()));
        column("complaint.closed.days", 7, line -> days(line.complaint()));
        column("complaint.closed.satisfaction", 8, line -> satisfaction(line.complaint()));
        Label none = new Label(texts.get("complaint.closed.none"));
        none.getStyleClass().add("muted");
        setPlaceholder(none);
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is != null) {
                                model.select(is.complaint().id());
                            }
                        });
        model.selected().addListener((o, was, is) -> choose(is));
    }

    private void choose(ComplaintLine chosen) {
        ComplaintLine now = getSelectionModel().getSelectedItem();
        if (chosen == null || now != null && sameComplaint(now, chosen)) {
            return;
        }
        getItems().stream()
                .filter(line -> sameComplaint(line, chosen))
                .findFirst()
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
    }

    private static boolean sameComplaint(ComplaintLine one, ComplaintLine other) {
        return one.complaint().id().equals(other.complaint().id());
    }

    private void column(String key, int share, Function<ComplaintLine, String> words) {
        TableColumn<ComplaintLine, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setPrefWidth(share * 12.0);
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
    }

    private String category(Complaint complaint) {
        return texts.get("complaint.category." + complaint.subject().category());
    }

    private static String closedOn(Complaint complaint) {
        return complaint
                .closedAt()
                .map(at -> at.truncatedTo(ChronoUnit.DAYS).toLocalDate().toString())
                .orElse("");
    }

    private String days(Complaint complaint) {
        LocalDateTime end = complaint.closedAt().orElse(complaint.receivedAt());
        long days = Duration.between(complaint.receivedAt(), end).toDays();
        return texts.get("complaint.closed.took", days);
    }

    private String satisfaction(Complaint complaint) {
        return complaint
                .review()
                .satisfaction()
                .map(how -> texts.get("complaint.satisfaction." + how))
                .orElse("—");
    }
}
