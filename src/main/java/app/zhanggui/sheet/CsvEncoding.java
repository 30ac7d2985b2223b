package app.zhanggui.sheet;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** How the letters of a CSV file are written. */
public enum CsvEncoding {
    /** With a byte order mark, so that Excel and WPS open it by a double click. */
    UTF_8(StandardCharsets.UTF_8),
    /** For older programs, which know it as GBK: what GBK has not, they show as rubbish. */
    GB18030(Charset.forName("GB18030"));

    private static final Charset OLD = Charset.forName("GBK");

    private final Charset charset;

    CsvEncoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** The characters of a text that whoever expects this encoding may not be able to show. */
    public Set<String> unfit(String text) {
        Set<String> unfit = new LinkedHashSet<>();
        if (this == GB18030) {
            CharsetEncoder encoder = OLD.newEncoder();
            text.codePoints()
                    .mapToObj(Character::toString)
                    .filter(one -> !encoder.canEncode(one))
                    .forEach(unfit::add);
        }
        return unfit;
    }
}
