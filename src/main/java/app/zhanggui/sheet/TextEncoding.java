package app.zhanggui.sheet;

import java.nio.charset.Charset;
import java.util.List;

/** The encodings lists come in. */
public enum TextEncoding {
    UTF_8("UTF-8"),
    /** What Excel and WPS in mainland China save; GB2312 and GBK are within it. */
    GB18030("GB18030"),
    /** Traditional Chinese. */
    BIG5("x-windows-950"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE"),
    UTF_32LE("UTF-32LE"),
    UTF_32BE("UTF-32BE"),
    /** Western Europe. */
    WESTERN("windows-1252");

    private final Charset charset;

    TextEncoding(String charset) {
        this.charset = Charset.forName(charset);
    }

    Charset charset() {
        return charset;
    }

    /** Those an owner may meet, the commonest first. */
    public static List<TextEncoding> usual() {
        return List.of(UTF_8, GB18030, BIG5, UTF_16LE, UTF_16BE, WESTERN);
    }
}
