package app.zhanggui.intake;

import app.zhanggui.text.WordGroups;
import java.util.regex.Pattern;

/** Values that say by themselves what they are, whatever stands above them. */
final class PlainValues {
    /** Letters with figures or strokes among them, as WeChat gives its ids. */
    private static final Pattern WECHAT =
            Pattern.compile(
                    "wxid_\\w+|(?=.*[a-z])[A-Za-z](?=\\w*[\\d_-])[A-Za-z0-9_-]*[A-Za-z]{2}[A-Za-z0-9_-]{2,16}"
                            + "|(?=.*[a-z])[A-Za-z]{4,15}[_-]?\\d{1,4}|同(手机|电话|号|上|微信).{0,2}|手机同号");

    private static final Pattern WEBSITE = Pattern.compile("(?i)(https?://|www\\.)\\S+");

    /** The code of a firm; an identity card has its year of birth where this has its district. */
    private static final Pattern TAX_NO =
            Pattern.compile("(?!\\d{6}(19|20)\\d{2})[159][1-9A-HJ-NP-RT-UW-Y]\\d{6}[0-9A-Z]{10}");

    private static final WordGroups WORDS = new WordGroups(PlainValues.class, "values.txt");
    private static final Pattern BANK = Pattern.compile(".*" + WORDS.anyOf("bank") + ".*");
    private static final Pattern ACCOUNT = Pattern.compile("62\\d{2}[ \\d]{12,19}");
    private static final Pattern REGION =
            Pattern.compile(
                    ("\\p{IsHan}{1,5}(" + WORDS.anyOf("region") + "|(?<!校)区|(?<![分小])组)")
                            + ("|[东西南北中][片线区]|" + WORDS.anyOf("around")));

    private static final Pattern MEASURE = Pattern.compile("(?i)" + WORDS.anyOf("measure"));

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,4}[-_]?\\d{2,}");

    private static final Pattern GENDER =
            Pattern.compile("(?i)[男女](性|士|的)?|先生|女士|小姐|太太|m|f|male|female");

    private static final Pattern YES_OR_NO =
            Pattern.compile("(?i)[是否有√×✓✗]|不?可以?|不|y|n|yes|no|true|false");

    private PlainValues() {}

    static boolean isYesOrNo(String text) {
        return YES_OR_NO.matcher(text).matches();
    }

    static boolean isGender(String text) {
        return GENDER.matcher(text).matches();
    }

    static boolean isWechat(String text) {
        return WECHAT.matcher(text).matches();
    }

    static boolean isWebsite(String text) {
        return WEBSITE.matcher(text).matches();
    }

    static boolean isTaxNumber(String text) {
        return TAX_NO.matcher(text).matches();
    }

    static boolean isBank(String text) {
        return BANK.matcher(text).matches();
    }

    static boolean isAccount(String text) {
        return ACCOUNT.matcher(text).matches();
    }

    static boolean isMeasure(String text) {
        return MEASURE.matcher(text).matches();
    }

    /** A0001, 100234: a number somebody is kept under. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static boolean isRegion(String text) {
        return REGION.matcher(text).matches();
    }
}
