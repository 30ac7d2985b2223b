package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.UserFault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    private static final String FREE = "free";
    private static final String BUSY = "busy";

    @TempDir Path folder;

    @Test
    void a_second_opening_refused_in_this_program_does_not_let_another_program_in()
            throws Exception {
        Closeable lock = FolderLock.take(folder);
        assertThatThrownBy(() -> FolderLock.take(folder)).isInstanceOf(UserFault.class);
        assertThatThrownBy(() -> FolderLock.take(folder.resolve("../" + folder.getFileName())))
                .isInstanceOf(UserFault.class);

        assertThat(anotherProgramFinds()).isEqualTo(BUSY);

        FolderLock.release(lock);
        assertThat(anotherProgramFinds()).isEqualTo(FREE);
        FolderLock.release(FolderLock.take(folder));
    }

    private String anotherProgramFinds() throws IOException {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FolderLockTest.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** The other program. */
    public static void main(String[] folder) {
        try {
            FolderLock.release(FolderLock.take(Path.of(folder[0])));
            System.out.println(FREE);
        } catch (UserFault busy) {
            System.out.println(BUSY);
        }
    }
}
