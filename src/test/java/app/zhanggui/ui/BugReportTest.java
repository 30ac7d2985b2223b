package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BugReportTest {
    @Test
    void the_same_mistake_has_the_same_code_and_another_one_another() {
        assertThat(BugReport.code(mistake("王建国"))).isEqualTo(BugReport.code(mistake("陈丽")));
        assertThat(BugReport.code(mistake("")))
                .matches("ZG-[0-9A-F]{4}")
                .isNotEqualTo(BugReport.code(new IllegalStateException()));
    }

    @Test
    void the_details_name_our_lines_and_no_customer() {
        Exception trouble = new IllegalStateException("卡 13805712203", mistake("王建国"));
        assertThat(BugReport.details(trouble))
                .contains("BugReportTest.mistake", "IllegalStateException")
                .doesNotContain("王建国", "13805712203");
    }

    private static RuntimeException mistake(String customer) {
        return new IllegalArgumentException(customer);
    }
}
