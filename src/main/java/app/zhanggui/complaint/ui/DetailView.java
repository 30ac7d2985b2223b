package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.Missing;
import app.zhanggui.complaint.Stage;
import app.zhanggui.complaint.StageRules;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Below the board: the six steps, the form of one of them, and what to do next. */
final class DetailView extends VBox {
    /** In the letters of the tip: with less, the form needs the room more. */
    private static final double ROOM_FOR_TIP = 22;

    private static final double ROOM_BESIDE_LABELS = 55;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Texts texts;
    private final HandlingViewModel model;
    private final Modal modal;
    private final StepBarView steps;
    private final Map<Stage, FormGridView> forms = new EnumMap<>(Stage.class);
    private final StackPane page = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Label tip = Forms.styled("", "hint");
    private final Label missing = Forms.styled("", "hint");
    private final Button finish = Forms.primary("", this::finish);
    private final Button back;
    private final Button reopen;
    private final Button toPresent;
    private final MenuButton skip;

    /**
     * @param print puts the chosen complaint on paper
     */
    DetailView(Texts texts, HandlingViewModel model, Modal modal, Runnable print) {
        this.texts = texts;
        this.model = model;
        this.modal = modal;
        steps = new StepBarView(texts, model);
        back = Forms.button(texts.get("complaint.back"), this::askBack);
        reopen = Forms.button(texts.get("complaint.reopen"), this::askReopen);
        skip = new MenuButton(texts.get("complaint.skip"));
        toPresent = Forms.button(texts.get("complaint.present"), this::openPresent);
        getStyleClass().addAll("panel", "detail");
        fillForms();
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(page.heightProperty());
        skip.getStyleClass().add("link");
        skip.setMinWidth(USE_PREF_SIZE);
        Button paper = Forms.link(texts.get("complaint.print"), print);
        FlowPane actions =
                new FlowPane(finish, toPresent, reopen, back, skip, paper, missing); // may wrap
        actions.getStyleClass().add("actions");
        actions.setMinHeight(USE_PREF_SIZE);
        tip.getStyleClass().add("tip");
        tip.setWrapText(true);
        tip.setMinHeight(USE_PREF_SIZE);
        heightProperty().addListener((o, was, is) -> showTipIn(is.doubleValue()));
        widthProperty().addListener((o, was, is) -> fitInto(is.doubleValue()));
        steps.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(steps, tip, scroll, actions);
        model.board().openPage().addListener((o, was, is) -> turnPage());
    }

    private void showTipIn(double height) {
        Forms.showIf(height > ROOM_FOR_TIP * tip.getFont().getSize(), tip);
    }

    /** Where the letters are large, the buttons begin at the edge and not below the fields. */
    private void fitInto(double width) {
        pseudoClassStateChanged(NARROW, width < ROOM_BESIDE_LABELS * tip.getFont().getSize());
    }

    private void fillForms() {
        Stage.six().forEach(stage -> forms.put(stage, new FormGridView(texts, model::edit)));
        ListenFormView.fill(forms.get(Stage.LISTEN), model);
        AnalyseFormView.fill(forms.get(Stage.ANALYSE));
        SolveFormView.fill(forms.get(Stage.SOLVE), model::today);
        StageFormsView.tell(forms.get(Stage.TELL), model);
        StageFormsView.carryOut(forms.get(Stage.CARRY_OUT), model);
        StageFormsView.review(forms.get(Stage.REVIEW));
    }

    void show(ComplaintLine line) {
        Complaint complaint = line.complaint();
        forms.values().forEach(form -> form.show(complaint));
        forms.values().forEach(form -> form.setDisable(!complaint.isOpen()));
        steps.show(complaint);
        turnPage();
    }

    /** Stores what was typed and not left yet. */
    void commit() {
        forms.values().forEach(FormGridView::commit);
    }

    private void turnPage() {
        Stage stage = model.board().openPage().get();
        FormGridView form = forms.get(stage);
        if (!page.getChildren().contains(form)) {
            commit();
            boolean working = holdsFocus(this);
            page.getChildren().setAll(form);
            scroll.setVvalue(0);
            if (working) {
                form.focusFirst();
            }
        }
        tip.setText(texts.get("complaint.tip." + stage));
        if (model.board().selected().get() != null) {
            showActions(model.board().selected().get().complaint());
        }
    }

    /** Puts the keyboard into the open form. */
    void focusForm() {
        forms.get(model.board().openPage().get()).focusFirst();
    }

    private static boolean holdsFocus(Node part) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (owner != null && owner != part) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private void showActions(Complaint complaint) {
        boolean present = model.board().openPage().get() == complaint.stage();
        Forms.showIf(present, finish);
        Forms.showIf(complaint.isOpen() && !present, toPresent);
        Forms.showIf(!complaint.isOpen(), reopen);
        showSkips(complaint, present);
        Optional<Missing> wanted = present ? StageRules.missing(complaint) : Optional.empty();
        boolean refused = wanted.equals(Optional.of(Missing.CONSENT));
        missing.setText(wanted.map(what -> texts.say(what.words())).orElse(""));
        finish.setText(texts.say(finishWords(complaint, refused)));
        Forms.showIf(present && complaint.stage().previous().isPresent() && !refused, back);
    }

    /** The stages behind the next one. */
    private void showSkips(Complaint complaint, boolean present) {
        skip.getItems().clear();
        for (Stage stage : Stage.values()) {
            if (stage.number() > complaint.stage().number() + 1) {
                MenuItem item = new MenuItem(texts.get("complaint.numbered." + stage));
                item.setOnAction(event -> moveTo(stage));
                skip.getItems().add(item);
            }
        }
        Forms.showIf(present && !skip.getItems().isEmpty(), skip);
    }

    private static Message finishWords(Complaint complaint, boolean refused) {
        if (refused) {
            return Message.of("complaint.finish.refused");
        }
        return complaint
                .stage()
                .next()
                .filter(Stage::isOpen)
                .map(
                        next ->
                                Message.of(
                                        "complaint.finish",
                                        Message.of("complaint.numbered." + next)))
                .orElse(Message.of("complaint.finish.last"));
    }

    /** Ctrl+Enter, or the button: on to the next stage; back where the customer does not agree. */
    void finish() {
        commit();
        ComplaintLine line = model.board().selected().get();
        if (line == null || !line.complaint().isOpen()) {
            return;
        }
        if (StageRules.missing(line.complaint()).equals(Optional.of(Missing.CONSENT))) {
            ask("complaint.finish.refused", "complaint.reason.refused", model::back);
        } else {
            model.finish();
        }
    }

    /** Carries the complaint to another stage: on, back, or over stages with a reason. */
    void moveTo(Stage to) {
        commit();
        Complaint complaint = model.board().selected().get().complaint();
        if (complaint.stage().next().equals(Optional.of(to))) {
            model.board().openPage().set(complaint.stage());
            finish();
        } else if (complaint.stage().previous().equals(Optional.of(to))) {
            askBack();
        } else if (complaint.stage().isBefore(to)) {
            ask("complaint.skip", "complaint.reason.skip", reason -> model.skip(to, reason));
        } else {
            model.skip(to, "");
        }
    }

    private void askBack() {
        commit();
        ask("complaint.back", "complaint.reason.back", model::back);
    }

    private void askReopen() {
        ask("complaint.reopen", "complaint.reason.reopen", model::reopen);
    }

    private void ask(String titleKey, String promptKey, Consumer<String> given) {
        modal.show(new ReasonView(texts, texts.get(titleKey), texts.get(promptKey), modal, given));
    }

    private void openPresent() {
        model.board().openPage().set(model.board().selected().get().complaint().stage());
    }
}
