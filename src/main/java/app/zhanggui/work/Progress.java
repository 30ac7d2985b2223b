package app.zhanggui.work;

/**
 * How long work tells where it stands and learns that nobody waits for it any more. Cancelling is a
 * flag, never an interrupt: an interrupted thread would close the whole card file.
 */
public interface Progress {

    /**
     * Tells how far the work is.
     *
     * @param done steps finished, 0 to {@code total}
     * @param total steps in all; 0 where it is not known
     * @throws Cancelled if the work shall stop; nothing half done may stay behind
     */
    void at(long done, long total);

    /** Whether somebody asked the work to stop. */
    boolean cancelled();

    /** Progress that nobody watches and nobody cancels. */
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
