package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import app.zhanggui.ui.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 设置 › 外观: the size of the letters, what moves, the language. */
final class AppearanceView extends VBox {
    private static final List<Integer> FONT_SIZES = List.of(100, 125, 150, 175, 200);

    private final Texts texts;
    private final Settings settings;

    AppearanceView(Texts texts, Settings settings) {
        super(12);
        this.texts = texts;
        this.settings = settings;
        getChildren().addAll(letters(), motion(), language());
    }

    private Node letters() {
        Node sizes =
                new Segment<Integer>(
                                FONT_SIZES,
                                percent -> texts.get("shell.settings.percent", percent),
                                percent -> {
                                    Theme.setFontPercent(getScene(), percent);
                                    settings.setFontPercent(percent);
                                })
                        .showing(settings.fontPercent());
        return panel("shell.settings.font", sizes, "shell.settings.font.hint");
    }

    private Node motion() {
        Node choices =
                new Segment<Boolean>(
                                List.of(false, true),
                                calm -> texts.get("shell.settings.motion." + (calm ? "off" : "on")),
                                settings::setCalm)
                        .showing(settings.calm());
        return panel("shell.settings.motion", choices, "shell.settings.motion.hint");
    }

    private Node language() {
        Node languages =
                new Segment<Locale>(
                                List.of(Locale.CHINA, Locale.ENGLISH),
                                one -> one.getDisplayLanguage(one),
                                settings::setLanguage)
                        .showing(texts.locale());
        return panel("shell.settings.language", languages, "shell.settings.language.hint");
    }

    private Node panel(String titleKey, Node choices, String hintKey) {
        Label hint = Forms.styled(texts.get(hintKey), "hint");
        hint.setWrapText(true);
        VBox panel = new VBox(10, Forms.heading(texts.get(titleKey)), choices, hint);
        panel.getStyleClass().add("panel");
        return panel;
    }
}
