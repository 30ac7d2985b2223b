package app.zhanggui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
    private final Pdf pdf = new Pdf("计划", new byte[] {'%', 'P', 'D', 'F'}, 1);

    @TempDir Path folder;

    @Test
    void savingReplacesAnOlderFileAndLeavesNothingElseBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("计划.pdf"), "an older plan, and longer");

        pdf.save(file);

        assertThat(file).hasBinaryContent(pdf.bytes());
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidInASentenceThatNamesIt() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> pdf.save(notAFolder.resolve("计划.pdf")))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault ->
                                assertThat(Texts.chinese().say(fault.sentence()))
                                        .contains("计划.pdf"));
    }

    @Test
    void aPrinterThatIsGoneIsSaidInASentenceThatNamesIt() {
        assertThatThrownBy(() -> new Printers().print(pdf, "店里的打印机"))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault ->
                                assertThat(Texts.chinese().say(fault.sentence()))
                                        .contains("店里的打印机"));
    }
}
