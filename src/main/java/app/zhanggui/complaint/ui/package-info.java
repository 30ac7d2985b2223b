/**
 * The window of the complaints: the board of six stages, the stage's form, the log, the dialog that
 * registers one, the pages of those closed, of suggestions, figures and lessons, and the list on
 * the customer's card. No rule of its own: what a stage must have and who may move where is asked
 * of {@code complaint}.
 *
 * <p>Why a field is stored when it is left: there is no button to forget, and each write can be
 * taken back. Why the form names the complaint with each edit: a field may be left because another
 * complaint was clicked.
 */
package app.zhanggui.complaint.ui;
