package app.zhanggui.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens a copy of the card file, so that looking at a damaged one cannot damage it further. */
final class Viewing {
    private static final String PREFIX = "zhanggui-view-";

    /** The program that looks at it stands in its name. */
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-.*");

    private static final Logger LOG = Logger.getLogger(Viewing.class.getName());

    private Viewing() {}

    static Database open(CardFolder folder, Optional<Secret> password, Clock clock) {
        if (!folder.hasCards()) {
            throw new OpenFault(Trouble.MISSING, folder);
        }
        Path room = null;
        try {
            room = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
            copy(folder, new CardFolder(room));
            Database copy = Opening.ofCopy(room, password, clock).open();
            Path made = room;
            copy.file().lookOnly(() -> deleteAll(made));
            return copy;
        } catch (IOException | RuntimeException trouble) {
            deleteAll(room);
            throw trouble instanceof OpenFault fault
                    ? new OpenFault(fault.trouble(), folder.path(), fault)
                    : StorageFault.opening(folder, trouble);
        }
    }

    /** Without the seal: what is damaged is looked at all the same. */
    private static void copy(CardFolder from, CardFolder to) throws IOException {
        Files.copy(from.cards(), to.cards());
        if (Files.exists(from.key())) {
            Files.copy(from.key(), to.key());
        }
    }

    /**
     * Clears away copies that programs left which were killed: they hold all the customers. What
     * cannot be deleted belongs to somebody else.
     */
    static void clearLeftOver(Path temporary) {
        try (Stream<Path> files = Files.list(temporary)) {
            for (Path copy : files.filter(Viewing::isLeftOver).toList()) {
                deleteAll(copy);
            }
        } catch (IOException | UncheckedIOException another) {
            LOG.log(Level.FINE, "a copy stays", another);
        }
    }

    private static boolean isLeftOver(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    /** Deletes a folder with all that is in it. */
    static void deleteAll(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
