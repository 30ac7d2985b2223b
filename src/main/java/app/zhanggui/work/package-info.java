/**
 * Long work: how it reports progress and how it is cancelled. No thread is started here and nothing
 * of a screen is known; the kit in {@code ui} runs the work.
 */
package app.zhanggui.work;
