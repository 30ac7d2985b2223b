package app.zhanggui.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Puts another file in the place of the cards: a backup, or what was recovered. The file that stood
 * there is kept aside, and a power cut leaves one of the two in place, whole.
 */
final class Replacement {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final CardFolder folder;
    private final Clock clock;

    /** The caller has the lock of the folder, and the cards are closed. */
    Replacement(CardFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Puts an older or foreign state there: the journal starts afresh from it.
     *
     * @param key what opens the file together with its password; left aside if the present key does
     * @return where the file is kept that stood there before, if one did
     */
    Optional<Path> put(Path fresh, Optional<Path> key) throws IOException {
        Optional<Path> aside = keepAside();
        Path part = copied(fresh);
        breakSeal(key);
        Journal.startFresh(folder);
        place(part);
        return aside;
    }

    /** Puts the present state there, which the journal goes on from. */
    Optional<Path> putPresent(Path fresh, Optional<Path> key) throws IOException {
        Optional<Path> aside = keepAside();
        Path part = copied(fresh);
        breakSeal(key);
        place(part);
        return aside;
    }

    private void breakSeal(Optional<Path> key) throws IOException {
        Seal.open(folder);
        if (key.isPresent()) {
            folder.disk().replace(folder.key(), Files.readAllBytes(key.get()));
        }
    }

    private void place(Path part) throws IOException {
        folder.disk().move(part, folder.cards());
        Seal.of(folder, 0).put(folder);
    }

    private Path copied(Path fresh) throws IOException {
        Path part = folder.path().resolve(folder.cards().getFileName() + ".part");
        Files.copy(fresh, part, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = folder.disk().open(part, "rw")) {
            channel.force(true);
        }
        return part;
    }

    /** A second name for the file, or a copy where the disk knows no second names. */
    private Optional<Path> keepAside() throws IOException {
        if (!folder.hasCards()) {
            return Optional.empty();
        }
        String name = STAMP.format(LocalDateTime.now(clock));
        Path room = Disk.freshFolder(folder.aside(), name);
        Path kept = room.resolve(folder.cards().getFileName());
        try {
            Files.createLink(kept, folder.cards());
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(folder.cards(), kept);
        }
        if (Files.exists(folder.key())) {
            Files.copy(folder.key(), room.resolve(folder.key().getFileName()));
        }
        Disk.forceFolder(room);
        return Optional.of(kept);
    }
}
