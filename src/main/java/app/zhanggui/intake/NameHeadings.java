package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.regex.Pattern;

/** What a heading says of the names below it: whether they are firms, persons, or our own shops. */
final class NameHeadings {
    private static final Pattern WORK = Pattern.compile("就读|毕业|任职|就职|工作|学校|银行|开户");

    private static final Pattern CALLED_FIRM =
            Pattern.compile("(?<!开|本|总|分)(店|厂|行|铺|商|部|馆|社|公司|单位|院|所|站)$");

    private static final Pattern LOGIN = Pattern.compile(".*(用户名|会员名|账号|账户名)|.*user ?name|login.*");
    private static final Pattern BRANCH =
            Pattern.compile("(门店|店铺|分店|网点|商户|商家)(名称?|全称)?|店名?|(store|shop|outlet)( name)?");
    private static final Pattern PLAIN_PERSON = Pattern.compile("(客户|真实|用户)?(姓名|名字)|(full ?)?name");
    private static final Pattern WORKPLACE =
            Pattern.compile("公司|单位|企业|机构|company|organi[sz]ation|employer|business|firm");
    private static final Pattern OF_WORKPLACE =
            Pattern.compile("(所在|工作)?(" + WORKPLACE + ")(名称?| name)?");
    private static final Pattern PART_OF_NAME = Pattern.compile("(first|last|given|family) ?name");
    private static final Pattern WHERE_THEY_GO =
            Pattern.compile(
                    "(所属|归属|所在|开卡|办卡|发卡|领卡|入会|注册|签约)(门店|店铺|分店|店|网点|商户|商家|经销商|代理商)(名称?|全称)?");

    private static final Pattern WHOSE_THEY_ARE =
            Pattern.compile("(所属|归属|隶属|管理)(单位|公司|企业|机构|组织|集团)(名称?|全称)?");

    private static final Pattern MEMBER =
            Pattern.compile(
                    "(会员|学员|学生|患者|病人|顾客|宝宝|宠物主人?|车主|买家|粉丝)(姓名|名字|名称?|昵称)"
                            + "|(member|student|patient|guest)( full)? ?name");

    /** Words of programs in which 负责人 is the salesman. */
    private static final Pattern SALES =
            Pattern.compile("跟进|成交|线索|客户来源|客户级别|客户等级|客户状态|归属|锁定|录入|创建");

    private NameHeadings() {}

    /** 窗帘店 or 代理商/门店 above firms' names, 店主 beside it: the shop is the customer. */
    static boolean isCalledFirm(Candidate one) {
        return CALLED_FIRM.matcher(one.heading().text()).find()
                && !isCalledWork(one)
                && !isWhereTheyGo(one);
    }

    /** Where somebody learns or works is not who buys. */
    static boolean isCalledWork(Candidate one) {
        return WORK.matcher(one.heading().text()).find();
    }

    /** 公司 alone may be where somebody works, 公司名称 is who buys. */
    static boolean isPlainFirm(Candidate one) {
        return one.isFor(CardField.NAME)
                && !WORKPLACE.matcher(HeadingText.plain(one.heading().text())).matches();
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
        return PLAIN_PERSON.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    /** What somebody is called in a program: 用户名 beside 真实姓名. */
    static boolean isLogin(Candidate one) {
        return LOGIN.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    /** 所属店铺名称: whose customer somebody is, never who. */
    static boolean isWhereTheyGo(Candidate one) {
        return WHERE_THEY_GO.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    /** 所属单位 beside 往来单位: which of our firms deals with the customer. */
    static boolean isWhoseTheyAre(Candidate one) {
        return WHOSE_THEY_ARE.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    static boolean isMember(Candidate one) {
        return MEMBER.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    /** The branch or shop of a chain. */
    static boolean isBranch(Candidate one) {
        return BRANCH.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    static boolean isOfSales(Candidate one) {
        return SALES.matcher(one.heading().text()).find();
    }
}
