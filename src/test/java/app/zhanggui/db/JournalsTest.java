package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalsTest {
    private final Locale usual = Locale.getDefault();
    @TempDir Path folder;

    @AfterEach
    void speakAsUsual() {
        Locale.setDefault(usual);
    }

    @Test
    void journals_follow_each_other_whatever_figures_the_system_writes() throws IOException {
        CardFolder cards = new CardFolder(folder);
        Files.createDirectories(cards.journals());
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        Path first = Files.createFile(Journals.next(cards));

        Locale.setDefault(Locale.CHINA);
        Path second = Files.createFile(Journals.next(cards));
        Path third = Files.createFile(Journals.next(cards));

        assertThat(Journals.files(cards)).containsExactly(first, second, third);
    }
}
