package app.zhanggui.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;

/** 客戶名稱 as 客户名称: traditional characters made simplified, one by one, so that texts compare. */
public final class SimpleCharacters {
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    private static final char[] SIMPLE = new char[LAST - FIRST + 1];

    static {
        for (int character = FIRST; character <= LAST; character++) {
            SIMPLE[character - FIRST] = simple((char) character);
        }
    }

    private SimpleCharacters() {}

    /** The text with each traditional character as its simplified one; as long as before. */
    public static String of(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= FIRST && characters[i] <= LAST) {
                characters[i] = SIMPLE[characters[i] - FIRST];
            }
        }
        return new String(characters);
    }

    private static char simple(char character) {
        List<String> simple = ZhConverterUtil.toSimple(character);
        String first = simple == null || simple.isEmpty() ? "" : simple.get(0).strip();
        return first.length() == 1 ? first.charAt(0) : character;
    }
}
