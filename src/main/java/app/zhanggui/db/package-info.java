/**
 * The card file: opening, migrating, writing with before-images, undo, backup and check. jOOQ and
 * {@code java.sql} live here and in the stores of the features, nowhere else; the classes below
 * {@code schema} are generated at build time from the migrations.
 *
 * <p>Why H2 2.4.240, pinned: 2.5.252 loses acknowledged edits even when told to force them. Why a
 * file system of our own under it ({@link app.zhanggui.db.OrderedFilePath}): H2 forces nothing at
 * commit, so that a power cut loses or spoils what was just saved.
 *
 * <p>Why a seal and a journal as well: H2 has no checksums, so that a flipped bit is read as
 * another word, and a file cut short opens as the state of last week. A closed file is sealed by
 * its hash ({@link app.zhanggui.db.Seal}); every change is forced into a journal before it is
 * called saved ({@link app.zhanggui.db.Journal}); the number of the newest change is compared on
 * opening. So the newest good backup and the journal are the present state whatever happens to the
 * file ({@link app.zhanggui.db.Recovery}).
 *
 * <p>Why before-images: undo, the history of a card and the recycle bin are then one mechanism. Why
 * ids from one sequence: a change names any row by one number.
 */
package app.zhanggui.db;
