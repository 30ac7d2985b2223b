package app.zhanggui.shell.today;

/** How a word wants to be taken. */
enum Tone {
    /** Said in passing. */
    QUIET,
    /** Today. */
    NOW,
    /** Too late already. */
    LATE,
    /** A figure. */
    STRONG
}
