/**
 * The command line: the same verbs as the window, one class each, for scripts, scheduled backups
 * and machines without a display. It writes answers and sentences; the work is done below.
 *
 * <p>Why it is handed its {@link app.zhanggui.cli.Services}: only the composition root makes
 * stores.
 */
package app.zhanggui.cli;
