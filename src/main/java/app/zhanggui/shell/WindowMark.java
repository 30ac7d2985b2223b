package app.zhanggui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Who has a window over a data directory.
 *
 * @param user name of the account
 * @param machine name of the computer
 * @param process number of the program on that computer
 */
record WindowMark(String user, String machine, long process) {
    private static final String NAME = "cards.window";

    /** This very program. */
    static WindowMark own() {
        return new WindowMark(
                System.getProperty("user.name", ""), thisMachine(), ProcessHandle.current().pid());
    }

    private static String thisMachine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "";
        }
    }

    /** The mark that stands in the directory, if one does. */
    static Optional<WindowMark> in(Path folder) {
        Properties mark = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(NAME))) {
            mark.load(in);
            return Optional.of(
                    new WindowMark(
                            mark.getProperty("user", ""),
                            mark.getProperty("machine", ""),
                            Long.parseLong(mark.getProperty("process", "0"))));
        } catch (IOException | IllegalArgumentException noMark) {
            return Optional.empty();
        }
    }

    void put(Path folder) throws IOException {
        Properties mark = new Properties();
        mark.setProperty("user", user);
        mark.setProperty("machine", machine);
        mark.setProperty("process", Long.toString(process));
        Files.createDirectories(folder);
        try (Writer out = Files.newBufferedWriter(folder.resolve(NAME))) {
            mark.store(out, null);
        }
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /** Whether it is a window of the same person at the same computer. */
    boolean isOfMyDesk(WindowMark me) {
        return user.equals(me.user) && machine.equals(me.machine);
    }

    /** Whether that program may still run; of another computer nobody can tell. */
    boolean mayRun(WindowMark me) {
        return !machine.equals(me.machine)
                || ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }
}
