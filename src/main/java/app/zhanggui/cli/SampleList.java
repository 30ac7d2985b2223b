package app.zhanggui.cli;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** An invented list of any length to measure with; the same length gives the same list. */
final class SampleList {
    private static final List<String> HEADER =
            List.of(
                    "单位名称", "联系人", "手机", "片区", "企业规模", "年营业额", "信用额度(万)", "客户等级", "客户状态", "地址",
                    "生日", "备注");
    private static final String[] BRANDS =
            "永和 天福 聚宝 金石 远大 同泰 鸿运 瑞丰 春晖 立新 北斗 江南 顺达 万象 青松 联众".split(" ");
    private static final String[] TRADES = "五金 灯具 洁具 板材 涂料 管件 工具 门业 布艺 电料".split(" ");
    private static final String[] TAILS = {"有限公司", "商行", "经营部", "店"};
    private static final String[] REGIONS = "东门 西门 南市 北关 新城 河滨 车站 学府".split(" ");
    private static final String[] SURNAMES = "王 李 张 刘 陈 杨 赵 周 单 曾 解 区".split(" ");
    private static final String[] GIVEN = "建国 丽华 志明 海燕 文斌 春梅 国强 晓东 秀英 学军".split(" ");

    private SampleList() {}

    static SheetPage of(int rows) {
        Random dice = new Random(rows);
        List<List<SheetCell>> cells =
                IntStream.range(0, rows).mapToObj(row -> row(row, dice)).toList();
        return new SheetPage("客户", HEADER, cells);
    }

    private static List<SheetCell> row(int number, Random dice) {
        String name = pick(BRANDS, dice) + pick(TRADES, dice) + number + pick(TAILS, dice);
        String region = pick(REGIONS, dice);
        return IntStream.range(0, HEADER.size())
                .<SheetCell>mapToObj(
                        column -> new SheetCell.Text(value(column, number, name, region, dice)))
                .toList();
    }

    private static String value(int column, int number, String name, String region, Random dice) {
        return switch (column) {
            case 0 -> name;
            case 1 -> pick(SURNAMES, dice) + pick(GIVEN, dice);
            case 2 -> "139" + String.format("%08d", number);
            case 3 -> region;
            case 4 -> pick(new String[] {"大", "中", "小", "个体"}, dice);
            case 5 -> Integer.toString(10 + dice.nextInt(2000)) + "万";
            case 6 -> Integer.toString(dice.nextInt(30));
            case 7 -> pick(new String[] {"A", "B", "B", "C", "C", "C", "C"}, dice);
            case 8 -> pick(new String[] {"现有", "现有", "现有", "可能", "潜在"}, dice);
            case 9 -> "本市" + region + "大街" + (1 + dice.nextInt(300)) + "号";
            case 10 -> 1950 + dice.nextInt(50) + "-0" + (1 + dice.nextInt(9)) + "-12";
            default -> "";
        };
    }

    private static String pick(String[] words, Random dice) {
        return words[dice.nextInt(words.length)];
    }
}
