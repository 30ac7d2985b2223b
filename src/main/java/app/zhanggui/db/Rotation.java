package app.zhanggui.db;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which backups stay: the last 5 of closing, the newest of each of 7 days, 4 weeks and 12 months,
 * the last 5 before each kind of great change, and whatever the owner asked for.
 *
 * <p>Why days that have a backup are counted, and not days of the calendar: after four weeks of
 * holiday, or with the machine's clock years ahead, all would otherwise be thrown away at once.
 */
final class Rotation {
    private static final int OF_A_KIND = 5;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Rotation() {}

    /** Those of the backups that may go. */
    static Set<BackupFile> spare(List<BackupFile> backups) {
        List<BackupFile> newestFirst =
                backups.stream().sorted(BackupFile.BY_AGE.reversed()).toList();
        Set<BackupFile> spare = new HashSet<>(backups);
        newestFirst.stream()
                .filter(backup -> backup.kind() == BackupKind.ASKED)
                .forEach(spare::remove);
        ofEachKind(newestFirst).forEach(spare::remove);
        newestOfEach(newestFirst, DAYS, made -> made.truncatedTo(ChronoUnit.DAYS))
                .forEach(spare::remove);
        newestOfEach(newestFirst, WEEKS, Rotation::week).forEach(spare::remove);
        newestOfEach(newestFirst, MONTHS, made -> List.of(made.getYear(), made.getMonth()))
                .forEach(spare::remove);
        return spare;
    }

    private static Object week(LocalDateTime made) {
        return List.of(
                made.get(IsoFields.WEEK_BASED_YEAR), made.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static List<BackupFile> ofEachKind(List<BackupFile> newestFirst) {
        Map<BackupKind, List<BackupFile>> kinds =
                newestFirst.stream().collect(Collectors.groupingBy(BackupFile::kind));
        return kinds.values().stream().flatMap(kind -> kind.stream().limit(OF_A_KIND)).toList();
    }

    /** The newest backup of each of the newest so many days, or weeks, or months. */
    private static List<BackupFile> newestOfEach(
            List<BackupFile> newestFirst, int many, Function<LocalDateTime, Object> period) {
        Map<Object, BackupFile> newest =
                newestFirst.stream()
                        .collect(
                                Collectors.toMap(
                                        backup -> period.apply(backup.made()),
                                        Function.identity(),
                                        (first, older) -> first));
        return newest.values().stream()
                .sorted(Comparator.comparing(BackupFile::made).reversed())
                .limit(many)
                .toList();
    }
}
