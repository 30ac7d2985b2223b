package app.zhanggui.shell.today;

import java.util.Optional;

/**
 * One line of a panel.
 *
 * @param key stays the same when the page is read anew, so that the cursor stays on the line
 * @param group heading above this line and those like it; empty for none
 */
record TodayRow(String key, String group, Front front, Said said, Acts acts) {

    /** A box to tick, or a letter in a square. */
    record Front(Optional<Tickbox> box, Optional<Sign> sign) {
        static final Front NONE = new Front(Optional.empty(), Optional.empty());

        static Front box(boolean ticked, Runnable turn) {
            return new Front(Optional.of(new Tickbox(ticked, turn)), Optional.empty());
        }

        static Front sign(Sign sign) {
            return new Front(Optional.empty(), Optional.of(sign));
        }
    }

    /** Whether it is ticked, and what a press does. */
    record Tickbox(boolean ticked, Runnable turn) {}

    /**
     * A letter in a coloured square.
     *
     * @param look as the levels are coloured: a, b, c, or o for none of these
     */
    record Sign(String letter, String look) {}

    /**
     * The words.
     *
     * @param level behind the title
     * @param detail below it
     * @param aside at the right
     */
    record Said(String title, Optional<Sign> level, Word detail, Word aside) {
        static Said of(String title, Word detail) {
            return new Said(title, Optional.empty(), detail, Word.NONE);
        }

        Said with(Sign newLevel) {
            return new Said(title, Optional.of(newLevel), detail, aside);
        }

        Said aside(Word newAside) {
            return new Said(title, level, detail, newAside);
        }

        String heard() {
            return String.join(
                            " ",
                            title,
                            level.map(Sign::letter).orElse(""),
                            detail.text(),
                            aside.text())
                    .replaceAll(" +", " ")
                    .strip();
        }
    }

    /** A word and its tone. */
    record Word(String text, Tone tone) {
        static final Word NONE = new Word("", Tone.QUIET);

        static Word quiet(String text) {
            return new Word(text, Tone.QUIET);
        }
    }

    /** What Enter does, and what the button at the right does. */
    record Acts(Runnable open, Optional<Deed> deed) {
        static Acts open(Runnable open) {
            return new Acts(open, Optional.empty());
        }

        Acts or(Deed deed) {
            return new Acts(open, Optional.of(deed));
        }
    }

    TodayRow in(String newGroup) {
        return new TodayRow(key, newGroup, front, said, acts);
    }
}
