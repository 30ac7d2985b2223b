package app.zhanggui.sheet;

import static app.zhanggui.sheet.TextEncoding.BIG5;
import static app.zhanggui.sheet.TextEncoding.GB18030;
import static app.zhanggui.sheet.TextEncoding.UTF_16BE;
import static app.zhanggui.sheet.TextEncoding.UTF_16LE;
import static app.zhanggui.sheet.TextEncoding.UTF_32BE;
import static app.zhanggui.sheet.TextEncoding.UTF_32LE;
import static app.zhanggui.sheet.TextEncoding.UTF_8;
import static app.zhanggui.sheet.TextEncoding.WESTERN;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Text of unknown encoding. In this order: byte order mark, zero bytes at even or odd places
 * (UTF-16 and UTF-32 without a mark), strict UTF-8, and then the likeliest of GB18030, Big5 and
 * Western text, which share their bytes and differ in which of them are common ({@link BytePairs}).
 */
final class Charsets {
    private static final int SAMPLE = 4000;

    private Charsets() {}

    /** The encoding of these bytes. */
    static TextEncoding of(byte[] bytes) {
        Optional<TextEncoding> marked = marked(bytes).or(() -> wide(bytes));
        if (marked.isPresent()) {
            return marked.get();
        }
        return isAll(bytes, UTF_8) ? UTF_8 : narrow(bytes);
    }

    /** The text in an encoding, without the mark before it; what does not fit becomes U+FFFD. */
    static String decode(byte[] bytes, TextEncoding encoding) {
        String text = new String(bytes, encoding.charset());
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<TextEncoding> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(UTF_32LE);
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(UTF_32BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? Optional.of(UTF_16BE) : Optional.empty();
    }

    /** Zero bytes at one place of every two or four tell the wide encodings. */
    private static Optional<TextEncoding> wide(byte[] bytes) {
        int[] zeros = new int[4];
        int length = Math.min(bytes.length, SAMPLE) / 4 * 4;
        for (int i = 0; i < length; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        int most = length / 4 * 7 / 10;
        if (length < 8 || zeros[0] + zeros[1] + zeros[2] + zeros[3] == length) {
            return Optional.empty();
        }
        if (zeros[0] > most && zeros[1] > most && zeros[2] > most) {
            return Optional.of(UTF_32BE);
        }
        if (zeros[1] > most && zeros[2] > most && zeros[3] > most) {
            return Optional.of(UTF_32LE);
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        boolean some = Math.max(even, odd) >= length / 20 && even != odd;
        boolean clear = Math.min(even, odd) * 4 < Math.max(even, odd);
        return some && clear ? Optional.of(even > odd ? UTF_16BE : UTF_16LE) : Optional.empty();
    }

    /** Likeliest by its common characters; one it cannot spell at all only if none can. */
    private static TextEncoding narrow(byte[] bytes) {
        BytePairs pairs = BytePairs.of(bytes);
        if (pairs.areAccents()) {
            return WESTERN;
        }
        boolean big5 = pairs.lookLikeBig5();
        if (isAll(bytes, big5 ? BIG5 : GB18030)) {
            return big5 ? BIG5 : GB18030;
        }
        if (isAll(bytes, GB18030)) {
            return GB18030;
        }
        return isNearlyChinese(bytes, big5 ? BIG5 : GB18030) ? (big5 ? BIG5 : GB18030) : WESTERN;
    }

    /** A file cut off within a character is still Chinese if nearly all of it decodes. */
    private static boolean isNearlyChinese(byte[] bytes, TextEncoding encoding) {
        String text = decode(bytes, encoding);
        long bad = text.chars().filter(c -> c == '\uFFFD').count();
        long chinese = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        return chinese > 20 && bad * 50 < chinese;
    }

    private static boolean isAll(byte[] bytes, TextEncoding encoding) {
        try {
            encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
