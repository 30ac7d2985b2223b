package app.zhanggui.work;

/** The owner cancelled the work; whoever catches it leaves everything as it was. */
public final class Cancelled extends RuntimeException {
    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
