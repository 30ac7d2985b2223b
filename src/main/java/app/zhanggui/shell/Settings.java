package app.zhanggui.shell;

import app.zhanggui.db.Backups;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Remembered;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the owner has set about the window: a small file beside the cards. A setting that cannot be
 * read counts as not set; the cards never depend on it.
 */
public final class Settings implements Remembered {
    /** Font sizes offered, in per cent. */
    static final int SMALLEST_FONT = 100;

    static final int LARGEST_FONT = 200;
    private static final String FONT = "font.percent";
    private static final String LANGUAGE = "language";
    private static final String CALM = "motion.reduced";
    private static final String LOCK = "lock.minutes";
    private static final int LOCK_MINUTES = 10;
    private static final String BACKUP_FOLDER = "backup.folder";
    private static final String BACKUP_REACHED = "backup.folder.reached";

    /** Before the names of what a window remembers of itself. */
    private static final String REMEMBERED = "window.";

    private static final Logger LOG = Logger.getLogger(Settings.class.getName());

    private final Path file;
    private final Properties values = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /** Reads the settings of a data directory; all are at their defaults if there are none. */
    static Settings in(Path folder) {
        Settings settings = new Settings(folder.resolve("settings.properties"));
        if (Files.exists(settings.file)) {
            try (Reader in = Files.newBufferedReader(settings.file)) {
                settings.values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "the settings cannot be read; the defaults are used", e);
            }
        }
        return settings;
    }

    /** Size of the letters in per cent, {@value #SMALLEST_FONT} to {@value #LARGEST_FONT}. */
    int fontPercent() {
        String text = values.getProperty(FONT, "");
        int percent = text.matches("\\d{1,4}") ? Integer.parseInt(text) : SMALLEST_FONT;
        return Math.min(LARGEST_FONT, Math.max(SMALLEST_FONT, percent));
    }

    void setFontPercent(int percent) {
        set(FONT, Integer.toString(percent));
    }

    /** Chinese unless the owner chose English, whatever the system speaks. */
    Locale language() {
        return Locale.forLanguageTag(values.getProperty(LANGUAGE, Locale.CHINA.toLanguageTag()));
    }

    /** Takes effect at the next start. */
    void setLanguage(Locale language) {
        set(LANGUAGE, language.toLanguageTag());
    }

    /** Whether the owner wants nothing on screen to move by itself. */
    boolean calm() {
        return Boolean.parseBoolean(values.getProperty(CALM, "false"));
    }

    void setCalm(boolean calm) {
        set(CALM, Boolean.toString(calm));
    }

    /** After how many minutes without anybody there the window locks itself; 0 for never. */
    int lockMinutes() {
        String text = values.getProperty(LOCK, "");
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : LOCK_MINUTES;
    }

    void setLockMinutes(int minutes) {
        set(LOCK, Integer.toString(minutes));
    }

    /** Where the owner wants backups besides the data directory's own folder. */
    Optional<Path> backupFolder() {
        return Optional.ofNullable(values.getProperty(BACKUP_FOLDER)).map(Path::of);
    }

    void setBackupFolder(Path folder) {
        set(BACKUP_FOLDER, folder.toString());
    }

    /** From now on backups are kept in one place only. */
    void forgetBackupFolder() {
        values.remove(BACKUP_FOLDER);
        values.remove(BACKUP_REACHED);
        store();
    }

    /** When a good copy was last put into the second place. */
    Optional<LocalDateTime> backupFolderReached() {
        try {
            return Optional.ofNullable(values.getProperty(BACKUP_REACHED))
                    .map(LocalDateTime::parse);
        } catch (DateTimeParseException spoilt) {
            return Optional.empty();
        }
    }

    /** The second place, as the backups see it. */
    Backups.SecondPlace secondPlace() {
        return new Backups.SecondPlace() {
            @Override
            public Optional<Path> folder() {
                return backupFolder();
            }

            @Override
            public void reached(LocalDateTime when) {
                set(BACKUP_REACHED, when.toString());
            }
        };
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(REMEMBERED + name));
    }

    /** Nobody asked for it to be kept, so nobody is told if it cannot be. */
    @Override
    public void keep(String name, String value) {
        if (value.equals(values.getProperty(REMEMBERED + name))) {
            return;
        }
        try {
            set(REMEMBERED + name, value);
        } catch (UserFault unwritable) {
            LOG.log(Level.WARNING, "the window will not remember " + name, unwritable);
        }
    }

    private void set(String name, String value) {
        values.setProperty(name, value);
        store();
    }

    /** Jobs store, too: a second place is reached away from the screen. */
    private synchronized void store() {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(part)) {
                values.store(out, null);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserFault(
                    UserFault.Kind.UNAVAILABLE,
                    Message.of("shell.settings.unwritable", file.toString()),
                    e);
        }
    }
}
