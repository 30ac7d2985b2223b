/**
 * Words: the bundles in two languages, messages not yet in a language, findings and faults the
 * owner can mend, pinyin, and dates as people write them, solar or lunar. No window, no file but
 * the bundles, no database.
 *
 * <p>Why one pair of bundles a room: a room is then whole in itself, and two people can work in two
 * rooms.
 */
package app.zhanggui.text;
