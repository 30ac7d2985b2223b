package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.DayKind;
import app.zhanggui.visit.HolidayNotice;
import java.io.File;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Where the yearly notice is pasted or chosen, looked over, and taken over. */
final class CalendarNoticeView extends VBox {
    private final CalendarViewModel model;
    private final Texts texts;
    private final TextArea pasted = new TextArea();
    private final Label found = new Label();
    private final Button take;

    CalendarNoticeView(CalendarViewModel model, Texts texts) {
        super(6);
        this.model = model;
        this.texts = texts;
        take = Forms.primary(texts.get("visit.calendar.publish"), this::take);
        pasted.setPromptText(texts.get("visit.calendar.paste"));
        pasted.setAccessibleText(texts.get("visit.calendar.paste"));
        pasted.setPrefRowCount(2);
        pasted.setWrapText(true);
        pasted.textProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is.isBlank()) {
                                model.read(is);
                            }
                        });
        HBox row =
                Forms.row(
                        8,
                        Forms.button(texts.get("visit.calendar.file"), this::choose),
                        found,
                        Forms.gap(),
                        take);
        getChildren().addAll(pasted, row);
        model.notice().addListener((o, was, is) -> show(is));
        show(model.notice().get());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("visit.calendar.file"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.get("visit.calendar.files"),
                                "*.xlsx",
                                "*.xls",
                                "*.csv",
                                "*.ics",
                                "*.json",
                                "*.txt"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.read(file.toPath());
        }
    }

    private void take() {
        model.publish();
        pasted.clear();
    }

    private void show(Optional<HolidayNotice> notice) {
        take.setDisable(notice.isEmpty());
        found.setText(
                notice.map(
                                read ->
                                        texts.get(
                                                "visit.calendar.found",
                                                String.valueOf(read.year()),
                                                read.count(DayKind.HOLIDAY),
                                                read.count(DayKind.MAKEUP_WORKDAY)))
                        .orElse(""));
    }
}
