/**
 * The month board, its panels and dialogs. Views hold nodes and no rule; view models hold
 * properties and verbs and no node. What may stand where is asked of {@code visit}, never decided
 * here.
 *
 * <p>Why the board is a value: one function turns a plan into a {@link
 * app.zhanggui.visit.ui.Board}, and a cell is drawn anew only where its part of that value differs.
 * Dragging one visit redraws two cells of some fifty.
 *
 * <p>Why the first free slots are compared with on the screen: the owner sees what the planner is
 * good for, in ways saved.
 */
package app.zhanggui.visit.ui;
