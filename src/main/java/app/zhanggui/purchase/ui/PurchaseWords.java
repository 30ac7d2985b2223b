package app.zhanggui.purchase.ui;

import app.zhanggui.purchase.Purchase;
import app.zhanggui.purchase.Rhythm;
import app.zhanggui.purchase.UnitPrice;
import app.zhanggui.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How purchases and what they come to read on the screen. */
final class PurchaseWords {
    private final Texts texts;
    private final Clock clock;

    PurchaseWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A part of 1 in percent, to one decimal below ten: 8.3, 15. */
    static Number percent(double part) {
        double percent = part * 100;
        return percent >= 10 || percent == 0
                ? (Number) Math.round(percent)
                : (Number) (Math.round(percent * 10) / 10.0);
    }

    String goods(Purchase purchase) {
        return purchase.goods().isEmpty() ? texts.get("purchase.row.noGoods") : purchase.goods();
    }

    /** 12 箱 × ¥35; what is not known is left out. */
    static String reckoning(Purchase purchase) {
        String much = purchase.measure().map(one -> one.plain()).orElse("");
        String price = purchase.price().map(UnitPrice::written).orElse("");
        return much.isEmpty() || price.isEmpty() ? much + price : much + " × " + price;
    }

    /** 23 天前, and 今天. */
    String ago(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today());
        return days <= 0 ? texts.get("purchase.ago.today") : texts.get("purchase.ago.days", days);
    }

    /** The usual gap, once there is a habit: 23 天. */
    String gap(Rhythm rhythm) {
        return rhythm.usualGap().isPresent() ? days(rhythm.usualGap().getAsInt()) : "–";
    }

    String days(int many) {
        return texts.get("purchase.days", many);
    }

    /** 该回购了 and for how long; empty while there is nothing to say. */
    String pace(Optional<Rhythm> rhythm) {
        return rhythm.map(
                        one ->
                                switch (one.pace(today())) {
                                    case DUE ->
                                            texts.get("purchase.pace.due", one.daysLate(today()));
                                    case LONG_GONE -> texts.get("purchase.pace.longGone");
                                    case IN_TIME, UNKNOWN -> "";
                                })
                .orElse("");
    }
}
