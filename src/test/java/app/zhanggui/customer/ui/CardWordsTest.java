package app.zhanggui.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.Cards;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardWordsTest {
    private final CardWords words = new CardWords(Texts.chinese(), Cards.CLOCK);

    @ParameterizedTest
    @CsvSource({
        "11-22, 11月22日（今天）",
        "1975-12-01, 1975-12-01（9 天后）",
        "农历八月十二, 农历八月十二（公历 09-12）",
        "农历十月廿三, 农历十月廿三（9 天后）",
        "1975-06-01, 1975-06-01",
        "06-01, 6月1日"
    })
    void a_birthday_says_when_it_comes_round(String date, String shown) {
        assertThat(words.days().birthday(PartialDate.parse(date).orElseThrow())).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 今天",
        "2026-11-13, 9 天前",
        "2026-08-15, 99 天前",
        "2026-07-22, 4 个月前",
        "2023-11-22, 3 年前",
        "2026-11-30, 日期未到"
    })
    void the_last_talk_is_told_by_how_long_it_is_ago(LocalDate last, String shown) {
        assertThat(words.days().since(Optional.of(last))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "13805712203, 138 0571 2203",
        "138-0571-2203, 138 0571 2203",
        "0571-88023311, 0571-88023311",
        "'', ''"
    })
    void a_mobile_number_is_shown_in_groups(String number, String shown) {
        assertThat(CardWords.number(number)).isEqualTo(shown);
    }

    @Test
    void a_person_is_told_in_one_line() {
        Contact person =
                Contact.named("李红")
                        .withId(new app.zhanggui.customer.ContactId(5))
                        .with(PersonTrait.TITLE, "采购")
                        .with(PersonTrait.MOBILE, "13957128841")
                        .with(PersonTrait.WECHAT, "lihong_hd")
                        .with(PersonTrait.REMARK, "爱钓鱼");
        CustomerCard card =
                Cards.with(Cards.named("宏达五金"), person)
                        .withDates(List.of(Cards.birthdayOf(person.id(), "12-01")));
        assertThat(words.person(card, person))
                .isEqualTo("139 5712 8841 · 微信 lihong_hd · 生日 12月1日（9 天后） · 爱钓鱼");
    }
}
