package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The dialog that sets, changes or takes away the password. */
final class PasswordFormView extends VBox {
    private final Texts texts;
    private final PasswordForm.Kind kind;
    private final PasswordField old = new PasswordField();
    private final PasswordField fresh = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final CheckBox known = new CheckBox();
    private final Label missing = Forms.styled("", "hint");
    private final Button ok;

    PasswordFormView(
            Texts texts, PasswordForm.Kind kind, Runnable close, Consumer<PasswordForm> done) {
        this.texts = texts;
        this.kind = kind;
        String name = kind.name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("dialog", "password");
        getStylesheets().add(PasswordFormView.class.getResource("settings.css").toExternalForm());
        ok = Forms.primary(texts.get("shell.password.ok." + name), () -> done.accept(typed()));
        ok.setDefaultButton(true);
        known.setText(texts.get("shell.password.known"));
        known.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("shell.password.ask." + name), "dialog-title"),
                        wrapped("shell.password.about." + name, "muted"),
                        fields());
        if (kind.hasNew()) {
            getChildren().addAll(wrapped("shell.password.lost", "warn"), known);
        }
        getChildren().add(Forms.buttons(missing, Forms.button(texts.get("ui.cancel"), close), ok));
        check();
    }

    private Node fields() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        if (kind.hasOld()) {
            row(grid, "shell.password.old", old);
        }
        if (kind.hasNew()) {
            row(grid, "shell.password.new", fresh);
            row(grid, "shell.password.again", again);
        }
        getProperties().put(Modal.CURSOR, kind.hasOld() ? old : fresh);
        known.selectedProperty().addListener((o, was, is) -> check());
        return grid;
    }

    private void row(GridPane grid, String key, PasswordField field) {
        field.setPrefColumnCount(18);
        field.setAccessibleText(texts.get(key));
        field.textProperty().addListener((o, was, is) -> check());
        grid.addRow(grid.getRowCount(), Forms.fieldLabel(texts.get(key)), field);
    }

    private PasswordForm typed() {
        return new PasswordForm(old.getText(), fresh.getText(), again.getText());
    }

    private void check() {
        String key =
                typed().missing(kind)
                        .orElse(
                                kind.hasNew() && !known.isSelected()
                                        ? "shell.password.missing.known"
                                        : "");
        missing.setText(key.isEmpty() ? "" : texts.get(key));
        ok.setDisable(!key.isEmpty());
    }

    private Label wrapped(String key, String look) {
        Label label = Forms.styled(texts.get(key), look);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
