package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {
    @TempDir Path folder;

    @Test
    void a_second_start_brings_the_first_window_to_the_front() throws Exception {
        CountDownLatch front = new CountDownLatch(1);
        try (OneWindow window = OneWindow.over(folder, front::countDown)) {
            assertThat(secondStart()).isEqualTo("true");
            assertThat(front.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(window).isNotNull();
        }
        assertThat(secondStart()).isEqualTo("false");
    }

    @Test
    void the_mark_of_a_program_that_was_killed_holds_nobody_up() throws IOException {
        WindowMark me = WindowMark.own();
        new WindowMark(me.user(), me.machine(), Integer.MAX_VALUE).put(folder);
        assertThat(OneWindow.answers(folder)).isFalse();
        assertThat(OneWindow.somebodyElse(folder)).isEmpty();
    }

    @Test
    void another_computer_is_named_and_not_knocked_at() throws IOException {
        WindowMark other = new WindowMark("李红", "KUFANG-PC", 17);
        other.put(folder);
        assertThat(OneWindow.answers(folder)).isFalse();
        assertThat(OneWindow.somebodyElse(folder)).contains(other);
    }

    @Test
    void who_only_waits_for_the_cards_does_not_hide_who_has_them() throws IOException {
        WindowMark other = new WindowMark("李红", "KUFANG-PC", 17);
        other.put(folder);
        OneWindow.over(folder, () -> {}).close();
        assertThat(OneWindow.somebodyElse(folder)).contains(other);
    }

    private String secondStart() throws IOException {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OneWindowTest.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** The second start. */
    public static void main(String[] folder) {
        System.out.println(OneWindow.answers(Path.of(folder[0])));
    }
}
