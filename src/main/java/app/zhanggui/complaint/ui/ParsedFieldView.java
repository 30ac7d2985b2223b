package app.zhanggui.complaint.ui;

import app.zhanggui.ui.Forms;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A field whose text means something. What means nothing stays there and says that it is not kept.
 */
final class ParsedFieldView extends VBox {
    private final TextField input = new TextField();
    private final Label trouble;

    /**
     * @param trouble what to say of text that means nothing
     */
    ParsedFieldView(String prompt, String trouble) {
        this.trouble = Forms.styled(trouble, "field-trouble");
        this.trouble.setMinWidth(Region.USE_PREF_SIZE);
        input.setPromptText(prompt);
        input.setAccessibleText(prompt);
        input.textProperty().addListener((o, was, is) -> sayTrouble(false));
        sayTrouble(false);
        getChildren().addAll(input, this.trouble);
    }

    TextField input() {
        return input;
    }

    String typed() {
        return input.getText().strip();
    }

    void show(String text) {
        input.setText(text);
    }

    void sayTrouble(boolean meansNothing) {
        Forms.showIf(meansNothing, trouble);
        input.setAccessibleHelp(meansNothing ? trouble.getText() : null);
    }
}
