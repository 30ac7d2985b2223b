package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings said in so many ways that no list has them all: 最近一次拿货, 最多能欠多少, 怎么知道我们的. */
final class PlainHeadings {
    private static final String A_DEAL =
            "一?次?(成交|交易|购买|消费|下单|进货|拿货|采购|合作|订货|订单|开单|发货|提货|买货|来往|往来)(日期|时间|日)?";
    private static final Pattern LAST_DEAL = Pattern.compile("(最近|最后|上|末|近期)" + A_DEAL);
    private static final Pattern FIRST_DEAL = Pattern.compile("(首|第一|初|最早|起始|开始)" + A_DEAL);
    private static final String NO_TALK =
            "(?!.*(联系|联络|拜访|沟通|跟进|回访|登[录陆]|修改|更新|contact|log ?in|modif|updat))";

    /** 上次光顾, 最近来, Last PO date: what came last where days stand below. */
    private static final Pattern LAST_OF_ALL =
            Pattern.compile(
                    NO_TALK
                            + "(?:(最近|最后|上|末)一?[次回趟]\\p{IsHan}{0,4}|最近(来|到|买|送|做|取|付)\\p{IsHan}{0,3}|last .*(date|day|order|visit|purchase))");

    private static final Pattern FIRST_OF_ALL =
            Pattern.compile(
                    NO_TALK
                            + "(?:(首|头|第)一?[次回趟]\\p{IsHan}{0,4}|(合作|来往|往来|交易)(起|开始|始于).{0,5}|first .*(date|day|order|visit|purchase))");
    private static final Map<CardField, Pattern> PLAIN_WORDS =
            Map.of(
                    CardField.CREDIT_LIMIT,
                    Pattern.compile(
                            "(最高|最大|最多|可以?|能|允许)(赊|欠|挂账|垫).{0,4}|(赊|欠|挂账|赊销|赊账|欠款|授信|信用|月结|签单).{0,4}(上限|限额|最高|最大)"),
                    CardField.BALANCE,
                    Pattern.compile(
                            "(现|目前|当前|尚|还|累计|总|共)?欠(款|费|账|钱|我|我们|货款|额)?(金额|余额|总额|合计)?"
                                    + "|(还|尚)?未(收|清|结|付)(款|款项|金额|账款|货款|欠款)?"),
                    CardField.TOTAL_AMOUNT,
                    Pattern.compile("(累计|合计|总共|一共|共)(收|付|花|消费|买|交|进货|拿货)(费|款|钱|了)?(金额|额|数|钱)?"),
                    CardField.SOURCE,
                    Pattern.compile(
                            ".*(知道|了解|认识|找到)(我们|本店|我店|店).*|.*(怎么|如何|从哪|哪里|哪儿)(里|儿)?(来|知道|得知|认识).*"));

    private PlainHeadings() {}

    /**
     * What a heading means.
     *
     * @param rank as of {@link Heading#rank}
     */
    record Said(CardField field, int rank) {}

    static Optional<Said> read(String plain) {
        return deal(plain).or(() -> inPlainWords(plain));
    }

    private static Optional<Said> deal(String plain) {
        return said(LAST_DEAL, plain, CardField.LAST_DEAL_DATE, 1)
                .or(() -> said(FIRST_DEAL, plain, CardField.FIRST_DEAL_DATE, 1))
                .or(() -> said(LAST_OF_ALL, plain, CardField.LAST_DEAL_DATE, Heading.BY_LAST_WORD))
                .or(
                        () ->
                                said(
                                        FIRST_OF_ALL,
                                        plain,
                                        CardField.FIRST_DEAL_DATE,
                                        Heading.BY_LAST_WORD));
    }

    private static Optional<Said> said(Pattern how, String plain, CardField field, int rank) {
        return how.matcher(plain).matches() ? Optional.of(new Said(field, rank)) : Optional.empty();
    }

    private static Optional<Said> inPlainWords(String plain) {
        return PLAIN_WORDS.entrySet().stream()
                .filter(one -> one.getValue().matcher(plain).matches())
                .map(one -> new Said(one.getKey(), 2))
                .findFirst();
    }
}
