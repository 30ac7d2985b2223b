/**
 * 投诉: a complaint on its way through six stages, what each stage writes down, who may move it
 * where, and what is learned from it: the figures, the lessons, the register. A 建议 is kept beside
 * them, for it comes the same way and is owed an answer too. The window is {@code complaint.ui}.
 * Visits are not known here.
 *
 * <p>Why six stages and not the six points of advice: the source has both lists and they differ.
 * The stages are what is tracked; the points are hints shown inside them.
 *
 * <p>Why the due day is worked out: it follows from the stage, its target days and the promised
 * reply; a stored reminder would go stale with each of them.
 *
 * <p>Why edits are functions and not whole complaints: two fields left shortly after one another
 * are two writes, and the second must not carry an older value of the first.
 */
package app.zhanggui.complaint;
