package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.HalfDayChoice;
import java.util.ArrayList;
import java.util.List;

/** A frequency rule in words: 每月 4 访，上午. */
final class RuleWords {
    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    String of(FrequencyRule rule) {
        List<String> times = new ArrayList<>();
        if (rule.inPersonTimes() > 0) {
            times.add(texts.get("visit.rule.visits", rule.inPersonTimes()));
        }
        if (rule.phoneTimes() > 0) {
            times.add(texts.get("visit.rule.calls", rule.phoneTimes()));
        }
        if (times.isEmpty()) {
            return texts.get("visit.rule.none");
        }
        String span = texts.get("visit.rule.span", rule.everyMonths());
        String words = span + " " + String.join(" ", times);
        boolean anyTime = rule.half() == HalfDayChoice.ANY || rule.inPersonTimes() == 0;
        return anyTime
                ? words
                : texts.get("visit.rule.half", words, texts.say(rule.half().label()));
    }
}
