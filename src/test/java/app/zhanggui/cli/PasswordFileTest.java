package app.zhanggui.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTest {
    @TempDir Path room;

    @Test
    void only_the_first_line_is_the_password() throws IOException {
        assertThat(PasswordFile.read(written("芝麻开门\r\n第二行\n"))).isEqualTo("芝麻开门");
        assertThat(PasswordFile.read(written(""))).isEmpty();
    }

    @Test
    void the_mark_an_editor_puts_before_the_text_is_no_part_of_the_password() throws IOException {
        assertThat(PasswordFile.read(written("\uFEFF芝麻开门\r\n"))).isEqualTo("芝麻开门");
    }

    @Test
    void a_file_of_another_encoding_or_none_is_named_in_a_sentence() throws IOException {
        Path other = room.resolve("gbk.txt");
        Files.writeString(other, "芝麻开门", Charset.forName("GBK"));
        assertThatThrownBy(() -> PasswordFile.read(other)).isInstanceOf(UserFault.class);
        assertThatThrownBy(() -> PasswordFile.read(room.resolve("none.txt")))
                .isInstanceOf(UserFault.class);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(room.resolve("password.txt"), text);
    }
}
