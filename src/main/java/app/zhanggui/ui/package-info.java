/**
 * The kit every screen is built with: jobs, notices, dialogs, form parts, the look. It knows JavaFX
 * and no feature. Threads and {@code Platform.runLater} live here only.
 *
 * <p>Why jobs are cancelled by a flag: interrupting a thread that is writing closes the card file.
 */
package app.zhanggui.ui;
