package app.zhanggui.customer;

import app.zhanggui.text.Pinyin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Lines of the list to try things with. */
final class Lines {
    private static final List<String> BRANDS =
            List.of("宏达", "恒大", "华德", "海登", "重庆", "长沙", "绿洲", "单氏", "解放", "ABC");
    private static final List<String> TRADES = List.of("五金", "建材", "灯饰", "百货", "乐器", "银行");
    private static final List<String> PERSONS = List.of("", "王建国", "陈丽", "单小芳", "曾伟", "吕娜");
    private static final List<String> REGIONS = List.of("", "城东", "城西", "高新区", "下沙镇");
    private static final List<String> SIZES = List.of("", "大", "中", "小", "个体", "46人", "很多人");
    private static final List<String> VOLUMES =
            List.of("", "1000万以上", "300-1000万", "80万", "不清楚", "年 8 万");

    private static final List<String> REMARKS =
            List.of("", "", "周日休息，下午在店", "月结，每月25日对账；下次带样品册", "要发票");
    private static final List<String> TAGS = List.of("", "", "老客户", "月结，老客户", "月结");

    private Lines() {}

    static CardLine named(long id, String name) {
        return line(id, name, "", "", "", "", "", Optional.empty(), Optional.empty());
    }

    static CardLine reached(long id, String name, String contact, String number) {
        return line(id, name, contact, number, "", "", "", Optional.empty(), Optional.empty());
    }

    static CardLine line(
            long id,
            String name,
            String contact,
            String number,
            String region,
            String size,
            String volume,
            Optional<Money> credit,
            Optional<Level> level) {
        Pinyin pinyin = Pinyin.of(name);
        Customer customer =
                Customer.named(name)
                        .withId(new CustomerId(id))
                        .with(CardField.REGION, region)
                        .with(CardField.SIZE, size)
                        .with(CardField.BUSINESS_SIZE, volume)
                        .with(CardField.REMARK, REMARKS.get((int) (id % REMARKS.size())))
                        .with(CardField.TAGS, TAGS.get((int) (id % TAGS.size())))
                        .with(CardField.ADDRESS, region + "解放路" + id + "号");
        Standing standing =
                Standing.UNGRADED
                        .withLevel(level)
                        .withRelationship(Relationship.values()[(int) (id % 3)]);
        return new CardLine(
                customer.withStanding(standing).withTrade(Trade.NONE.withCreditLimit(credit)),
                contact,
                contact,
                contact.isEmpty() ? 0 : 1,
                number,
                number.replaceAll("\\D", ""),
                pinyin.sort(),
                pinyin.full(),
                pinyin.initials(),
                id % 4 == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2026, 11, 30).minusDays(id % 90)),
                OpenPromises.NONE,
                LocalDate.of(2024, 1, 1).plusDays(id % 900));
    }

    /** As many made-up lines as asked for; the same seed gives the same. */
    static List<CardLine> some(int count, long seed) {
        Random random = new Random(seed);
        List<CardLine> lines = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            lines.add(
                    line(
                            id,
                            any(BRANDS, random) + any(TRADES, random) + "店" + id % 7,
                            any(PERSONS, random),
                            "1" + (3_000_000_000L + random.nextInt(900_000_000)),
                            any(REGIONS, random),
                            any(SIZES, random),
                            any(VOLUMES, random),
                            random.nextInt(4) == 0
                                    ? Optional.empty()
                                    : Optional.of(Money.yuan(random.nextInt(40) * 10_000L)),
                            random.nextInt(4) == 0
                                    ? Optional.empty()
                                    : Optional.of(Level.values()[random.nextInt(3)])));
        }
        return lines;
    }

    static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
