package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.WordGroups;
import java.util.regex.Pattern;

/** What a heading says of the names below it: whether they are firms, persons, or our own shops. */
final class NameHeadings {
    private static final WordGroups WORDS = new WordGroups(NameHeadings.class, "names.txt");
    private static final String CALLED = "(名称?|全称)?";

    private static final Pattern ELSEWHERE = Pattern.compile(WORDS.anyOf("elsewhere"));
    private static final Pattern KIND_OF_FIRM =
            Pattern.compile("(?<!开|本|总|分)" + WORDS.anyOf("kind of firm") + "$");
    private static final Pattern LOGIN = Pattern.compile(".*(用户名|会员名|账号|账户名)|.*user ?name|login.*");
    private static final Pattern BRANCH =
            Pattern.compile(WORDS.anyOf("branch") + CALLED + "|店名?|(store|shop|outlet)( name)?");
    private static final Pattern PLAIN_PERSON = Pattern.compile("(客户|真实|用户)?(姓名|名字)|(full ?)?name");
    private static final Pattern PART_OF_NAME = Pattern.compile("(first|last|given|family) ?name");
    private static final Pattern WORKPLACE = Pattern.compile(WORDS.anyOf("workplace"));
    private static final Pattern OF_WORKPLACE =
            Pattern.compile("(所在|工作)?" + WORKPLACE + "(名称?| name)?");
    private static final Pattern WHERE_THEY_GO =
            Pattern.compile(
                    WORDS.anyOf("where they go") + WORDS.anyOf("branch", "dealer") + CALLED);
    private static final Pattern WHOSE_THEY_ARE =
            Pattern.compile(WORDS.anyOf("whose they are") + WORDS.anyOf("group") + CALLED);
    private static final Pattern MEMBER =
            Pattern.compile(
                    (WORDS.anyOf("member") + "(姓名|名字|名称?|昵称)")
                            + "|(member|student|patient|guest)( full)? ?name");
    private static final Pattern SALES = Pattern.compile(WORDS.anyOf("sales"));

    private NameHeadings() {}

    /** 窗帘店 or 代理商/门店 above firms' names, 店主 beside it: the shop is the customer. */
    static boolean isCalledFirm(Candidate one) {
        return KIND_OF_FIRM.matcher(one.heading().text()).find()
                && !isCalledWork(one)
                && !isWhereTheyGo(one);
    }

    /** Where somebody learns or works is not who buys. */
    static boolean isCalledWork(Candidate one) {
        return ELSEWHERE.matcher(one.heading().text()).find();
    }

    /** 公司 alone may be where somebody works, 公司名称 is who buys. */
    static boolean isPlainFirm(Candidate one) {
        return one.isFor(CardField.NAME) && !says(one, WORKPLACE);
    }

    /** Company, 所在单位, 公司名称: where a person works, where each row is one. */
    static boolean isWorkplace(String heading) {
        return OF_WORKPLACE.matcher(HeadingText.plain(heading)).matches();
    }

    /** 姓名 or First Name: of the person each row is, not of somebody at a firm. */
    static boolean isOwnName(String heading) {
        String plain = HeadingText.plain(heading);
        return PLAIN_PERSON.matcher(plain).matches() || PART_OF_NAME.matcher(plain).matches();
    }

    /** 姓名 beside 公司名称 can be nobody else; of 户主 or 收件人 one may ask. */
    static boolean isPlainPerson(Candidate one) {
        return says(one, PLAIN_PERSON);
    }

    /** What somebody is called in a program: 用户名 beside 真实姓名. */
    static boolean isLogin(Candidate one) {
        return says(one, LOGIN);
    }

    /** 所属店铺名称: whose customer somebody is, never who. */
    static boolean isWhereTheyGo(Candidate one) {
        return says(one, WHERE_THEY_GO);
    }

    /** 所属单位 beside 往来单位: which of our firms deals with the customer. */
    static boolean isWhoseTheyAre(Candidate one) {
        return says(one, WHOSE_THEY_ARE);
    }

    static boolean isMember(Candidate one) {
        return says(one, MEMBER);
    }

    /** The branch or shop of a chain. */
    static boolean isBranch(Candidate one) {
        return says(one, BRANCH);
    }

    static boolean isOfSales(Candidate one) {
        return SALES.matcher(one.heading().text()).find();
    }

    private static boolean says(Candidate one, Pattern what) {
        return what.matcher(HeadingText.plain(one.heading().text())).matches();
    }
}
