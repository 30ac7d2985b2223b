package app.zhanggui.intake;

import app.zhanggui.sheet.CellText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a form to fill in that speak of its columns and hold no customer: what must be filled in
 * (必填, 选填), of which type it is (文本, varchar(50)), how long it may be (不超过50个字).
 */
final class FormLines {
    private static final Pattern INSTRUCTION =
            Pattern.compile(
                    "(?i)必填|选填|非必填|必输|必须|不能为空|不可为空|可为空|请填|请输入|请选择|填写|格式为|下拉|不能重复|不可重复|required|optional|mandatory");
    private static final Pattern HINT =
            Pattern.compile(
                    "(?i)不超过|不得超过|最多|至多|限\\d|\\d\\s*个?(字|字符|位|汉字|数字|characters)|位数字|以内|格式|区号[-+]|xxx|yyyy|唯一|如[:：]|例[:：]");
    private static final Pattern TYPE =
            Pattern.compile(
                    "(?i)(长|单行|多行)?(文本|字符|字符串|数字|数值|整数|小数|浮点数?|金额|日期|时间|日期时间|年月日|选项|单选|多选|枚举|字典|下拉框?|下拉选择|布尔|图片|附件)(型|类型|框)?"
                            + "|(n?varchar2?|n?char|text|string|str|int|integer|bigint|long|number|numeric|decimal|double|float|date|datetime|timestamp|bool|boolean|enum|select|picklist)");
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
