/**
 * 今日: what is to be done and remembered today, gathered from every room and stored nowhere (S3-16).
 *
 * <p>Who is due, overdue or left alone too long is each room's own rule; here it is only put side
 * by side. What can be done from the page is the rooms' own doing, too: it comes as {@code Ways}.
 */
package app.zhanggui.shell.today;
