package app.zhanggui.intake.ui;

import javafx.scene.Node;

/** A page of the import: what stands in the head above it, and what the keys do there. */
interface ImportPageView {
    Node page();

    /** What stands above it, made anew. */
    HeadBarView.Parts head();

    /** Puts the keys on what a column is for; whether there is one. */
    boolean pickHere();

    /** Has the row the keys are in read, or left out; whether there is one. */
    default boolean turnRow() {
        return false;
    }

    /** Takes the row the keys are in for the header, or for none; whether there is one. */
    default boolean turnHeader() {
        return false;
    }

    /** Puts the keys on the next question; whether there is one. */
    boolean nextQuestion();

    /** Imports, if anything is there to import; whether it is. */
    boolean importNow();
}
