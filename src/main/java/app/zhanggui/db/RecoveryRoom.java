package app.zhanggui.db;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A folder of its own, beside the cards, in which a lost card file is made anew. */
final class RecoveryRoom implements AutoCloseable {
    private static final String NAME = "recovering";

    private final CardFolder home;
    private final CardFolder room;
    private final Access access;
    private final Clock clock;

    /**
     * What stands in the room.
     *
     * @param entry number of the newest change in it
     */
    record Start(Path backup, long entry, long customers) {}

    private RecoveryRoom(CardFolder home, CardFolder room, Access access, Clock clock) {
        this.home = home;
        this.room = room;
        this.access = access;
        this.clock = clock;
    }

    static RecoveryRoom in(CardFolder home, Access access, Clock clock) throws IOException {
        Path made = Disk.freshFolder(home.path(), NAME);
        return new RecoveryRoom(home, new CardFolder(made), access, clock);
    }

    Path path() {
        return room.path();
    }

    Path cards() {
        return room.cards();
    }

    /** What the journal and a lost file were encrypted with. */
    Optional<DataKey> key() throws IOException {
        return Files.exists(home.key()) ? Optional.of(access.key(home)) : Optional.empty();
    }

    /** A key file that has to go with the cards, since the one at home does not open them. */
    Optional<Path> newKey() throws IOException {
        boolean locked = Shape.of(room) == Shape.ENCRYPTED;
        boolean opens = locked && opens(home);
        return locked && !opens ? Optional.of(room.key()) : Optional.empty();
    }

    private boolean opens(CardFolder with) throws IOException {
        if (!Files.exists(with.key())) {
            return false;
        }
        DataKey home = access.key(with);
        return home.isSame(access.key(room));
    }

    CardSource source() throws IOException {
        boolean locked = Shape.of(room) == Shape.ENCRYPTED;
        return CardSource.of(room, locked ? Optional.of(access.key(room)) : Optional.empty());
    }

    /**
     * Puts a backup into the room and reads all of it.
     *
     * @return empty if it is spoilt, or its password is another
     */
    Optional<Start> unpack(Path zip) throws IOException {
        clear();
        if (Files.exists(home.key())) {
            Files.copy(home.key(), room.key(), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            BackupZip.unpack(zip, room);
            return Optional.of(read(zip));
        } catch (IOException | UserFault spoilt) {
            if (!StorageFault.hasRoom(home.path())) {
                throw spoilt;
            }
            return Optional.empty();
        }
    }

    /** Puts cards without any customer into the room, for a journal from the first day. */
    Start empty() throws IOException {
        clear();
        if (key().isPresent()) {
            Files.copy(home.key(), room.key());
            Protection.makeEncrypted(room, key().get());
        }
        return read(null);
    }

    private Start read(Path zip) {
        try (Database database = new Opening(room, access, clock).open()) {
            Check.readAll(database, Progress.unwatched());
            return new Start(zip, database.entry(), Check.customers(database));
        }
    }

    /** Reads all that stands in the room. */
    Map<String, Long> rows(Progress progress) throws IOException {
        try (Database database = open()) {
            return Check.readAll(database, progress);
        }
    }

    /** Opens what stands in the room, after it was written to past seal and journal. */
    Database open() throws IOException {
        Files.deleteIfExists(room.seal());
        Journals.keepNewest(room, 0);
        return new Opening(room, access, clock).open();
    }

    private void clear() throws IOException {
        Viewing.deleteAll(room.path());
        Files.createDirectory(room.path());
    }

    @Override
    public void close() {
        Viewing.deleteAll(room.path());
    }
}
