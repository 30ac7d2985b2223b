package app.zhanggui.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of unknown encoding. In this order: byte order mark, zero bytes at even or odd places
 * (UTF-16 and UTF-32 without a mark), strict UTF-8, GB18030 (what Excel and WPS in China save), and
 * last Western text, which any bytes can be.
 */
final class Charsets {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 4000;

    private Charsets() {}

    static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return lenient(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return lenient(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        return wide != null ? lenient(bytes, 0, wide) : narrow(bytes);
    }

    private static String narrow(byte[] bytes) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            try {
                return strict(bytes, charset);
            } catch (CharacterCodingException next) {
                continue;
            }
        }
        return lenient(bytes, 0, gbIsLikelier(bytes) ? GB18030 : WESTERN);
    }

    /**
     * Zero bytes at one place of every two or four tell the wide encodings; null if there is none.
     */
    private static Charset wide(byte[] bytes) {
        int[] zeros = new int[4];
        int length = Math.min(bytes.length, SAMPLE) / 4 * 4;
        for (int i = 0; i < length; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        int most = length / 4 * 7 / 10;
        if (length < 8 || zeros[0] + zeros[1] + zeros[2] + zeros[3] == length) {
            return null;
        }
        if (zeros[0] > most && zeros[1] > most && zeros[2] > most) {
            return Charset.forName("UTF-32BE");
        }
        if (zeros[1] > most && zeros[2] > most && zeros[3] > most) {
            return Charset.forName("UTF-32LE");
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (Math.max(even, odd) < length / 20 || even == odd) {
            return null;
        }
        boolean clear = Math.min(even, odd) * 4 < Math.max(even, odd);
        return !clear ? null : even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** A file cut off within a character is still Chinese if nearly all of it decodes. */
    private static boolean gbIsLikelier(byte[] bytes) {
        String text = lenient(bytes, 0, GB18030);
        long bad = text.chars().filter(c -> c == '\uFFFD').count();
        long chinese = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        return chinese > 20 && bad * 50 < chinese;
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        CharBuffer chars =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes));
        return chars.toString();
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
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
