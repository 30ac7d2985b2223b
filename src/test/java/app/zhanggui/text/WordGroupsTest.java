package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordGroupsTest {
    private static final WordGroups GROUPS = new WordGroups(WordGroupsTest.class, "groups.txt");

    @Test
    void lines_that_begin_alike_are_one_group() {
        assertThat(GROUPS.words("title")).containsExactly("老板", "老板娘", "总", "经理");
    }

    @Test
    void the_longest_word_that_fits_is_found_first() {
        assertThat("王老板娘的".replaceFirst(GROUPS.anyOf("title"), "")).isEqualTo("王的");
    }

    @Test
    void what_means_something_in_patterns_stands_for_itself() {
        assertThat("no").doesNotMatch(GROUPS.anyOf("sign"));
        assertThat("n.").matches(GROUPS.anyOf("title", "sign"));
    }

    @Test
    void a_group_that_is_not_there_is_named() {
        assertThatThrownBy(() -> GROUPS.words("titel")).hasMessageContaining("titel");
    }
}
