package app.zhanggui.intake;

import java.util.regex.Pattern;

/** Texts that stand in lists and name nobody: totals, notes, examples, signatures and days. */
final class Asides {
    private static final Pattern TOTAL =
            Pattern.compile(
                    "\\p{IsHan}{0,8}\\s?(合\\s*计|总\\s*计|小\\s*计|共\\s*计|总\\s*和|累\\s*计|汇\\s*总)([:：\\s(（].{0,10}|\\d.{0,10}|数|金额|人数|户数)?"
                            + "|共\\s*\\d+.{0,6}"
                            + "|(?i)(grand |sub)?-?\\s?totals?[: ]?.{0,10}");
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?is)(必填|选填|说明|备注|附注|注|注意|提示|填写|填表|例|制表|制单|审核|审批|复核|日期|页码|打印|填报|联系我们"
                            + "|温馨提示|※|\\*|note|notes|remark)s?\\s*[:：、（(].*|第\\s*\\d+\\s*页.*"
                            + "|(必填|选填|注意事项|填写说明|填表说明|说明|备注|以下空白|此行.*|请勿.*|红色.*为必填.*|end)"
                            + "|[-—=*_~…]+|[-—=*_~…]{2,}.{0,12}[-—=*_~…]{2,}");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?s)(制表|制单|填表|填报|编制|整理|统计|经办|负责|主管|审核|审批|复核|校对|打印|导出|更新|截止|截至|盖章|签字|签名)"
                            + "(人|者|员|单位|部门|日期|时间)?(签字|签名|盖章)?([(（].{1,6}[)）])?\\s*([:：].*)?"
                            + "|(日期|时间|\\p{IsHan}{0,6}(签字|签名|盖章|签章))\\s*([:：].*)?");
    private static final Pattern ABOUT_ROWS =
            Pattern.compile(
                    "(?s)[\\p{So}※*\\-—=(（【\\[\\s]*(以上|以下|上述|下列|此段|本页|本表)\\P{Nd}.*|[(（\\[【].+[)）\\]】]"
                            + "|.{0,14}(客户|名单|名录|一览表|通讯录)|[A-Z#]");
    private static final Pattern FIGURE =
            Pattern.compile("(其中|平均|最高|最低|总).{1,10}|.{1,8}(总数|户数|家数|人数|总额|占比)");
    private static final Pattern AMOUNT =
            Pattern.compile("[-¥￥]?[\\d,]{1,12}([.]\\d+)?\\s*[%家户个人元万]*");
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?i)[(（【\\[]?(示例|样例|举例|范例|例子|例如|例|sample|example)\\d{0,2}[:：、】\\])）].*"
                            + "|(示例|样例|范例|例)\\d{0,2}|.*[(（【\\[](示例|样例|范例)[】\\])）]");
    private static final Pattern SAYS_EXAMPLE =
            Pattern.compile(".*((示例|样例|范例)(数据|行)|(此|本)行(为|是)?(示例|样例|范例)|导入(时|前)请?删除).*");
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4}|[〇零一二三四五六七八九]{4})\\s*[年./-]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*[月./-]?"
                            + "\\s*((\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日?)?(\\s+\\d{1,2}:\\d{2}(:\\d{2})?)?");
    private static final Pattern NUMBERED =
            Pattern.compile("(?s)[(（]?(\\d{1,2}|[一二三四五六七八九十]{1,2})[)）.、．]\\s*\\D.*");
    private static final Pattern LABEL = Pattern.compile("[^:：]{2,8}[:：]");

    private Asides() {}

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
