package app.zhanggui.sheet;

/**
 * The two-byte characters of a text that is not UTF-8, counted by what they would be. GB18030 and
 * Big5 use the same bytes for different characters: read as the wrong one, a text seems made of
 * rare characters. The everyday ones stand together in both codes (simplified: first byte B0 to D7,
 * second from A1; traditional: first byte A4 to C6), so the share of those tells them apart.
 *
 * @param all pairs, marks of punctuation left out
 * @param everydayGb pairs that are an everyday simplified character
 * @param everydayBig5 pairs that are an everyday traditional character
 * @param beforeLetter pairs whose second byte is a plain letter or digit sign
 */
record BytePairs(int all, int everydayGb, int everydayBig5, int beforeLetter) {
    private static final int ENOUGH = 200_000;

    static BytePairs of(byte[] bytes) {
        int all = 0;
        int gb = 0;
        int big5 = 0;
        int letter = 0;
        for (int i = 0; i + 1 < bytes.length && all < ENOUGH; i++) {
            int first = bytes[i] & 0xFF;
            if (first <= 0x80) {
                continue;
            }
            int second = bytes[++i] & 0xFF;
            if (first < 0xA1 || first > 0xA3) {
                all++;
                gb += first >= 0xB0 && first <= 0xD7 && second >= 0xA1 ? 1 : 0;
                big5 += first >= 0xA4 && first <= 0xC6 && inBig5(second) ? 1 : 0;
                letter += second < 0x80 ? 1 : 0;
            }
        }
        return new BytePairs(all, gb, big5, letter);
    }

    private static boolean inBig5(int second) {
        return (second >= 0x40 && second <= 0x7E) || (second >= 0xA1 && second <= 0xFE);
    }

    /** Whether they are no pairs but Western letters with accents between plain ones. */
    boolean areAccents() {
        return all > 0 && beforeLetter == all;
    }

    boolean lookLikeBig5() {
        return everydayBig5 > everydayGb;
    }
}
