package app.zhanggui.visit.ui;

import java.util.List;

/** What a shop is called across the counter: its name without what it is in law. */
final class ShortName {
    private static final List<String> ENDINGS =
            List.of("股份有限公司", "有限责任公司", "有限公司", "公司", "经营部", "批发部", "门市部", "服务部", "商行");

    /** A name shorter than this would be one of many. */
    private static final int SHORTEST = 2;

    private ShortName() {}

    static String of(String name) {
        for (String ending : ENDINGS) {
            int length = name.length() - ending.length();
            if (name.endsWith(ending) && length >= SHORTEST) {
                return name.substring(0, length);
            }
        }
        return name;
    }
}
