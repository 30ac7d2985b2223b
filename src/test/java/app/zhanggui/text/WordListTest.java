package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void a_line_that_begins_with_a_blank_goes_on_with_the_one_above() {
        assertThat(WordList.lines(WordListTest.class, "words.txt"))
                .containsExactly("name: 客户, 顾客, 店名", "phone: 电话|座机");
    }
}
