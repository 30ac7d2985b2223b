package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudFolderTest {
    @ParameterizedTest
    @CsvSource({
        "home/li/OneDrive/店里, ONE_DRIVE",
        "home/li/OneDrive - 宏达五金/zhanggui, ONE_DRIVE",
        "home/li/我的坚果云/客户, NUTSTORE",
        "home/li/Nutstore/1, NUTSTORE",
        "home/li/BaiduSyncdisk/zhanggui, BAIDU",
        "home/li/百度网盘同步空间/客户, BAIDU",
        "home/li/Dropbox, DROPBOX",
        "home/li/Library/Mobile Documents/com~apple~CloudDocs/客户, ICLOUD",
        "home/li/iCloudDrive/客户, ICLOUD"
    })
    void a_folder_that_is_carried_to_the_network_is_known(String folder, CloudFolder cloud) {
        assertThat(CloudFolder.of(Path.of("/").resolve(folder))).contains(cloud);
    }

    @Test
    void an_ordinary_folder_is_none() {
        assertThat(CloudFolder.of(Path.of("/home/li/.local/share/zhanggui"))).isEmpty();
        assertThat(CloudFolder.of(Path.of("/home/li/文档/one drive"))).isEmpty();
    }
}
