package app.zhanggui.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Rows below a list, cell by cell: what it comes to, who made it and when. */
final class FootLines {
    /** 制表人：王芳, with nothing left to say in the next cell. */
    private static final Pattern TOLD = Pattern.compile(".*[:：].+");

    private FootLines() {}

    /** 合计 before sums, or 客户总数 and how many. */
    static boolean sum(List<String> texts) {
        return texts.stream().limit(2).anyMatch(Asides::isTotal)
                || texts.size() == 2
                        && Asides.isFigure(texts.get(0))
                        && Asides.isAmount(texts.get(1));
    }

    /** Who made the list and when, each behind its word or in the cell beside it. */
    static boolean sign(List<String> texts) {
        String before = "";
        boolean signed = false;
        for (String text : texts) {
            boolean aside = Asides.isSigned(text) || Asides.isNote(text) || Asides.isLabel(text);
            boolean named = Asides.isSigned(before) && !TOLD.matcher(before).matches();
            if (!aside && !named && !Asides.isDay(text)) {
                return false;
            }
            signed |= Asides.isSigned(text);
            before = text;
        }
        return signed;
    }
}
