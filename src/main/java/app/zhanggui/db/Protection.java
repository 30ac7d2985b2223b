package app.zhanggui.db;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.h2.tools.ChangeFileEncryption;

/**
 * The password of the card file, which must be closed for each of these. Setting and taking it away
 * write the file anew, beside the old one, and put it in place when it was read whole; changing it
 * writes the small key file only. A forgotten password cannot be got round.
 */
public final class Protection {
    private static final String CIPHER = "AES";

    private Protection() {}

    /** Whether the card file of a folder opens with a password only. */
    public static boolean isSet(Path folder) {
        CardFolder cards = new CardFolder(folder);
        try {
            return cards.hasCards()
                    ? Shape.of(cards) == Shape.ENCRYPTED
                    : Files.exists(cards.key());
        } catch (IOException e) {
            throw StorageFault.opening(cards, e);
        }
    }

    /** Whether the password is the right one, without opening anything. */
    public static boolean isRight(Path folder, Secret password) {
        CardFolder cards = new CardFolder(folder);
        try {
            Access.by(Optional.of(password)).key(cards);
            return true;
        } catch (OpenFault wrong) {
            if (wrong.trouble() == Trouble.KEY_MISSING) {
                throw wrong;
            }
            return false;
        } catch (IOException e) {
            throw StorageFault.opening(cards, e);
        }
    }

    /**
     * Takes another password. Backups made before keep the old one.
     *
     * @throws OpenFault if the old password is wrong
     */
    public static void change(Path folder, Secret old, Secret fresh) {
        CardFolder cards = new CardFolder(folder);
        Closeable lock = FolderLock.take(folder);
        try {
            DataKey key = Access.by(Optional.of(old)).key(cards);
            cards.disk().replace(cards.key(), key.locked(fresh));
        } catch (IOException e) {
            throw StorageFault.opening(cards, e);
        } finally {
            FolderLock.release(lock);
        }
    }

    /**
     * Encrypts the cards. The journal begins anew; backups that were made before stay readable for
     * everyone and are the caller's to replace.
     *
     * @throws UserFault if the file cannot be read whole, or not be written
     */
    public static void set(Path folder, Secret password, Clock clock) {
        convert(folder, Optional.empty(), Optional.of(password), clock);
    }

    /**
     * Takes the password away: cards and journal are readable for everyone from now on.
     *
     * @throws OpenFault if the password is wrong
     */
    public static void remove(Path folder, Secret password, Clock clock) {
        convert(folder, Optional.of(password), Optional.empty(), clock);
    }

    private static void convert(
            Path folder, Optional<Secret> old, Optional<Secret> fresh, Clock clock) {
        CardFolder cards = new CardFolder(folder);
        Map<String, Long> rows = read(folder, old, clock);
        Closeable lock = FolderLock.take(folder);
        Path made = null;
        try {
            made = Disk.freshFolder(folder, "converting");
            CardFolder room = new CardFolder(made);
            Files.copy(cards.cards(), room.cards());
            crypt(room, key(cards, old), fresh);
            if (!rows.equals(read(room.path(), fresh, clock))) {
                throw new OpenFault(Trouble.DAMAGED, cards);
            }
            put(cards, room, fresh.isPresent(), clock);
        } catch (IOException | SQLException e) {
            throw StorageFault.opening(cards, e);
        } finally {
            Viewing.deleteAll(made);
            FolderLock.release(lock);
        }
    }

    private static Map<String, Long> read(Path folder, Optional<Secret> password, Clock clock) {
        try (Database database = Database.open(folder, password, clock)) {
            return Check.readAll(database, Progress.unwatched());
        }
    }

    private static Optional<DataKey> key(CardFolder cards, Optional<Secret> password)
            throws IOException {
        return password.isPresent()
                ? Optional.of(Access.by(password).key(cards))
                : Optional.empty();
    }

    private static void crypt(CardFolder room, Optional<DataKey> old, Optional<Secret> fresh)
            throws IOException, SQLException {
        DataKey key = DataKey.fresh();
        ChangeFileEncryption.execute(
                room.path().toString(),
                Database.FILE,
                CIPHER,
                old.map(DataKey::fileSecret).orElse(null),
                fresh.isPresent() ? key.fileSecret() : null,
                true);
        if (fresh.isPresent()) {
            room.disk().replace(room.key(), key.locked(fresh.get()));
        }
    }

    /** The old file is not kept aside: it is what nobody shall read any more. */
    private static void put(CardFolder cards, CardFolder room, boolean locked, Clock clock)
            throws IOException {
        Optional<Path> aside =
                new Replacement(cards, clock)
                        .put(room.cards(), locked ? Optional.of(room.key()) : Optional.empty());
        if (aside.isPresent()) {
            Viewing.deleteAll(aside.get().getParent());
            Disk.deleteIfEmpty(cards.aside());
        }
        Journals.keepNewest(cards, 1);
        if (!locked) {
            Files.deleteIfExists(cards.key());
        }
    }

    /** Makes a card file without any customer that is encrypted from the start. */
    static void makeEncrypted(CardFolder folder, DataKey key) throws IOException {
        CardSource source = CardSource.of(folder, Optional.of(key));
        try (var connection = source.getConnection()) {
            Migration.bringUpToDate(source);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
