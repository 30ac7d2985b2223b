/**
 * The card file: opening, migrating, writing with before-images, undo, backup and check. jOOQ and
 * {@code java.sql} live here and in the stores of the features, nowhere else; the classes below
 * {@code schema} are generated at build time from the migrations.
 *
 * <p>Why H2 2.4.240, pinned: 2.5.252 loses acknowledged edits even when told to force them. Why a
 * file system of our own under it ({@link app.zhanggui.db.OrderedFilePath}): H2 forces nothing at
 * commit, so that a power cut loses or spoils what was just saved.
 *
 * <p>Why before-images: undo, the history of a card and the recycle bin are then one mechanism. Why
 * ids from one sequence: a change names any row by one number.
 */
package app.zhanggui.db;
