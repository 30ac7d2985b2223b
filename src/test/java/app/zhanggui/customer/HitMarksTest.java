package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitMarksTest {
    private static CardLine line(String remark) {
        CardLine line = Lines.reached(5, "宏达五金", "王建国", "138 0571 2203");
        return new CardLine(
                line.customer().with(CardField.REMARK, remark).with(CardField.TAGS, ""),
                line.contact(),
                "王建国 单小芳",
                2,
                line.number(),
                line.numbers() + " 057188023311",
                line.pinyinSort(),
                line.pinyinFull(),
                line.pinyinInitials(),
                Optional.empty(),
                OpenPromises.NONE,
                line.made());
    }

    @Test
    void a_tail_is_marked_in_a_number_whatever_stands_between_its_digits() {
        assertThat(HitMarks.ofReach("王建国 138 0571 2203", "5712203")).isEqualTo(bits(9, 17));
        assertThat(HitMarks.ofReach("王建国 138 0571 2203", "03")).isEqualTo(bits(15, 17));
    }

    @Test
    void a_person_is_marked_by_initials() {
        assertThat(HitMarks.ofReach("王建国 138 0571 2203", "wjg")).isEqualTo(bits(0, 3));
    }

    @Test
    void what_the_list_does_not_show_is_told() {
        CardLine line = line("下次带样品册，还有很多很多话，周日休息");
        assertThat(HitMarks.elsewhere(line, "周日"))
                .contains(new HitMarks.Place(CardField.REMARK, "…很多很多话，周日休息"));
        assertThat(HitMarks.elsewhere(line, "sxf"))
                .contains(new HitMarks.Place(CardField.CONTACT, "单小芳"));
        assertThat(HitMarks.elsewhere(line, "8802"))
                .contains(new HitMarks.Place(CardField.PHONE, "057188023311"));
        assertThat(HitMarks.elsewhere(line, "解放路"))
                .map(HitMarks.Place::field)
                .contains(CardField.ADDRESS);
    }

    @Test
    void a_hit_that_can_be_seen_is_not_told_again() {
        for (String query : List.of("宏达", "hdwj", "wjg", "2203")) {
            assertThat(HitMarks.elsewhere(line(""), query)).as(query).isEmpty();
        }
    }

    private static BitSet bits(int from, int to) {
        BitSet bits = new BitSet();
        bits.set(from, to);
        return bits;
    }
}
