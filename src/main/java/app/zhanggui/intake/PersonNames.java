package app.zhanggui.intake;

import app.zhanggui.customer.FirmName;
import app.zhanggui.text.SimpleCharacters;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of persons from those of shops, by their length and their surname. */
final class PersonNames {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆"
                    + "廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐"
                    + "向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲欧阳靳祁路涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜成饶宁凌盛查单冉鲍华包屈房喻解蒲卫简时连车项闵邬吉党阳费卓岑位司冷应仲晏";
    private static final Set<String> COMPOUND =
            Set.of(
                    "欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "东方", "端木",
                    "南宫");

    private static final Pattern CALLED =
            Pattern.compile(
                    "[小老阿](?!客户|主顾|会员|顾客|用户)\\p{IsHan}{1,2}"
                            + "|\\p{IsHan}{1,3}(总|经理|老板娘?|姐|哥|嫂|叔|姨|婶|师傅|先生|女士|小姐|太太|主任|会计|厂长|店长|场长|主管|老师|教练|医生|大夫|护士|师|工|董|院长|校长|园长|所长|站长|队长|村长|书记|大姐|大哥|阿姨|大爷|伯|爷|婆|妹|弟|生|小)");

    /** 周末上课, 黄金会员: words that begin like names. */
    private static final Pattern NO_NAME =
            Pattern.compile("周[一二三四五六日天末]\\p{IsHan}*|\\p{IsHan}+(会员|客户|学员|顾客|用户|[级卡课类型组])");

    private PersonNames() {}

    /** A name, or what one calls somebody: 陳先生, 阿明, 王总. */
    static boolean isSomebody(String text) {
        String simple = SimpleCharacters.of(text);
        return isPerson(simple) || CALLED.matcher(simple).matches();
    }

    static boolean isSurname(String text) {
        return text.length() == 1 && SURNAMES.contains(SimpleCharacters.of(text));
    }

    /** 王一, 王一民, 欧阳小明. */
    static boolean isPerson(String name) {
        boolean compound = name.length() > 2 && COMPOUND.contains(name.substring(0, 2));
        return name.length() >= 2
                && name.length() <= (compound ? 4 : 3)
                && (compound || SURNAMES.indexOf(name.charAt(0)) >= 0)
                && !NO_NAME.matcher(name).matches()
                && FirmName.of(name).isPerson();
    }
}
