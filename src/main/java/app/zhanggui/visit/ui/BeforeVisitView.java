package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 访前一页 below the visit chosen; nothing as long as it is not read. */
final class BeforeVisitView extends VBox {
    private final Texts texts;
    private final Runnable print;

    BeforeVisitView(BeforeVisitViewModel model, Texts texts, Runnable print) {
        super(2);
        this.texts = texts;
        this.print = print;
        getStyleClass().addAll("before-visit");
        model.page().addListener((o, was, is) -> show(is));
        show(model.page().get());
    }

    private void show(Optional<BeforeVisitViewModel.Page> page) {
        getChildren().clear();
        page.ifPresent(
                it -> {
                    getChildren()
                            .add(
                                    Forms.row(
                                            4,
                                            Forms.heading(texts.get("visit.paper.before")),
                                            Forms.gap(),
                                            Forms.link(texts.get("visit.before.print"), print)));
                    it.parts().forEach(this::add);
                });
        Forms.showIf(page.isPresent(), this);
    }

    private void add(BeforeVisitViewModel.Part part) {
        getChildren().add(Forms.styled(part.heading(), "before-heading"));
        part.lines().forEach(line -> getChildren().add(wrapped(line, "small")));
    }

    private static Label wrapped(String text, String style) {
        Label label = Forms.styled(text, style);
        label.setWrapText(true);
        return label;
    }
}
