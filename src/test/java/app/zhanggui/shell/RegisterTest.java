package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.cli.Cli;
import app.zhanggui.customer.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever leaves the program by a verb stands in the register: what, how much, where to. */
class RegisterTest {
    @TempDir Path room;

    @Test
    void exports_papers_left_out_rows_backups_and_restores_are_noted() throws IOException {
        Path list = room.resolve("list.csv");
        Files.writeString(list, "客户名称,电话\n宏达五金,0755-26001234\n,138\n恒大机电,13800138001\n");
        run("import", list.toString(), "--problems", room.resolve("left.xlsx").toString());
        run("export", room.resolve("out.xlsx").toString(), "--search", "宏达");
        run("plan", "2026-12", "--pdf", room.resolve("plan.pdf").toString());
        run("backup", room.resolve("stick").toString());
        run("backup");
        assertThat(noted())
                .extracting(Access::kind)
                .containsExactly(
                        Access.Kind.BACKUP,
                        Access.Kind.BACKUP,
                        Access.Kind.PDF,
                        Access.Kind.EXPORT,
                        Access.Kind.EXPORT);
        assertThat(noted().get(3).filter()).contains("宏达");
        assertThat(noted().get(3).rows()).hasValue(1);
        assertThat(noted().get(4).rows()).hasValue(1);
        assertThat(noted().get(4).target()).endsWith("left.xlsx");
    }

    @Test
    void the_cards_that_were_restored_say_from_where() throws IOException {
        Path list = room.resolve("list.csv");
        Files.writeString(list, "客户名称\n宏达五金\n恒大机电\n");
        run("import", list.toString());
        run("backup", room.resolve("stick").toString());
        Path backup;
        try (var files = Files.list(room.resolve("stick"))) {
            backup = files.findFirst().orElseThrow();
        }
        run("restore", backup.toString());
        Access restored = noted().get(0);
        assertThat(restored.kind()).isEqualTo(Access.Kind.RESTORE);
        assertThat(restored.rows()).hasValue(2);
        assertThat(restored.target()).isEqualTo(backup.toString());
    }

    @Test
    void the_backup_before_an_import_is_noted_as_well() throws IOException {
        Path list = room.resolve("list.csv");
        Files.writeString(list, "客户名称\n宏达五金\n");
        run("import", list.toString());
        Files.writeString(list, "客户名称\n恒大机电\n");
        run("import", list.toString());
        assertThat(noted()).extracting(Access::kind).containsExactly(Access.Kind.BACKUP);
        assertThat(noted().get(0).target()).contains("-import-");
    }

    private List<Access> noted() {
        try (Wiring house =
                Wiring.open(room.resolve("data"), Optional.empty(), Clock.systemUTC())) {
            return house.stores().accesses().newest(20);
        }
    }

    private void run(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = room.resolve("data").toString();
        assertThat(new Cli(Wiring::services, Main.class.getName()).run(all)).isZero();
    }
}
