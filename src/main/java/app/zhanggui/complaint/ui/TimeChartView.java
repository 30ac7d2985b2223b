package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.ComplaintFigures;
import app.zhanggui.complaint.ComplaintFigures.Column;
import app.zhanggui.complaint.FigureWords;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How many complaints came in each day, week or month, by category (S2-27). */
final class TimeChartView extends VBox {
    private final Texts texts;
    private final FigureWords words;
    private final NumberAxis counts = new NumberAxis();
    private final StackedBarChart<String, Number> chart;

    TimeChartView(Texts texts) {
        this.texts = texts;
        words = new FigureWords(texts);
        chart = new StackedBarChart<>(new CategoryAxis(), counts);
        chart.setAnimated(false);
        chart.setCategoryGap(4);
        counts.setMinorTickVisible(false);
        counts.setAutoRanging(false);
        counts.setLowerBound(0);
        counts.setTickUnit(1);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getStyleClass().addAll("panel", "figures-panel", "time-chart");
        getChildren().addAll(Forms.heading(texts.get("complaint.figures.overTime")), chart);
    }

    void show(ComplaintFigures figures) {
        chart.getData().clear();
        int most = figures.columns().stream().mapToInt(Column::total).max().orElse(0);
        counts.setTickUnit(Math.max(1, Math.ceil(most / 6.0)));
        counts.setUpperBound(Math.max(counts.getTickUnit(), most));
        for (ComplaintCategory category : ComplaintCategory.values()) {
            chart.getData().add(series(category, figures));
        }
    }

    private XYChart.Series<String, Number> series(
            ComplaintCategory category, ComplaintFigures figures) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(texts.get("complaint.category." + category));
        for (Column column : figures.columns()) {
            series.getData()
                    .add(
                            new XYChart.Data<>(
                                    words.start(column.start(), figures.span().step()),
                                    column.of(category)));
        }
        return series;
    }
}
