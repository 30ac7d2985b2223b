package app.zhanggui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
    private static final String SIMPLE = "客户名称,联系电话,地址\n宏达五金,13805712203,杭州市解放路12号\n";
    private static final String TRADITIONAL = "客戶名稱,聯絡電話,地址\n宏達五金行,0912345678,臺北市忠孝東路12號\n";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"UTF_8", "GB18030", "UTF_16LE", "UTF_16BE"})
    void simplified_text_is_known_in_every_encoding(TextEncoding encoding) {
        assertThat(Charsets.of(SIMPLE.getBytes(encoding.charset()))).isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource({"UTF_8", "BIG5", "GB18030", "UTF_16LE"})
    void traditional_text_is_known_in_every_encoding(TextEncoding encoding) {
        assertThat(Charsets.of(TRADITIONAL.getBytes(encoding.charset()))).isEqualTo(encoding);
    }

    @Test
    void western_letters_with_accents_are_not_taken_for_chinese() {
        byte[] bytes =
                "Name,City\nCafé Müller,Düsseldorf\n".getBytes(TextEncoding.WESTERN.charset());
        assertThat(Charsets.of(bytes)).isEqualTo(TextEncoding.WESTERN);
    }

    @Test
    void a_rare_name_in_gb18030_does_not_make_it_big5() {
        byte[] bytes = "客户名称,联系人\n喆喆五金,王珺\n".getBytes(TextEncoding.GB18030.charset());
        assertThat(Charsets.of(bytes)).isEqualTo(TextEncoding.GB18030);
    }

    @Test
    void what_the_owner_says_of_encoding_and_separator_wins() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, "名;称,电话\n".getBytes(TextEncoding.GB18030.charset()));
        FileChoices choices =
                FileChoices.NONE.withEncoding(TextEncoding.GB18030).withSeparator(';');
        SheetFile read = SheetReader.read(file, choices, Progress.unwatched());
        assertThat(read.sheets().get(0).rows()).containsExactly(List.of("名", "称,电话"));
        assertThat(read.form()).contains(new TextForm(TextEncoding.GB18030, ';'));
    }

    @Test
    void a_sample_shows_the_first_telling_line_in_each_encoding() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, ("id,name\n1,宏达五金\n").getBytes(TextEncoding.GB18030.charset()));
        assertThat(SheetReader.samples(file))
                .contains(new TextSample(TextEncoding.GB18030, "1,宏达五金"))
                .hasSize(TextEncoding.usual().size());
    }
}
