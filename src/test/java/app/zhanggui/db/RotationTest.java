package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    void of_many_closings_on_one_day_the_last_five_stay() {
        List<BackupFile> closings =
                IntStream.range(0, 9).mapToObj(hour -> exit(SUNDAY.atTime(8 + hour, 0))).toList();
        assertThat(kept(closings)).containsExactlyElementsOf(closings.subList(4, 9));
    }

    @Test
    void of_a_year_of_closing_every_evening_days_weeks_and_months_stay() {
        List<BackupFile> evenings =
                IntStream.rangeClosed(0, 400)
                        .mapToObj(day -> exit(SUNDAY.minusDays(400 - day).atTime(18, 0)))
                        .toList();
        assertThat(kept(evenings).stream().map(backup -> backup.made().toLocalDate()))
                .containsExactly(
                        LocalDate.of(2025, 12, 31),
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 5, 31),
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 7, 31),
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 8),
                        LocalDate.of(2026, 11, 15),
                        SUNDAY.minusDays(6),
                        SUNDAY.minusDays(5),
                        SUNDAY.minusDays(4),
                        SUNDAY.minusDays(3),
                        SUNDAY.minusDays(2),
                        SUNDAY.minusDays(1),
                        SUNDAY);
    }

    @Test
    void after_a_long_holiday_the_days_before_it_stay() {
        List<BackupFile> before =
                IntStream.range(0, 3)
                        .mapToObj(day -> of(SUNDAY.minusDays(90 - day), BackupKind.DAILY))
                        .toList();
        List<BackupFile> all = new ArrayList<>(before);
        all.add(exit(SUNDAY.atTime(9, 0)));
        assertThat(kept(all)).containsAll(before);
    }

    @Test
    void a_clock_years_ahead_costs_no_older_backup() {
        List<BackupFile> all = new ArrayList<>();
        IntStream.range(0, 5).forEach(day -> all.add(of(SUNDAY.minusDays(day), BackupKind.DAILY)));
        all.add(exit(LocalDateTime.of(2099, 1, 1, 0, 0)));
        assertThat(Rotation.spare(all)).isEmpty();
    }

    @Test
    void what_the_owner_asked_for_always_stays() {
        List<BackupFile> asked =
                IntStream.range(0, 30)
                        .mapToObj(
                                minute ->
                                        new BackupFile(
                                                Path.of("asked" + minute),
                                                SUNDAY.atTime(9, minute),
                                                BackupKind.ASKED,
                                                13))
                        .toList();
        assertThat(Rotation.spare(asked)).isEmpty();
    }

    @Test
    void many_imports_do_not_push_out_the_backup_before_a_restore() {
        List<BackupFile> all = new ArrayList<>();
        BackupFile restore = of(SUNDAY.minusDays(1), BackupKind.RESTORE);
        all.add(restore);
        IntStream.range(0, 20)
                .forEach(
                        minute ->
                                all.add(
                                        new BackupFile(
                                                Path.of("import" + minute),
                                                SUNDAY.atTime(9, minute),
                                                BackupKind.IMPORT,
                                                13)));
        assertThat(kept(all)).hasSize(6).contains(restore);
    }

    private static List<BackupFile> kept(List<BackupFile> backups) {
        List<BackupFile> kept = new ArrayList<>(backups);
        kept.removeAll(Rotation.spare(backups));
        kept.sort(BackupFile.BY_AGE);
        return kept;
    }

    private static BackupFile of(LocalDate day, BackupKind kind) {
        LocalDateTime made = day.atTime(LocalTime.NOON);
        return new BackupFile(Path.of(kind + made.toString()), made, kind, 13);
    }

    private static BackupFile exit(LocalDateTime made) {
        return new BackupFile(Path.of("exit" + made), made, BackupKind.EXIT, 13);
    }
}
