package app.zhanggui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LockedFileTest {
    private static final FileChoices RIGHT = FileChoices.NONE.withPassword("五金88");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void a_locked_workbook_opens_with_its_password(EncryptionMode mode) throws Exception {
        assertThat(firstCell(newWorkbook(mode))).isEqualTo("宏达五金");
    }

    @Test
    void a_locked_xls_opens_with_its_password() throws IOException {
        assertThat(firstCell(oldWorkbook("五金88"))).isEqualTo("宏达五金");
    }

    @Test
    void without_its_password_it_is_locked_and_says_so() throws Exception {
        for (Path file : new Path[] {newWorkbook(EncryptionMode.agile), oldWorkbook("五金88")}) {
            assertLocked(file, FileChoices.NONE, "sheet.fault.locked");
            assertLocked(file, FileChoices.NONE.withPassword("五金89"), "sheet.fault.wrongPassword");
        }
    }

    @Test
    void a_file_only_protected_against_changes_wants_no_password() throws IOException {
        Path file = oldWorkbook("VelvetSweatshop");
        assertThat(SheetReader.read(file, Progress.unwatched()).sheets().get(0).cell(0, 0))
                .isEqualTo("宏达五金");
    }

    private static String firstCell(Path file) {
        return SheetReader.read(file, RIGHT, Progress.unwatched()).sheets().get(0).cell(0, 0);
    }

    private static void assertLocked(Path file, FileChoices choices, String sentence) {
        assertThatThrownBy(() -> SheetReader.read(file, choices, Progress.unwatched()))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault -> {
                            assertThat(fault.kind()).isEqualTo(UserFault.Kind.LOCKED);
                            assertThat(fault.sentence().key()).isEqualTo(sentence);
                        });
    }

    private Path newWorkbook(EncryptionMode mode) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(mode + ".xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                Workbook book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("宏达五金");
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("五金88");
            try (OutputStream out = encryptor.getDataStream(files)) {
                book.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
        return file;
    }

    private Path oldWorkbook(String password) throws IOException {
        Path file = folder.resolve(password + ".xls");
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("宏达五金");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }
}
