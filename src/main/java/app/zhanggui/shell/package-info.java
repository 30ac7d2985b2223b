/**
 * The top of the house: where the program starts, the composition root ({@code Wiring}, which alone
 * makes stores and knows neighbouring features), the window's frame and the settings.
 *
 * <p>Why this room stands above the command line: one program starts both, and starts here.
 */
package app.zhanggui.shell;
