package app.zhanggui.intake;

import app.zhanggui.text.WordGroups;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts that stand in lists and name nobody: totals, notes, examples, signatures and days. */
final class Asides {
    private static final WordGroups WORDS = new WordGroups(Asides.class, "asides.txt");
    private static final Pattern TOTAL =
            Pattern.compile(
                    ("\\p{IsHan}{0,8}\\s?(" + apart("total") + ")")
                            + ("([:：\\s(（].{0,10}|\\d.{0,10}|" + WORDS.anyOf("count") + ")?")
                            + "|共\\s*\\d+.{0,6}"
                            + "|(?i)(grand |sub)?-?\\s?totals?( [a-z]+:)?[: ]?.{0,10}");
    private static final Pattern NOTE =
            Pattern.compile(
                    ("(?is)" + WORDS.anyOf("note") + "s?\\s*[:：、（(].*")
                            + ("|第\\s*\\d+\\s*页.*|" + WORDS.anyOf("note alone"))
                            + "|此行.*|请勿.*|红色.*为必填.*"
                            + "|[-—=*_~…]+|[-—=*_~…]{2,}.{0,12}[-—=*_~…]{2,}");
    private static final Pattern SIGNED =
            Pattern.compile(
                    ("(?s)" + WORDS.anyOf("signed") + WORDS.anyOf("by") + "?")
                            + "(签字|签名|盖章)?([(（].{1,6}[)）])?\\s*([:：].*)?"
                            + "|(日期|时间|\\p{IsHan}{0,6}(签字|签名|盖章|签章))\\s*([:：].*)?");
    private static final Pattern ABOUT_ROWS =
            Pattern.compile(
                    ("(?s)[\\p{So}※*\\-—=(（【\\[\\s]*" + WORDS.anyOf("rows") + "\\P{Nd}.*")
                            + ("|[(（\\[【].+[)）\\]】]|.{0,14}" + WORDS.anyOf("list") + "|[A-Z#]"));
    private static final Pattern FIGURE =
            Pattern.compile((WORDS.anyOf("figure of") + ".{1,10}|.{1,8}" + WORDS.anyOf("figure")));
    private static final Pattern AMOUNT =
            Pattern.compile("[-¥￥]?[\\d,]{1,12}([.]\\d+)?\\s*[%家户个人元万]*");
    private static final String IS_EXAMPLE = WORDS.anyOf("example");
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    ("(?i)[(（【\\[]?" + WORDS.anyOf("example", "for example"))
                            + ("\\d{0,2}[:：、】\\])）].*|(" + IS_EXAMPLE + "|例)\\d{0,2}")
                            + ("|.*[(（【\\[]" + IS_EXAMPLE + "[】\\])）]"));
    private static final Pattern SAYS_EXAMPLE =
            Pattern.compile(
                    (".*(" + IS_EXAMPLE + "(数据|行)|[此本]行[为是]?" + IS_EXAMPLE) + "|导入[时前]请?删除).*");
    private static final Pattern SHEET = Pattern.compile("(?i)" + WORDS.anyOf("example", "sheet"));
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4}|[〇零一二三四五六七八九]{4})\\s*[年./-]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*[月./-]?"
                            + "\\s*((\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日?)?(\\s+\\d{1,2}:\\d{2}(:\\d{2})?)?");
    private static final Pattern NUMBERED =
            Pattern.compile("(?s)[(（]?(\\d{1,2}|[一二三四五六七八九十]{1,2})[)）.、．]\\s*\\D.*");
    private static final Pattern LABEL = Pattern.compile("[^:：]{2,8}[:：]");

    private Asides() {}

    /** 合 计: so that the sum fills the width of its cell. */
    private static String apart(String group) {
        return WORDS.words(group).stream()
                .map(word -> String.join("\\s*", word.split("")))
                .collect(Collectors.joining("|"));
    }

    /** Whether it is a remark about the list, not a name in it. */
    static boolean isAside(String name) {
        return isNote(name) || isExample(name) || isTotal(name) || isSigned(name);
    }

    static boolean isTotal(String text) {
        return TOTAL.matcher(text).matches();
    }

    static boolean isNote(String text) {
        return NOTE.matcher(text).matches();
    }

    /** 制表人：王芳, 打印时间：… */
    static boolean isSigned(String text) {
        return SIGNED.matcher(text).matches();
    }

    /** Alone in a row, it speaks of the rows around it: 以上为城东客户, （已停业）, 二〇二四年新增客户, A. */
    static boolean isAboutRows(String text) {
        return ABOUT_ROWS.matcher(text).matches();
    }

    /** What a figure beside it counts: 客户总数, 平均欠款. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    /** 示例, 例：张三, 宏达五金（示例）. */
    static boolean isExample(String text) {
        return EXAMPLE.matcher(text).matches();
    }

    /** 示例数据，导入时请删除: wherever it stands, the row is an example. */
    static boolean saysExample(String text) {
        boolean may = text.indexOf('例') >= 0 || text.indexOf('删') >= 0;
        return may && SAYS_EXAMPLE.matcher(text).matches();
    }

    /** The name of a sheet with examples or our own people. */
    static boolean isSheet(String name) {
        return SHEET.matcher(name).find();
    }

    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    /** 1、客户名称必填. */
    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).matches();
    }

    /** A word with a colon and nothing behind it. */
    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }
}
