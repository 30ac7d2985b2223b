package app.zhanggui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Folders that a program on this machine carries to the network while the cards are open: it may
 * carry half a change, or bring an old one back.
 */
enum CloudFolder {
    ONE_DRIVE("OneDrive", "onedrive"),
    NUTSTORE("坚果云", "nutstore", "坚果云"),
    BAIDU("百度网盘", "baidunetdisk", "baidusyncdisk", "baiduyun", "百度网盘", "百度云"),
    DROPBOX("Dropbox", "dropbox"),
    ICLOUD("iCloud", "icloud", "mobile documents", "com~apple~clouddocs"),
    GOOGLE_DRIVE("Google Drive", "google drive", "googledrive"),
    WEIYUN("腾讯微云", "weiyun", "微云"),
    ALIYUN("阿里云盘", "aliyundrive", "adrive", "阿里云盘");

    private final String title;
    private final String[] starts;

    CloudFolder(String title, String... starts) {
        this.title = title;
        this.starts = starts;
    }

    /** What its owner calls it. */
    String title() {
        return title;
    }

    /** The service whose folder this lies in, if any; {@code 我的坚果云} and "OneDrive - 店" too. */
    static Optional<CloudFolder> of(Path folder) {
        for (Path name : folder.toAbsolutePath().normalize()) {
            String plain = name.toString().toLowerCase(Locale.ROOT).replaceFirst("^我的", "");
            Optional<CloudFolder> found =
                    Arrays.stream(values())
                            .filter(
                                    cloud ->
                                            Arrays.stream(cloud.starts).anyMatch(plain::startsWith))
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
