package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Tells the customer's name from the contact's. A list of firms has both; in a list of persons the
 * person is the customer. 客户名称 goes before 公司名称, that before 姓名, and where nothing else names the
 * customer the contact does.
 */
final class NameColumns {
    private static final int FIRM = 2;
    private static final int PERSON = 3;
    private static final int SHORT = 5;

    private static final int SOME = 3;
    private static final double MOSTLY = 0.6;

    /** Shops are called all sorts of things; two in five that say they are shops are enough. */
    private static final double ENOUGH_FIRMS = 0.2;

    private static final double VARIED = 0.3;
    private static final Pattern WORK = Pattern.compile("就读|毕业|任职|就职|工作|学校|银行|开户");

    private static final Pattern CALLED_FIRM =
            Pattern.compile("(?<!开|本|总|分)(店|厂|行|铺|商|部|馆|社|公司|单位|院|所|站)$");

    /** Words of programs in which 负责人 is the salesman. */
    private static final Pattern SALES =
            Pattern.compile("跟进|成交|线索|客户来源|客户级别|客户等级|客户状态|归属|锁定|录入|创建");

    private static final Pattern LOGIN = Pattern.compile(".*(用户名|会员名|账号|账户名)|.*user ?name|login.*");
    private static final Pattern BRANCH =
            Pattern.compile("(门店|店铺|分店|网点|商户|商家)(名称?|全称)?|店名?|(store|shop|outlet)( name)?");
    private static final Pattern PLAIN_PERSON = Pattern.compile("(客户|真实|用户)?(姓名|名字)|(full ?)?name");
    private static final Pattern WORKPLACE =
            Pattern.compile("公司|单位|企业|机构|company|organi[sz]ation|employer|business|firm");
    private static final Pattern WHERE_THEY_GO =
            Pattern.compile(
                    "(所属|归属|所在|开卡|办卡|发卡|领卡|入会|注册|签约)(门店|店铺|分店|店|网点|商户|商家|经销商|代理商)(名称?|全称)?");

    private static final Pattern MEMBER =
            Pattern.compile(
                    "(会员|学员|学生|患者|病人|顾客|宝宝|宠物主人?|车主|买家|粉丝)(姓名|名字|名称?|昵称)"
                            + "|(member|student|patient|guest)( full)? ?name");

    private static final Pattern IN_CHARGE = Pattern.compile("(经办|经手|责任|负责)人?");
    private static final int MANY = 8;

    private final List<Candidate> candidates;

    NameColumns(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    void settle() {
        if (candidates.stream().anyMatch(one -> one.isFor(CardField.NAME))) {
            personBesideFirm();
            return;
        }
        Optional<Candidate> name = named(1).or(() -> named(FIRM)).map(this::orFuller);
        boolean firm = name.filter(one -> one.heading().rank() <= FIRM).isPresent();
        if (name.isEmpty() && byValues(NameColumns::isCalledFirm, ColumnProfile::noPersons)) {
            personBesideFirm();
            return;
        }
        name = name.or(() -> named(PERSON).map(this::orFuller));
        if (name.isPresent()) {
            name.get().take(CardField.NAME);
            if (firm) {
                personBesideFirm();
            }
        } else if (!byValues(
                one -> !isCalledWork(one), profile -> profile.firms() + ENOUGH_FIRMS)) {
            byLastWordOrContact();
        } else {
            personBesideFirm();
        }
    }

    /** 档口, 汽修店 with names of shops below: nobody knows the word, but the values tell. */
    private boolean byValues(Predicate<Candidate> which, ToDoubleFunction<ColumnProfile> evidence) {
        Optional<Candidate> told =
                first(
                        which.and(one -> !one.heading().known())
                                .and(one -> one.profile().size() >= SOME)
                                .and(one -> one.profile().different() > VARIED)
                                .and(one -> one.profile().addresses() < MOSTLY)
                                .and(one -> evidence.applyAsDouble(one.profile()) >= MOSTLY));
        told.ifPresent(one -> one.guess(CardField.NAME));
        return told.isPresent();
    }

    /** A list is never refused for a word nobody knows: whoever stands in it is asked about. */
    private void lastResort() {
        boolean reached = candidates.stream().anyMatch(NameColumns::reaches);
        if (!byValues(one -> true, ColumnProfile::somebodies)
                && !byValues(one -> true, ColumnProfile::namesWithNumbers)
                && reached
                && !byValues(one -> true, ColumnProfile::capitalised)) {
            byValues(one -> true, ColumnProfile::words);
            personBesideFirm();
        }
    }

    private static boolean reaches(Candidate one) {
        return one.heading().means(CardField.PHONE)
                || one.heading().means(CardField.MOBILE)
                || one.profile().plainPhones() > MOSTLY
                || one.profile().emails() > MOSTLY;
    }

    /** 窗帘店 or 代理商/门店 above firms' names, 店主 beside it: the shop is the customer. */
    private static boolean isCalledFirm(Candidate one) {
        return CALLED_FIRM.matcher(one.heading().text()).find()
                && !isCalledWork(one)
                && !isWhereTheyGo(one);
    }

    /** Where somebody learns or works is not who buys. */
    private static boolean isCalledWork(Candidate one) {
        return WORK.matcher(one.heading().text()).find();
    }

    private void byLastWordOrContact() {
        Optional<Candidate> ends = named(Heading.BY_LAST_WORD);
        ends.ifPresent(one -> one.take(CardField.NAME));
        if (ends.isEmpty() && !contactAsCustomer()) {
            Optional<Candidate> alias = named(SHORT);
            alias.ifPresent(one -> one.take(CardField.NAME));
            if (alias.isEmpty()) {
                lastResort();
            }
        } else if (ends.isPresent() && !ends.get().heading().text().contains("姓名")) {
            personBesideFirm();
        }
    }

    /** Beside a firm 姓名 is its contact, and 负责人 where nobody else is named. */
    private void personBesideFirm() {
        if (first(one -> one.heading().means(CardField.CONTACT)).isPresent()) {
            return;
        }
        Optional<Candidate> person = named(PERSON).filter(one -> !isLogin(one));
        boolean plain = candidates.stream().anyMatch(NameColumns::isPlainFirm);
        person.ifPresent(one -> one.settle(CardField.CONTACT, plain && isPlainPerson(one)));
        if (person.isEmpty()) {
            first(one -> isOfCustomer(HeadingText.plain(one.heading().text()), one.profile()))
                    .ifPresent(one -> one.guess(CardField.CONTACT));
        }
    }

    /** 公司 alone may be where somebody works, 公司名称 is who buys. */
    private static boolean isPlainFirm(Candidate one) {
        return one.isFor(CardField.NAME)
                && !WORKPLACE.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    /** 姓名 beside 公司名称 can be nobody else; of 户主 or 收件人 one may ask. */
    private static boolean isPlainPerson(Candidate one) {
        return PLAIN_PERSON.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    /** 负责人 or 经办人 of the customer: no salesman has one customer only. */
    private boolean isOfCustomer(String plain, ColumnProfile profile) {
        boolean ofSales =
                candidates.stream().anyMatch(one -> SALES.matcher(one.heading().text()).find());
        boolean each = profile.size() >= MANY && profile.different() > MOSTLY;
        return !ofSales && plain.equals("负责人")
                || IN_CHARGE.matcher(plain).matches() && each && profile.somebodies() > MOSTLY;
    }

    private boolean contactAsCustomer() {
        Optional<Candidate> contact =
                first(one -> one.heading().means(CardField.CONTACT) && isPlain(one))
                        .or(() -> first(Candidate::isFirstPart));
        contact.ifPresent(
                one -> {
                    one.take(CardField.NAME);
                    if (one.isFirstPart()) {
                        first(Candidate::isLastPart).ifPresent(last -> last.take(CardField.NAME));
                    }
                });
        return contact.isPresent();
    }

    private static boolean isPlain(Candidate one) {
        return one.heading().part() == Heading.Part.WHOLE;
    }

    /** The first column of that rank: one with values before one without, a name before a login. */
    private Optional<Candidate> named(int rank) {
        Predicate<Candidate> fits =
                one ->
                        one.heading().means(CardField.NAME)
                                && one.heading().rank() == rank
                                && !isOurs(one);
        return first(fits.and(one -> one.profile().size() > 0 && !isLogin(one)))
                .or(() -> first(fits.and(one -> !isLogin(one))))
                .or(() -> first(fits));
    }

    /** 公司 or 发票抬头 that only some have gives way to a name that everybody has. */
    private Candidate orFuller(Candidate name) {
        if (name.heading().rank() == 1 && name.profile().size() < SOME) {
            return name;
        }
        int enough = Math.max(SOME, 2 * name.profile().size() + 1);
        Predicate<Candidate> fuller =
                one -> one.heading().means(CardField.NAME) && one.profile().size() >= enough;
        Predicate<Candidate> contact =
                one -> one.heading().means(CardField.CONTACT) && one.profile().size() >= enough;
        return first(fuller.and(one -> one.heading().rank() <= PERSON))
                .or(() -> first(contact.and(NameColumns::isPlain)))
                .orElse(name);
    }

    /** What somebody is called in a program: 用户名 beside 真实姓名. */
    private static boolean isLogin(Candidate one) {
        return LOGIN.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    /**
     * 店铺名称 that is the same in every row is the shop the file comes from, and 门店 in a list of
     * members the one they go to.
     */
    private boolean isOurs(Candidate one) {
        boolean branch = BRANCH.matcher(HeadingText.plain(one.heading().text())).matches();
        return one.profile().size() >= MANY && one.profile().isAlwaysTheSame()
                || branch && candidates.stream().anyMatch(NameColumns::isMember)
                || isWhereTheyGo(one);
    }

    /** 所属店铺名称: whose customer somebody is, never who. */
    private static boolean isWhereTheyGo(Candidate one) {
        return WHERE_THEY_GO.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    private static boolean isMember(Candidate one) {
        return MEMBER.matcher(HeadingText.plain(one.heading().text())).matches();
    }

    private Optional<Candidate> first(Predicate<Candidate> test) {
        return candidates.stream().filter(one -> !one.isSettled()).filter(test).findFirst();
    }
}
