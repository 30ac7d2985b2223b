package app.zhanggui.intake;

import app.zhanggui.sheet.CellText;
import app.zhanggui.text.WordGroups;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a form to fill in that speak of its columns and hold no customer: what must be filled in
 * (必填, 选填), of which type it is (文本, varchar(50)), how long it may be (不超过50个字).
 */
final class FormLines {
    private static final WordGroups WORDS = new WordGroups(FormLines.class, "forms.txt");
    private static final Pattern INSTRUCTION = Pattern.compile("(?i)" + WORDS.anyOf("instruction"));
    private static final Pattern HINT =
            Pattern.compile(
                    ("(?i)" + WORDS.anyOf("limit"))
                            + "|限\\d|\\d\\s*个?(字|字符|位|汉字|数字|characters)|区号[-+]|[如例][:：]");
    private static final Pattern TYPE =
            Pattern.compile(
                    ("(?i)(长|单行|多行)?" + WORDS.anyOf("type") + "(型|类型|框)?")
                            + ("|" + WORDS.anyOf("code type")));
    private static final Pattern OF_LENGTH =
            Pattern.compile("\\s*[(（]\\s*\\d{1,4}(\\s*[,，]\\s*\\d{1,2})?\\s*[)）]$");
    private static final Pattern MARK = Pattern.compile("(?i)是|否|y|n|yes|no|必|选|[*※√×○●☆★]");
    private static final Pattern COUNT = Pattern.compile("[(（]?(\\d{1,2})[)）]?");
    private static final int FEWEST = 2;
    private static final int FEWEST_COUNTED = 3;

    private FormLines() {}

    /** Whether the row says something about its columns. */
    static boolean describe(List<String> cells) {
        int filled = 0;
        int types = 0;
        int rules = 0;
        int marks = 0;
        int counted = 0;
        for (String cell : cells) {
            if (!CellText.isBlank(cell)) {
                String text = CellText.beginning(cell);
                if (PhoneReader.isPhone(text)) {
                    return false;
                }
                filled++;
                types += isType(text) ? 1 : 0;
                rules += isRule(text) ? 1 : 0;
                marks += MARK.matcher(text).matches() ? 1 : 0;
                counted += isCount(text, filled) ? 1 : 0;
            }
        }
        boolean numbers = filled >= FEWEST_COUNTED && counted == filled;
        boolean said = types == filled || marks == filled || rules >= FEWEST && rules * 2 >= filled;
        return numbers || filled >= FEWEST && said;
    }

    /** The numbers of the columns: 1, 2, 3 or (1), (2), (3). */
    private static boolean isCount(String text, int place) {
        Matcher count = COUNT.matcher(text);
        return count.matches() && Integer.parseInt(count.group(1)) == place;
    }

    private static boolean isType(String text) {
        return TYPE.matcher(OF_LENGTH.matcher(text).replaceFirst("")).matches();
    }

    private static boolean isRule(String text) {
        return isInstruction(text) || HINT.matcher(text).find();
    }

    /** Whether the text tells how something is to be filled in. */
    static boolean isInstruction(String text) {
        return INSTRUCTION.matcher(text).find();
    }
}
