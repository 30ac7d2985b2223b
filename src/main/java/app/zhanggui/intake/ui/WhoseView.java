package app.zhanggui.intake.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.intake.ListPreview;
import app.zhanggui.intake.Whose;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One customer after the other that several cards may be: a press says which it is. */
final class WhoseView extends VBox {
    private static final int MOST_SHOWN = 8;

    private final OfferedList<?> list;
    private final Texts texts;
    private int front;

    WhoseView(OfferedList<?> list, Texts texts) {
        super(8);
        this.list = list;
        this.texts = texts;
        getStyleClass().addAll("panel", "whose");
    }

    void show(ListPreview<?> preview) {
        boolean focused = lookupAll(".button").stream().anyMatch(button -> button.isFocused());
        List<Map.Entry<Whose, List<CardLine>>> open = List.copyOf(preview.questions().entrySet());
        boolean answered = !preview.choices().cards().isEmpty();
        front = open.isEmpty() ? 0 : Math.floorMod(front, open.size());
        getChildren().clear();
        if (!open.isEmpty()) {
            ask(open.get(front), open.size());
        }
        if (answered) {
            getChildren().add(Forms.link(texts.get("intake.whose.again"), list::forgetAnswers));
        }
        Forms.showIf(!open.isEmpty() || answered, this);
        if (focused) {
            focusAnswer();
        }
    }

    /** Puts the keys on the first answer; whether a question is open. */
    boolean focusAnswer() {
        Optional<Button> first =
                getChildren().stream()
                        .filter(part -> part.getStyleClass().contains("answer"))
                        .map(Button.class::cast)
                        .findFirst();
        first.ifPresent(Forms::focus);
        return first.isPresent();
    }

    private void ask(Map.Entry<Whose, List<CardLine>> question, int many) {
        Whose whose = question.getKey();
        HBox head =
                Forms.row(
                        4,
                        Forms.heading(texts.get("intake.whose.title", front + 1, many)),
                        Forms.gap());
        if (many > 1) {
            head.getChildren().add(Forms.link(texts.get("intake.whose.next"), this::next));
        }
        getChildren().addAll(head, said(whose));
        question.getValue().stream()
                .limit(MOST_SHOWN)
                .forEach(card -> getChildren().add(answer(whose, card)));
        getChildren()
                .addAll(
                        Forms.link(
                                texts.get("intake.whose.none"),
                                () -> list.answer(whose, Optional.empty())),
                        Forms.wrapped(Forms.styled(texts.get("intake.whose.hint"), "hint")));
    }

    private void next() {
        front++;
        show(list.preview().get());
    }

    private Label said(Whose whose) {
        String words =
                Stream.of(whose.name(), whose.number())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · "));
        return Forms.wrapped(new Label(texts.get("intake.whose.said", words)));
    }

    private Button answer(Whose whose, CardLine card) {
        String words =
                Stream.of(card.name(), card.contact(), card.region(), card.number())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · "));
        Button button = Forms.button(words, () -> list.answer(whose, Optional.of(card.id())));
        button.getStyleClass().add("answer");
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
